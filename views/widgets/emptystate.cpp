#include "views/widgets/emptystate.h"

#include "models/core/safetext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace iam {

EmptyState::EmptyState(QWidget *cover)
    : QWidget(cover)
    , m_drawing(new QLabel(this))
    , m_heading(plainLabel({}, this, TextStyle::Subtitle))
    , m_sentence(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
{
    auto *column = new QWidget(this);
    column->setFixedWidth(measure(Measure::EmptyStateWidth));
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(measure(Measure::Space4));
    m_drawing->setAlignment(Qt::AlignCenter);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    inner->addWidget(m_drawing);
    inner->addSpacing(measure(Measure::Space12));
    inner->addWidget(m_heading);
    inner->addWidget(m_sentence);
    inner->addSpacing(measure(Measure::Space12));
    m_buttonRow->setAlignment(Qt::AlignCenter);
    inner->addWidget(m_buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(column, 0, Qt::AlignCenter);
    connect(&Theme::of(this), &Theme::changed, this, &EmptyState::updateDrawing);
    cover->installEventFilter(this);
    setGeometry(cover->rect());
    hide();
}

void EmptyState::setMessage(Icon drawing, const QString &heading, const QString &sentence)
{
    m_icon = drawing;
    m_heading->setText(visibleSentence(heading));
    m_sentence->setText(visibleSentence(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
    const QList<QPushButton *> former = m_buttons->findChildren<QPushButton *>();
    for (QPushButton *button : former) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be its own click that brought us here
    }
    updateDrawing();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    m_buttonRow->addWidget(button);
    button->show();
    return button;
}

void EmptyState::updateDrawing()
{
    const int side = measure(Measure::Drawing);
    m_drawing->setPixmap(Theme::of(this).pixmap(m_icon, Token::TextSecondary, side, devicePixelRatioF()));
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::showEvent(QShowEvent *event)
{
    updateDrawing(); // now the screen's pixel ratio is known
    QWidget::showEvent(event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Layer));
}

} // namespace iam
