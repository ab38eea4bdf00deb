#include "views/palette/commandpalette.h"

#include "models/core/safetext.h"
#include "views/palette/palettedelegate.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace iam {

namespace {

constexpr int paletteWidth = 680;
constexpr int inputHeight = 48;
constexpr int belowHeader = 56;
constexpr int mostRows = 12;
constexpr qsizetype longestSubject = 32;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent)
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(measure(Measure::Space16), measure(Measure::Space8), measure(Measure::Space16), measure(Measure::Space8));
    head->setSpacing(measure(Measure::Space12));
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setMinimumHeight(inputHeight - 2 * measure(Measure::Space8));
    m_input->addAction(Theme::of(this).icon(Icon::Search), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_subject = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_subject->setObjectName(QStringLiteral("paletteSubject"));
    head->addWidget(m_input, 1);
    head->addWidget(m_subject);
    column->addLayout(head);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::follow);
    column->addWidget(m_list);
    m_nothing = plainLabel({}, this, TextStyle::Body, Token::TextHelper);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(2 * inputHeight);
    column->addWidget(m_nothing);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(measure(Measure::Space16), measure(Measure::Space8), measure(Measure::Space16), measure(Measure::Space8));
    m_hint = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_hint->setObjectName(QStringLiteral("paletteHint"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_count->setObjectName(QStringLiteral("paletteCount"));
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_count);
    column->addLayout(foot);

    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now))
            hide(); // the focus has gone where somebody wanted it
    });
    parent->installEventFilter(this);
    retranslate();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_input->setAccessibleName(tr("Search actions and users"));
    m_input->actions().constFirst()->setText(m_input->accessibleName()); // the magnifying glass
    m_input->setPlaceholderText(tr("Search actions, users, views and settings"));
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing matches."));
    follow();
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const Finder &finder, const QString &subject)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_entries = entries;
    m_finder = finder;
    //: %1 is the name of a user: the actions are about them
    m_subject->setText(subject.isEmpty() ? QString() : tr("for %1").arg(isolatedText(shortenedText(subject, longestSubject))));
    m_subject->setVisible(!subject.isEmpty());
    m_input->clear();
    search({});
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &typed)
{
    const QList<PaletteEntry> found = m_finder && !typed.trimmed().isEmpty() ? m_finder(typed) : QList<PaletteEntry>();
    m_model->show(typed, m_entries, found);
    m_count->setText(tr("%n result(s)", nullptr, m_model->entryCount()));
    m_list->setVisible(m_model->entryCount() > 0);
    m_nothing->setVisible(m_model->entryCount() == 0);
    m_list->setCurrentIndex(m_model->index(1, 0)); // the first below its heading
    follow();
    place();
}

void CommandPalette::follow()
{
    const QModelIndex current = m_list->currentIndex();
    const QString words = current.data(Qt::AccessibleTextRole).toString();
    m_input->setAccessibleDescription(words); // the focus stays in the field
    QAccessibleEvent event(m_input, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    setTextStyle(m_hint, TextStyle::Small, Token::TextSecondary);
    m_hint->setText(tr("↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close"));
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tries = 0; tries < rows; ++tries) {
        row = (row + step + rows) % rows;
        if (m_model->entryAt(m_model->index(row, 0)) != nullptr)
            break;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_model->index(qMax(0, row - (row == 1 ? 1 : 0)), 0)); // the first one with its heading
}

void CommandPalette::choose(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entryAt(index);
    if (entry == nullptr)
        return;
    if (!entry->enabled) {
        m_list->setCurrentIndex(index);
        tellObstacle(entry->reason.isEmpty() ? tr("This is not possible now.") : visibleSentence(entry->reason));
        return;
    }
    const std::function<void()> run = entry->run; // closing may make the list anew
    leave();
    if (run)
        run();
}

void CommandPalette::tellObstacle(const QString &words)
{
    setTextStyle(m_hint, TextStyle::SmallStrong, Token::TextError);
    m_hint->setText(words);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::copyCommand()
{
    const PaletteEntry *entry = m_model->entryAt(m_list->currentIndex());
    if (entry == nullptr)
        return;
    if (entry->copy && entry->copy()) // also for what is not allowed: somebody else may run it
        leave();
    else
        tellObstacle(tr("There is no command for this."));
}

void CommandPalette::leave()
{
    const QPointer<QWidget> before = m_focusBefore;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int step = 0; step < mostRows / 2; ++step)
            move(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((modifiers & Qt::ControlModifier) != 0)
            copyCommand();
        else
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the only stop: the list goes by the arrows
    default:
        return false;
    }
}

void CommandPalette::place()
{
    const QWidget *over = parentWidget();
    const int margin = measure(Measure::Space16);
    const int width = qMin(paletteWidth, over->width() - 2 * margin);
    int rowsHeight = 0;
    int entries = 0;
    for (int row = 0; row < m_model->rowCount() && entries < mostRows; ++row) {
        rowsHeight += m_list->sizeHintForRow(row);
        entries += m_model->entryAt(m_model->index(row, 0)) != nullptr ? 1 : 0;
    }
    m_list->setFixedHeight(qMin(rowsHeight, qMax(2 * inputHeight, over->height() - belowHeader - 3 * inputHeight)));
    layout()->activate();
    resize(width, sizeHint().height());
    QWidget::move((over->width() - width) / 2, qMin(belowHeader + margin, qMax(0, over->height() - height())));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::ShortcutOverride) {
            // While one types here, keys such as "/" or Delete belong to the field, not to the window.
            if ((key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier)
                event->accept();
        } else if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), measure(Measure::RadiusCard), theme.color(Token::Layer), theme.color(Token::BorderStrong));
}

} // namespace iam
