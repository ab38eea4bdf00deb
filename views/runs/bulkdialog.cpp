#include "views/runs/bulkdialog.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/holdsetting.h"
#include "models/workflows/resends.h"
#include "views/runs/bulksplitmodel.h"
#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>

#include <algorithm>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostRows = 8;
constexpr qsizetype mostCopied = 100; ///< users in one "Copy as"

QList<ActionSubject> subjectsOf(const QList<BulkDialog::Person> &people)
{
    QList<ActionSubject> subjects;
    for (const BulkDialog::Person &person : people)
        subjects.append(person.subject);
    return subjects;
}

QList<UserRow> rowsOf(const QList<BulkDialog::Person> &people)
{
    QList<UserRow> rows;
    for (const BulkDialog::Person &person : people)
        rows.append(person.row);
    return rows;
}

copyas::Person copyPerson(const User &user)
{
    return {.iamId = user.iamId.text, .userId = user.ibmid, .email = user.email, .realm = user.realm};
}

} // namespace

BulkDialog::BulkDialog(const AccountModels &models, UserAction action, const QList<Person> &people, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_models(models)
    , m_action(action)
    , m_people(people)
    , m_table(new ActionTable(QStringLiteral("bulkTable"), this))
    , m_effect(plainLabel({}, this, TextStyle::Body, Token::Text, true))
    , m_leftOut(plainLabel({}, this, TextStyle::Body, Token::TextWarning, true))
{
    setObjectName(QStringLiteral("bulkDialog"));
    const auto owner = models.users.owner();
    m_rows = new BulkSplitModel(rowsOf(people), rightFor(action), owner ? visibleText(owner->user.displayName()) : QString(), this);
    m_effect->setObjectName(QStringLiteral("bulkEffect"));
    m_leftOut->setObjectName(QStringLiteral("bulkLeftOut"));
    body()->addWidget(m_effect);
    if (action == UserAction::AddToGroup)
        addGroupChoice();
    if (action == UserAction::ChangeStatus)
        addStatusChoice();
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Whom it fits"));
    m_table->setShares({42, 58}, {0, 0});
    m_table->setMinimumHeight(m_table->horizontalHeader()->height()
        + m_table->verticalHeader()->defaultSectionSize() * static_cast<int>(std::min<qsizetype>(people.size(), mostRows)) + measure(Measure::Space8));
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != 0)
            return {};
        return index.data(BulkSplitModel::FitsRole).toBool() ? CellSymbol {Icon::NoticeSuccess, Token::SupportSuccess}
                                                             : CellSymbol {Icon::Skipped, Token::TextSecondary};
    };
    delegate->isQuiet = [](const QModelIndex &index) { return index.column() != 0; };
    m_table->setItemDelegate(delegate);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_leftOut);
    setHarmlessButton(tr("Close"));
    const bool harms = action == UserAction::Remove || action == UserAction::Cancel || action == UserAction::ClearFailedInvitation;
    QPushButton *confirm = setPrimaryButton({}, harms ? ButtonRole::Danger : ButtonRole::Primary);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    revalidate();
    if (action == UserAction::Remove && m_split.fits.size() > mostWithoutWord)
        addWordToType();
    revalidate();
    if (m_group != nullptr)
        m_group->setFocus();
    else
        harmlessButton()->setFocus();
}

void BulkDialog::addGroupChoice()
{
    auto *add = new QRadioButton(tr("Add to"), this);
    add->setObjectName(QStringLiteral("bulkAddToGroup"));
    add->setChecked(true);
    m_takeOut = new QRadioButton(tr("Remove from"), this);
    m_takeOut->setObjectName(QStringLiteral("bulkTakeOut"));
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("bulkGroup"));
    m_group->setEditable(true); // to be searched by typing
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_group->completer()->setFilterMode(Qt::MatchContains);
    m_group->lineEdit()->setPlaceholderText(tr("Reading the groups …"));
    m_group->setAccessibleName(tr("Access group"));
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    row->addWidget(add);
    row->addWidget(m_takeOut);
    row->addWidget(m_group, 1);
    body()->addLayout(row);
    connect(m_takeOut, &QRadioButton::toggled, this, &BulkDialog::revalidate);
    connect(m_group, &QComboBox::currentTextChanged, this, &BulkDialog::revalidate);
    connect(&m_models.overview, &AccountOverview::accessGroupsRead, this, &BulkDialog::fillGroups);
    connect(&m_models.overview, &AccountOverview::accessGroupsFailed, this,
        [this](const ApiError &error) { m_leftOut->setText(problemText(error)); });
    m_models.overview.readAccessGroups();
}

void BulkDialog::fillGroups(const QList<AccessGroup> &groups)
{
    m_groups = groups;
    const QString typed = m_group->currentText();
    m_group->clear();
    for (const AccessGroup &group : groups)
        m_group->addItem(visibleText(group.name), group.id.text);
    m_group->setCurrentIndex(-1);
    m_group->lineEdit()->setText(typed);
    m_group->lineEdit()->setPlaceholderText(tr("Search groups"));
    revalidate();
}

void BulkDialog::addStatusChoice()
{
    auto *active = new QRadioButton(statusText(UserStatus::Active), this);
    active->setObjectName(QStringLiteral("bulkActive"));
    m_suspend = new QRadioButton(statusText(UserStatus::Suspended), this);
    m_suspend->setObjectName(QStringLiteral("bulkSuspended"));
    m_suspend->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    row->addWidget(active);
    row->addWidget(m_suspend);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_suspend, &QRadioButton::toggled, this, &BulkDialog::revalidate);
}

void BulkDialog::addWordToType()
{
    //: the word that must be typed before many users are removed
    const QString word = tr("remove");
    QLabel *label = plainLabel(tr("Type “%1” to go on:").arg(word), this, TextStyle::Body, Token::Text, true);
    m_word = new QLineEdit(this);
    m_word->setObjectName(QStringLiteral("wordEdit"));
    m_word->setAccessibleName(label->text());
    m_word->setProperty("word", word);
    label->setBuddy(m_word);
    body()->addWidget(label);
    body()->addWidget(m_word);
    connect(m_word, &QLineEdit::textChanged, this, &BulkDialog::revalidate);
}

bool BulkDialog::takesOut() const { return m_takeOut != nullptr && m_takeOut->isChecked(); }

RunAction BulkDialog::runAction() const
{
    switch (m_action) {
    case UserAction::Cancel:
        return RunAction::CancelInvitation;
    case UserAction::ClearFailedInvitation:
        return RunAction::ClearFailedInvitation;
    case UserAction::Remove:
        return RunAction::Remove;
    case UserAction::AddToGroup:
        return takesOut() ? RunAction::RemoveFromGroup : RunAction::AddToGroup;
    case UserAction::ChangeStatus:
        return RunAction::SetStatus;
    default:
        return RunAction::Resend;
    }
}

QString BulkDialog::titleText() const
{
    const QLocale locale;
    const QString fit = locale.toString(m_split.fits.size());
    const QString all = locale.toString(m_people.size());
    switch (m_action) {
    case UserAction::Cancel:
        //: %1 and %2 are numbers of users
        return tr("Cancel invite: %1 of %2 fit").arg(fit, all);
    case UserAction::ClearFailedInvitation:
        //: %1 and %2 are numbers of users
        return tr("Clear failed invitation: %1 of %2 fit").arg(fit, all);
    case UserAction::Remove:
        //: %1 and %2 are numbers of users
        return tr("Remove: %1 of %2 fit").arg(fit, all);
    case UserAction::AddToGroup:
        //: %1 and %2 are numbers of users
        return tr("Access group: %1 of %2 fit").arg(fit, all);
    case UserAction::ChangeStatus:
        //: %1 and %2 are numbers of users
        return tr("Change status: %1 of %2 fit").arg(fit, all);
    default:
        //: %1 and %2 are numbers of users
        return tr("Resend invite: %1 of %2 fit").arg(fit, all);
    }
}

QString BulkDialog::effectText() const
{
    switch (m_action) {
    case UserAction::Cancel:
        return tr("The links in the messages stop working, and the planned access goes.");
    case UserAction::ClearFailedInvitation:
        return tr("What is left of the invitations goes. The addresses can be invited again.");
    case UserAction::Remove:
        return tr("They can no longer sign in to the console for this account, switch to it, or use its resources. "
                  "Their access, group memberships and API keys in this account are deleted. Their IBMids are not "
                  "deleted. Removal cannot be undone.");
    case UserAction::AddToGroup:
        return takesOut() ? tr("They lose what they have through this group. Who is not in it is left as they are.")
                          : tr("They get what this group gives. Who is in it already is left as they are.");
    case UserAction::ChangeStatus:
        return m_suspend->isChecked() ? tr("Membership and access are kept, but nothing can be done in this account.")
                                      : tr("They work with the access assigned.");
    default:
        return tr("Everybody gets a new message. The links of the old ones stop working.");
    }
}

QString BulkDialog::buttonText(int count) const
{
    switch (m_action) {
    case UserAction::Cancel:
        return tr("Cancel %n invitation(s)", nullptr, count);
    case UserAction::ClearFailedInvitation:
        return tr("Clear %n invitation(s)", nullptr, count);
    case UserAction::Remove:
        return tr("Remove %n user(s)", nullptr, count);
    case UserAction::AddToGroup:
        return takesOut() ? tr("Take out %n user(s)", nullptr, count) : tr("Add %n user(s)", nullptr, count);
    case UserAction::ChangeStatus:
        return m_suspend->isChecked() ? tr("Suspend %n user(s)", nullptr, count) : tr("Activate %n user(s)", nullptr, count);
    default:
        return tr("Resend %n invitation(s)", nullptr, count);
    }
}

QString BulkDialog::obstacle() const
{
    if (m_split.fits.isEmpty())
        return tr("It fits none of the selected users.");
    if (m_group != nullptr && wish().group.id.text.isEmpty())
        return tr("Choose a group.");
    if (m_word != nullptr && m_word->text().trimmed().compare(m_word->property("word").toString(), Qt::CaseInsensitive) != 0)
        return tr("The word is not typed yet.");
    return {};
}

void BulkDialog::revalidate()
{
    const UserStatus status = m_suspend == nullptr ? UserStatus::Unknown
        : m_suspend->isChecked()                   ? UserStatus::Suspended
                                                   : UserStatus::Active;
    m_split = splitFor(m_action, status, subjectsOf(m_people), m_models.overview.actor());
    if (m_action == UserAction::Resend)
        leaveOutJustSent();
    m_rows->setSplit(m_split);
    setTitle(titleText());
    m_effect->setText(effectText());
    QStringList notes;
    if (m_split.ownerLeftOut && m_split.selfLeftOut)
        notes.append(tr("You and the owner were left out."));
    else if (m_split.ownerLeftOut)
        notes.append(tr("The owner was left out."));
    else if (m_split.selfLeftOut)
        notes.append(tr("You were left out."));
    if (m_split.unchecked)
        notes.append(tr("Not checked: whether you have the right could not be read."));
    m_leftOut->setText(notes.join(QLatin1Char(' ')));
    m_leftOut->setVisible(!notes.isEmpty());
    primaryButton()->setText(buttonText(static_cast<int>(m_split.fits.size())));
    const QString why = obstacle();
    primaryButton()->setEnabled(why.isEmpty());
    primaryButton()->setAccessibleDescription(why);
    const auto hold = static_cast<int>(m_models.invitations.hold.time().count());
    setReason(!why.isEmpty() ? why : hold > 0 ? tr("Sending starts after %n s; until then it can be stopped.", nullptr, hold) : QString());
}

/// The same address at most once a minute (B34).
void BulkDialog::leaveOutJustSent()
{
    const QDateTime now = m_models.clock.now();
    const QList<qsizetype> fits = std::exchange(m_split.fits, {});
    for (const qsizetype place : fits) {
        const QDateTime sent = m_people.at(place).row.user.invitedOn;
        const qint64 ago = sent.isValid() ? sent.secsTo(now) : Resends::secondsBetween;
        if (ago >= 0 && ago < Resends::secondsBetween)
            m_split.leftOut.append(BulkSplit::LeftOut {.place = place, .sentSecondsAgo = static_cast<int>(ago)});
        else
            m_split.fits.append(place);
    }
}

BulkRuns::Wish BulkDialog::wish() const
{
    BulkRuns::Wish wish {.action = runAction()};
    for (const qsizetype place : m_split.fits)
        wish.people.append(m_people.at(place).row.user);
    if (m_suspend != nullptr)
        wish.status = m_suspend->isChecked() ? UserState::Suspended : UserState::Active;
    if (m_group != nullptr) {
        int chosen = m_group->currentIndex();
        if (chosen < 0 || m_group->itemText(chosen) != m_group->currentText())
            chosen = m_group->findText(m_group->currentText().trimmed(), Qt::MatchFixedString);
        if (chosen >= 0 && chosen < m_groups.size())
            wish.group = m_groups.at(chosen);
    }
    return wish;
}

QList<CopyAsChoice> BulkDialog::copyChoices() const
{
    const BulkRuns::Wish wish = this->wish();
    CopyAsChoice choice {.title = windowTitle(), .actions = {}, .asks = true};
    copyas::Group group {.id = wish.group.id, .name = wish.group.name};
    if (group.id.text.isEmpty())
        group.id.text = QStringLiteral("<ACCESS_GROUP_ID>");
    QList<copyas::Person> people;
    for (const User &user : wish.people.mid(0, mostCopied)) {
        people.append(copyPerson(user));
        if (wish.action == RunAction::SetStatus)
            choice.actions.append(copyas::ChangeProfile {.person = people.last(), .change = {.state = wish.status}});
        else if (m_group == nullptr)
            choice.actions.append(*copyas::actionFor(m_action, user));
    }
    constexpr qsizetype membersInCall = 50;
    for (qsizetype from = 0; m_group != nullptr && from < people.size(); from += membersInCall) {
        if (takesOut())
            choice.actions.append(copyas::RemoveMembers {.group = group, .people = people.mid(from, membersInCall)});
        else
            choice.actions.append(copyas::AddMembers {.group = group, .people = people.mid(from, membersInCall)});
    }
    return {choice};
}

void BulkDialog::showEvent(QShowEvent *event)
{
    ConsoleDialog::showEvent(event);
    if (!m_anchor || !m_anchor->isVisible())
        return;
    const QRect room = screen()->availableGeometry();
    const QPoint below = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + measure(Measure::Space4)));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

} // namespace iam
