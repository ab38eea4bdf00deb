#include "views/widgets/consoledialog.h"

#include "models/core/safetext.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/dimoverlay.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace iam {

namespace {

/// Wrapped labels ask for the height they need when narrowest; what counts here is the height for the real width.
class DialogBody final : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }
};

} // namespace

ConsoleDialog::ConsoleDialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
    , m_title(plainLabel(title, this, TextStyle::Title, Token::Text, true))
    , m_subtitle(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
    , m_scroll(new QScrollArea(this))
    , m_footer(new QWidget(this))
    , m_footerRow(new QHBoxLayout(m_footer))
    , m_reason(plainLabel({}, m_footer, TextStyle::Body, Token::TextSecondary))
{
    setWindowTitle(m_title->text());
    const int margin = measure(Measure::DialogMargin);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, measure(Measure::Space16), margin, measure(Measure::Space12));
    head->setSpacing(measure(Measure::Space2));
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    m_subtitle->hide();
    outer->addLayout(head);

    auto *contents = new DialogBody;
    m_body = new QVBoxLayout(contents);
    m_body->setSpacing(measure(Measure::Space16));
    setBodyMargins(true);
    m_scroll->setWidget(contents);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    contents->setBackgroundRole(QPalette::Base);
    outer->addWidget(m_scroll, 1);

    m_footerRow->setContentsMargins(margin, measure(Measure::Space12), margin, measure(Measure::Space12));
    m_footerRow->addStretch(1);
    m_footerRow->addWidget(m_reason);
    m_footerRow->addSpacing(measure(Measure::Space4));
    m_reason->hide();
    outer->addWidget(m_footer);
}

ConsoleDialog::~ConsoleDialog() { delete m_dim; }

void ConsoleDialog::setTitle(const QString &title)
{
    m_title->setText(wrappableText(visibleSentence(title)));
    setWindowTitle(visibleSentence(title));
}

void ConsoleDialog::setSubtitle(const QString &text)
{
    m_subtitle->setText(wrappableText(visibleSentence(text)));
    m_subtitle->setVisible(!text.isEmpty());
}

void ConsoleDialog::setBodyMargins(bool margins)
{
    const int side = margins ? measure(Measure::DialogMargin) : 0;
    m_body->setContentsMargins(side, 0, side, margins ? measure(Measure::Space16) : 0);
}

QPushButton *ConsoleDialog::addCopyButton(const QString &text)
{
    auto *button = new QPushButton(text, m_footer);
    button->setAutoDefault(false);
    button->setIcon(Theme::of(this).icon(Icon::Copy));
    setButtonRole(button, ButtonRole::Quiet);
    m_footerRow->insertWidget(0, button);
    return button;
}

void ConsoleDialog::setReason(const QString &text)
{
    m_reason->setText(wrappableText(visibleSentence(text)));
    m_reason->setVisible(!text.isEmpty());
    if (m_primary)
        m_primary->setAccessibleDescription(m_reason->text());
}

QPushButton *ConsoleDialog::setHarmlessButton(const QString &text)
{
    if (!m_harmless) {
        m_harmless = new QPushButton(m_footer);
        m_harmless->setAutoDefault(false);
        const int place = m_primary ? m_footerRow->indexOf(m_primary) : m_footerRow->count();
        m_footerRow->insertWidget(place, m_harmless);
        connect(m_harmless, &QPushButton::clicked, this, &QDialog::reject);
    }
    m_harmless->setText(text);
    return m_harmless;
}

QPushButton *ConsoleDialog::setPrimaryButton(const QString &text, ButtonRole role)
{
    if (!m_primary) {
        m_primary = new QPushButton(m_footer);
        m_footerRow->addWidget(m_primary);
    }
    m_primary->setText(text);
    setButtonRole(m_primary, role);
    const bool destroys = role == ButtonRole::Danger; // there Enter presses the focused button and nothing else
    m_primary->setAutoDefault(!destroys);
    m_primary->setDefault(!destroys);
    if (m_harmless)
        QWidget::setTabOrder(m_harmless, m_primary);
    return m_primary;
}

QSize ConsoleDialog::sizeHint() const
{
    const QWidget *contents = m_scroll->widget();
    const int wide = contents->hasHeightForWidth() ? contents->heightForWidth(m_width) : contents->sizeHint().height();
    const int head = layout()->itemAt(0)->hasHeightForWidth() ? layout()->itemAt(0)->heightForWidth(m_width)
                                                              : layout()->itemAt(0)->sizeHint().height();
    const QSize wanted(m_width, head + wide + m_footer->sizeHint().height());
    const QSize room = parentWidget() && parentWidget()->window()->isVisible()
        ? parentWidget()->window()->size()
        : screen()->availableSize();
    return wanted.boundedTo(room);
}

void ConsoleDialog::fitToContents()
{
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    resize(sizeHint());
    // What was read while the window was on its way to the screen may have made it larger than its place.
    if (!isVisible() || parentWidget() == nullptr)
        return;
    const QRect room = parentWidget()->window()->geometry();
    const QRect frame = frameGeometry();
    if (!room.contains(frame))
        move(std::max(screen()->availableGeometry().left(), room.center().x() - frame.width() / 2),
            std::max(screen()->availableGeometry().top(), room.center().y() - frame.height() / 2));
}

void ConsoleDialog::open()
{
    m_focusBefore = parentWidget() ? parentWidget()->window()->focusWidget() : nullptr;
    if (m_harmless && (!m_primary || buttonRole(m_primary) == ButtonRole::Danger) && !focusWidget())
        m_harmless->setFocus(Qt::OtherFocusReason);
    QDialog::open();
}

void ConsoleDialog::showEvent(QShowEvent *event)
{
    resize(sizeHint());
    if (parentWidget() && !m_dim)
        m_dim = new DimOverlay(parentWidget()->window());
    QDialog::showEvent(event);
}

void ConsoleDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    delete m_dim;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
}

void ConsoleDialog::reject()
{
    // Whoever asked something of the harmless button is asked by Escape and the title bar, too.
    if (m_harmless && !m_harmless->isEnabled())
        return;
    QDialog::reject();
}

void ConsoleDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (enter && focused && focused->isEnabled()) {
        focused->click();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConsoleDialog::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Layer));
    painter.fillRect(m_footer->geometry(), theme.color(Token::Background));
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), theme.color(Token::BorderPane));
    if (theme.scheme() == Scheme::HighContrast)
        paintBox(painter, rect(), 0, {}, theme.color(Token::BorderPane));
}

} // namespace iam
