#include "views/widgets/inlinenotification.h"

#include "models/core/safetext.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/announcement.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/notice.h"
#include "views/widgets/plaintext.h"

#include <QStringList>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace iam {

InlineNotification::InlineNotification(NoticeKind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_strong(plainLabel({}, this, TextStyle::BodyStrong, Token::Text, true))
    , m_text(plainLabel({}, this, TextStyle::Body, Token::Text, true))
    , m_words(new QVBoxLayout)
    , m_body(new QHBoxLayout)
    , m_links(new QHBoxLayout)
{
    makeAnnouncing(this);
    auto *outer = new QVBoxLayout(this);
    mirrorMargins();
    outer->setSpacing(measure(Measure::Space4));
    m_words->setSpacing(measure(Measure::Space2));
    m_words->addWidget(m_strong);
    m_words->addWidget(m_text);
    m_body->setSpacing(measure(Measure::Space16));
    m_body->addLayout(m_words, 1);
    m_links->setSpacing(measure(Measure::Space16));
    m_body->addLayout(m_links);
    outer->addLayout(m_body);
    m_strong->hide();
    m_text->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void InlineNotification::mirrorMargins()
{
    const int pad = measure(Measure::Space12);
    const int lead = measure(Measure::Space16) + measure(Measure::Icon) + measure(Measure::Space8);
    layout()->setContentsMargins(isRightToLeft() ? pad : lead, pad - 3, isRightToLeft() ? lead : pad, pad - 3);
}

void InlineNotification::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorMargins();
}

void InlineNotification::setKind(NoticeKind kind)
{
    m_kind = kind;
    update();
}

void InlineNotification::setText(const QString &strong, const QString &text)
{
    m_strong->setText(wrappableText(visibleSentence(strong)));
    m_strong->setVisible(!strong.isEmpty());
    QStringList lines = text.split(QLatin1Char('\n')); // breaks are ours: whoever puts foreign text in has made its own visible
    for (QString &line : lines)
        line = wrappableText(visibleSentence(line));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(m_strong->text().isEmpty() ? m_text->text() : m_strong->text());
    setAccessibleDescription(m_text->text());
}

QPushButton *InlineNotification::addLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    m_linkButtons.append(link);
    m_links->addWidget(link, 0, Qt::AlignTop);
    arrange();
    return link;
}

void InlineNotification::clearLinks()
{
    for (QPushButton *link : std::as_const(m_linkButtons)) {
        link->hide();
        link->deleteLater(); // it may be its own click that brought us here
    }
    m_linkButtons.clear();
}

void InlineNotification::addWidget(QWidget *widget) { layout()->addWidget(widget); }

void InlineNotification::announce()
{
    iam::announce(this);
}

void InlineNotification::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const NoticeLook look = noticeLook(m_kind);
    QPainter painter(this);
    const QColor edge = theme.color(look.edge);
    paintBox(painter, rect(), measure(Measure::RadiusControl), theme.color(look.fill), edge);
    const bool mirrored = isRightToLeft();
    painter.fillRect(QRect(mirrored ? width() - 4 : 0, 0, 4, height()), edge);
    const int side = measure(Measure::Icon);
    const int x = measure(Measure::Space12) + measure(Measure::Space4);
    const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
    const int y = measure(Measure::Space12) - 3 + (line - side + 1) / 2;
    painter.drawPixmap(mirrored ? width() - x - side : x, y,
        theme.pixmap(look.icon, look.edge, side, devicePixelRatioF()));
}

void InlineNotification::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

QSize InlineNotification::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int widest = measure(Measure::Space48);
    for (const QPushButton *link : m_linkButtons)
        widest = qMax(widest, link->sizeHint().width());
    const QSize least = QFrame::minimumSizeHint();
    return {qMin(least.width(), widest + margins.left() + margins.right()), least.height()};
}

void InlineNotification::arrange()
{
    const bool folded = width() < measure(Measure::NoticeFolds);
    m_body->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(measure(folded ? Measure::Space8 : Measure::Space16));
    m_links->setAlignment(folded ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignTop);
    const int gap = measure(Measure::Space16);
    int wanted = -gap;
    for (const QPushButton *link : std::as_const(m_linkButtons))
        wanted += link->sizeHint().width() + gap;
    const QMargins margins = layout()->contentsMargins();
    const bool stacked = folded && wanted > width() - margins.left() - margins.right();
    m_links->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_links->setSpacing(stacked ? measure(Measure::Space4) : gap);
}

} // namespace iam
