#include "views/widgets/toast.h"

#include "views/theme/buttonrole.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/announcement.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace iam {

namespace {

constexpr std::chrono::seconds undoLifetime {30};
constexpr int mostToasts = 3;

} // namespace

Toast::Toast(NoticeKind kind, const QString &text, const QString &detail, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_text(sentenceLabel(text, this, TextStyle::BodyStrong, Token::Text))
    , m_words(new QVBoxLayout)
{
    makeAnnouncing(this);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAccessibleName(m_text->text());
    const int pad = measure(Measure::Space12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure(Measure::Space8), pad - 3, measure(Measure::Space8), pad - 3);
    row->setSpacing(measure(Measure::Space8));
    // Where the symbol is painted, with room on both sides; margins would not be mirrored.
    row->addSpacing(measure(Measure::Icon) + 2 * measure(Measure::Space8));
    m_words->setSpacing(measure(Measure::Space2));
    m_words->addWidget(m_text);
    if (!detail.isEmpty())
        m_words->addWidget(sentenceLabel(detail, this, TextStyle::Small, Token::TextSecondary));
    row->addLayout(m_words, 1);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(Theme::of(this).icon(Icon::Close));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus); // reachable, but a click leaves the focus where it is
    setSmallButton(close);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Toast::closed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isLookedAt())
            emit closed();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)) && !isLookedAt())
            start();
    });
}

QPushButton *Toast::addUndo(const QString &text)
{
    m_lifetime = undoLifetime;
    auto *undo = new LinkButton(text, this);
    undo->setFocusPolicy(Qt::TabFocus);
    m_words->addWidget(undo, 0, Qt::AlignLeft);
    return undo;
}

void Toast::start() { m_timer.start(m_lifetime); }

bool Toast::isLookedAt() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const NoticeLook look = noticeLook(m_kind);
    QPainter painter(this);
    paintBox(painter, rect(), measure(Measure::RadiusCard), theme.color(Token::Layer), theme.color(Token::BorderStrong));
    const bool mirrored = isRightToLeft();
    painter.fillRect(QRect(mirrored ? width() - 4 : 0, 1, 4, height() - 2), theme.color(look.edge));
    const int side = measure(Measure::Icon);
    const int x = measure(Measure::Space12) + measure(Measure::Space4);
    painter.drawPixmap(mirrored ? width() - x - side : x, measure(Measure::Space12) - 1,
        theme.pixmap(look.icon, look.edge, side, devicePixelRatioF()));
}

ToastStack::ToastStack(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    page->installEventFilter(this);
}

Toast *ToastStack::show(NoticeKind kind, const QString &text, const QString &detail)
{
    return add(new Toast(kind, text, detail, m_page));
}

Toast *ToastStack::showWithUndo(
    NoticeKind kind, const QString &text, const QString &undoText, const QString &detail)
{
    auto *toast = new Toast(kind, text, detail, m_page);
    connect(toast->addUndo(undoText), &QPushButton::clicked, this, [this, toast] {
        emit undoRequested(toast);
        drop(toast);
    });
    return add(toast);
}

void ToastStack::offer(
    NoticeKind kind, const QString &text, const QString &button, QObject *context, const std::function<void()> &action)
{
    Toast *shown = showWithUndo(kind, text, button);
    connect(this, &ToastStack::undoRequested, context, [shown, action](const Toast *toast) {
        if (toast == shown)
            action();
    });
}

Toast *ToastStack::add(Toast *toast)
{
    while (count() >= mostToasts)
        drop(m_toasts.constFirst());
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { drop(toast); });
    arrange();
    toast->show();
    toast->raise();
    toast->start();
    announce(toast);
    return toast;
}

void ToastStack::drop(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    arrange();
}

void ToastStack::arrange()
{
    const int margin = measure(Measure::PageMargin);
    const int width = qMin(measure(Measure::ToastWidth), m_page->width() - 2 * margin);
    int bottom = m_page->height() - margin;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        Toast *toast = m_toasts.at(i);
        const int height = toast->hasHeightForWidth() ? toast->heightForWidth(width) : toast->sizeHint().height();
        const int x = m_page->isRightToLeft() ? margin : m_page->width() - margin - width;
        toast->setGeometry(x, bottom - height, width, height);
        bottom -= height + measure(Measure::Space8);
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace iam
