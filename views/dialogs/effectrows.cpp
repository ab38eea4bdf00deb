#include "views/dialogs/effectrows.h"

#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace iam {

namespace {

constexpr int headingWidth = 112;

} // namespace

EffectRows::EffectRows(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows = column;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QLabel *EffectRows::addRow(Icon icon, const QString &heading, const QString &text)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    const int side = measure(Measure::DialogMargin);
    across->setContentsMargins(side, measure(Measure::Space12), side, measure(Measure::Space12));
    across->setSpacing(measure(Measure::Space12));
    auto *symbol = new QLabel(row);
    const int size = measure(Measure::Icon);
    symbol->setPixmap(Theme::of(this).icon(icon).pixmap(size));
    symbol->setFixedWidth(size);
    QLabel *name = plainLabel(heading, row, TextStyle::BodyStrong, Token::Text, true);
    name->setFixedWidth(headingWidth);
    QLabel *words = sentenceLabel(text, row);
    words->setAccessibleName(heading);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(measure(Measure::Space8));
    cell->addWidget(words);
    across->addWidget(symbol, 0, Qt::AlignTop);
    across->addWidget(name, 0, Qt::AlignTop);
    across->addLayout(cell, 1);
    m_rows->addWidget(row);
    m_lines.append(row);
    m_lastCell = cell;
    return words;
}

void EffectRows::addBelow(QWidget *widget) { m_lastCell->addWidget(widget, 0, Qt::AlignLeft); }

void EffectRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const QWidget *row : std::as_const(m_lines)) {
        if (row->isVisibleTo(this))
            painter.fillRect(0, row->y(), width(), 1, Theme::of(this).color(Token::BorderSubtle));
    }
}

} // namespace iam
