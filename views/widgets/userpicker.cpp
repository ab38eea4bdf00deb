#include "views/widgets/userpicker.h"

#include "models/core/safetext.h"
#include "models/items/foldedtext.h"
#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace iam {

namespace {

constexpr int listLines = 6;
constexpr int IdRole = Qt::UserRole;

} // namespace

UserPicker::UserPicker(const UserStore &users, QWidget *parent)
    : QWidget(parent)
    , m_users(users)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_more(plainLabel({}, this, TextStyle::Small, Token::TextHelper))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space8));
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setPlaceholderText(tr("Search users"));
    m_search->setAccessibleName(tr("Search users"));
    SearchButtons::addTo(m_search);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("Users"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(grownHeight(Measure::RowCompact, fontMetrics()) * listLines + measure(Measure::Space8));
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_more);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &UserPicker::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_chosen = item == nullptr ? UserId {} : UserId {item->data(IdRole).toString()};
        emit chosenChanged();
    });
    fill();
}

void UserPicker::setForbidden(const QSet<UserId> &ids, const QString &reason)
{
    m_forbidden = ids;
    m_reason = reason;
    fill();
}

void UserPicker::setStatuses(const QSet<UserStatus> &statuses)
{
    m_statuses = statuses;
    fill();
}

void UserPicker::choose(const UserId &id)
{
    m_chosen = id;
    fill();
}

std::optional<User> UserPicker::chosen() const
{
    const int row = m_users.rowOf(m_chosen);
    return row < 0 ? std::nullopt : std::optional(m_users.at(row).user);
}

void UserPicker::fill()
{
    const UserId before = m_chosen;
    QSignalBlocker blocker(m_list);
    m_list->clear();
    const QStringList words = foldedForSearch(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int matches = 0;
    QListWidgetItem *current = nullptr;
    for (int row = 0; row < m_users.size(); ++row) {
        const UserRow user = m_users.at(row);
        const bool fits = (m_statuses.isEmpty() || m_statuses.contains(user.status))
            && std::all_of(words.begin(), words.end(),
                [&user](const QString &word) { return user.searchText.contains(word); });
        const bool isChosen = user.user.id == before;
        if (!fits || (++matches > mostShown && !isChosen))
            continue;
        const QString name = user.user.displayName();
        //: a user in a list: %1 is a name, %2 an e-mail address
        const QString text = name == user.user.email
            ? isolatedText(name)
            : tr("%1 – %2").arg(isolatedText(name), isolatedText(user.user.email));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(IdRole, user.user.id.text);
        item->setToolTip(plainToolTip(text));
        if (m_forbidden.contains(user.user.id)) {
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
            item->setToolTip(plainToolTip(m_reason));
            item->setData(Qt::AccessibleDescriptionRole, m_reason);
        } else if (isChosen) {
            current = item;
        }
    }
    m_list->setCurrentItem(current);
    if (current == nullptr)
        m_chosen = {};
    const bool more = matches > mostShown;
    m_more->setVisible(more || matches == 0);
    m_more->setText(more ? tr("and %n more: type to narrow the list", nullptr, matches - mostShown)
                         : tr("No user matches."));
    blocker.unblock();
    if (m_chosen != before)
        emit chosenChanged();
}

bool UserPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) { // from typing to choosing without the Tab key
            int row = m_list->currentRow();
            do {
                row += key == Qt::Key_Down ? 1 : -1;
            } while (row >= 0 && row < m_list->count() && !(m_list->item(row)->flags() & Qt::ItemIsEnabled));
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace iam
