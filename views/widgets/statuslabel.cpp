#include "views/widgets/statuslabel.h"

#include "models/core/safetext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace iam {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_word(plainLabel({}, this, TextStyle::Body, Token::Text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    row->addWidget(m_symbol);
    row->addWidget(m_word);
    row->addStretch(1);
    connect(&Theme::of(this), &Theme::changed, this, &StatusLabel::updateSymbol);
}

void StatusLabel::setStatus(UserStatus status, const QString &word)
{
    m_status = status;
    m_word->setText(visibleText(word));
    setAccessibleName(m_word->text());
    updateSymbol();
}

void StatusLabel::showEvent(QShowEvent *event)
{
    updateSymbol(); // now the screen's pixel ratio is known
    QWidget::showEvent(event);
}

void StatusLabel::updateSymbol()
{
    const StatusSymbol symbol = statusSymbol(m_status);
    m_symbol->setPixmap(
        Theme::of(this).pixmap(symbol.icon, symbol.token, measure(Measure::Icon), devicePixelRatioF()));
}

} // namespace iam
