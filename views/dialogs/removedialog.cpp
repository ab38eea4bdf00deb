#include "views/dialogs/removedialog.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/core/whendone.h"
#include "models/items/usertext.h"
#include "views/dialogs/blockerlist.h"
#include "views/dialogs/effectrows.h"
#include "views/text/accesswords.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 840;
constexpr int daysOfRecentUse = 7;

} // namespace

RemoveDialog::RemoveDialog(const ChangeSubject &subject, const User &user, const UserTableModel &users,
    UserChanges &changes, const AccessSources &access, bool canLimit, QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_subject(subject)
    , m_user(user)
    , m_users(users)
    , m_changes(changes)
    , m_access(access)
    , m_blocked(new InlineNotification(NoticeKind::Error, this))
    , m_blockers(new BlockerList(users, this))
    , m_rows(new EffectRows(this))
    , m_wordPart(new QWidget(this))
{
    setObjectName(QStringLiteral("removeDialog"));
    setAbout(subject.name, Right::RemoveUsers);
    setTitle(tr("Remove %1?").arg(visibleText(subject.name)));
    setBodyMargins(false);
    body()->setSpacing(0);
    auto *notices = new QVBoxLayout;
    const int side = measure(Measure::DialogMargin);
    notices->setContentsMargins(side, 0, side, measure(Measure::Space12));
    notices->setSpacing(measure(Measure::Space8));
    m_blocked->setObjectName(QStringLiteral("blockedNotice"));
    m_blocked->setText(tr("%1 cannot be removed while these users depend on them in the classic hierarchy.")
                           .arg(isolatedText(subject.name)), {});
    m_blocked->addWidget(m_blockers);
    m_blocked->hide();
    notices->addWidget(problemNotice());
    notices->addWidget(m_blocked);
    body()->addLayout(notices);
    makeRows(canLimit);
    body()->addWidget(m_rows);
    makeWord();
    body()->addWidget(m_wordPart);
    setHarmlessButton(tr("Keep"));
    QPushButton *confirm = setPrimaryButton(tr("Remove user"), ButtonRole::Danger);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    confirm->setIcon(Theme::of(this).icon(Icon::Trash));
    connect(confirm, &QPushButton::clicked, this, [this] {
        m_refusedForDescendants = false;
        await(m_changes.remove(m_subject, m_collector->snapshot()));
    });
    connect(m_blockers, &BlockerList::checkWanted, this, &RemoveDialog::collect);
    connect(m_blockers, &BlockerList::otherParentWanted, this, &RemoveDialog::otherParentWanted);
    connect(m_blockers, &BlockerList::removalWanted, this, &RemoveDialog::removalOfWanted);
    connect(m_blockers, &BlockerList::disablingWanted, this, [this](const UserId &child) {
        changeChild(child, [this](const ChangeSubject &target) {
            return m_changes.changeStatus(target, UserState::ClassicDisabled);
        });
    });
    connect(m_blockers, &BlockerList::parentWanted, this,
        [this](const UserId &child, const UserId &up) { giveNext({child}, up); });
    connect(m_blockers, &BlockerList::givingAllWanted, this, &RemoveDialog::giveNext);
    collect();
    harmlessButton()->setFocus();
}

void RemoveDialog::makeRows(bool canLimit)
{
    const QString name = isolatedText(m_subject.name);
    m_rows->addRow(Icon::Lock, tr("Effect"),
        tr("%1 can no longer sign in to the console for this account, switch to it, or use its resources.").arg(name));
    m_keys = m_rows->addRow(Icon::Key, tr("API keys"), {});
    m_keys->setObjectName(QStringLiteral("removalKeys"));
    m_goes = m_rows->addRow(Icon::Group, tr("Access"), {});
    m_goes->setObjectName(QStringLiteral("removalAccess"));
    m_showList = new LinkButton(tr("Show list"), m_rows);
    m_showList->setObjectName(QStringLiteral("showAccessList"));
    m_showList->hide();
    m_list = plainLabel({}, m_rows, TextStyle::Body, Token::TextSecondary, true);
    m_list->setObjectName(QStringLiteral("accessList"));
    m_list->hide();
    connect(m_showList, &QPushButton::clicked, this, [this] {
        m_list->setVisible(m_list->isHidden());
        m_showList->setText(m_list->isHidden() ? tr("Show list") : tr("Hide list"));
        fitToContents();
    });
    m_stop = new LinkButton(tr("Stop reading"), m_rows);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_collector->stop(); });
    m_rows->addBelow(m_showList);
    m_rows->addBelow(m_list);
    m_rows->addBelow(m_stop);
    m_rows->addRow(Icon::Home, tr("Resources"),
        tr("Resources created by %1 stay. You or the administrator of a service can give others access to them.").arg(name));
    m_rows->addRow(Icon::Users, tr("Identity"), tr("The IBMid %1 is not deleted.").arg(isolatedText(m_user.ibmid)));
    m_rows->addRow(Icon::Undo, tr("Afterwards"),
        tr("Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the "
           "same.").arg(name));
    m_rows->addRow(Icon::Pause, tr("Instead"),
        canLimit ? tr("Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can "
                      "still see the account, but has no access outside the period.")
                 : tr("Suspend: keeps membership and access, but nothing can be done in this account."));
    auto *links = new QWidget(m_rows);
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure(Measure::Space16));
    const auto add = [this, row, links](const QString &text, const char *objectName, UserAction action) {
        auto *link = new LinkButton(text, links);
        link->setObjectName(QLatin1String(objectName));
        connect(link, &QPushButton::clicked, this, [this, action] {
            if (isBusy())
                return;
            reject();
            emit insteadWanted(action);
        });
        row->addWidget(link);
    };
    add(tr("Suspend …"), "suspendInstead", UserAction::ChangeStatus);
    if (canLimit)
        add(tr("Limit by time …"), "limitInstead", UserAction::AssignAccess);
    m_rows->addBelow(links);
}

void RemoveDialog::makeWord()
{
    auto *column = new QVBoxLayout(m_wordPart);
    const int side = measure(Measure::DialogMargin);
    column->setContentsMargins(side, measure(Measure::Space12), side, measure(Measure::Space12));
    //: the word that must be typed before somebody important is removed
    const QString word = tr("remove");
    QLabel *label = sentenceLabel(tr("%1 is an administrator of all account management services. Type “%2” to go on:")
                                   .arg(isolatedText(m_subject.name), word),
        m_wordPart);
    m_word = new QLineEdit(m_wordPart);
    m_word->setObjectName(QStringLiteral("wordEdit"));
    m_word->setAccessibleName(label->text());
    label->setBuddy(m_word);
    column->addWidget(label);
    column->addWidget(m_word);
    m_wordPart->hide();
    connect(m_word, &QLineEdit::textChanged, this, &RemoveDialog::revalidate);
}

void RemoveDialog::collect()
{
    delete m_collector;
    m_collector = new AccessCollector(m_access, this);
    connect(m_collector, &AccessCollector::finished, this, &RemoveDialog::takeSnapshot);
    //: %1 is an e-mail address, %2 an IAM ID
    setSubtitle(tr("%1 · %2 · reading what goes …").arg(visibleText(m_user.email), visibleText(m_user.iamId.text)));
    m_keys->setText(tr("Reading …"));
    m_goes->setText(tr("Reading …"));
    m_stop->show();
    m_blockers->setBusy(true);
    hideProblem();
    revalidate();
    m_collector->collect(m_user,
        AccessSnapshot::Groups | AccessSnapshot::Policies | AccessSnapshot::ApiKeys | AccessSnapshot::Classic);
}

void RemoveDialog::takeSnapshot(const AccessSnapshot &snapshot)
{
    const bool stopHadFocus = m_stop->hasFocus();
    m_stop->hide();
    if (stopHadFocus)
        harmlessButton()->setFocus();
    const QString time = QLocale().toString(snapshot.readAt.toLocalTime().time(), QLocale::ShortFormat);
    const QString unread = unreadWords(snapshot);
    const QString state = unread.isEmpty()
        //: %1 is a time
        ? tr("everything was read at %1").arg(time)
        //: %1 is a list such as "the groups, the policies"
        : tr("could not be read: %1").arg(unread);
    //: %1 is an e-mail address, %2 an IAM ID, %3 how far everything was read
    setSubtitle(tr("%1 · %2 · %3").arg(visibleText(m_user.email), visibleText(m_user.iamId.text), state));
    m_keys->setText(keysText(snapshot));
    m_goes->setText(accessText(snapshot));
    QStringList lines;
    for (const AccessGroup &group : snapshot.groups)
        lines.append(tr("Group %1").arg(visibleText(group.name)));
    for (const Policy &policy : snapshot.policies) {
        QStringList roles;
        for (const PolicyRole &role : policy.roles)
            roles.append(visibleText(role.displayName.isEmpty() ? role.crn.section(QLatin1Char(':'), -1) : role.displayName));
        //: %1 is what a policy is about, %2 a list of roles
        lines.append(tr("Policy for %1: %2").arg(policyTargetWords(policy), roles.join(tr(", ", "between roles"))));
    }
    m_list->setText(lines.join(QLatin1Char('\n')));
    m_showList->setVisible(!lines.isEmpty());
    m_wordPart->setVisible(snapshot.administersAccount());
    showBlockers(snapshot);
    revalidate();
    fitToContents();
    // Wrapped texts tell their height only when they have been laid out.
    QMetaObject::invokeMethod(this, [this] { fitToContents(); }, Qt::QueuedConnection);
}

void RemoveDialog::showBlockers(const AccessSnapshot &snapshot)
{
    const bool blocked = !snapshot.blockingDescendants().isEmpty();
    m_blocked->setVisible(blocked);
    if (!blocked)
        return;
    const QWidget *focused = focusWidget();
    const bool focusInside = focused != nullptr && m_blockers->isAncestorOf(focused);
    m_blockers->show(snapshot);
    m_blockers->setBusy(false);
    m_blocked->announce();
    if (focusInside)
        harmlessButton()->setFocus();
}

QString RemoveDialog::keysText(const AccessSnapshot &snapshot) const
{
    const QString name = isolatedText(m_subject.name);
    if (snapshot.unread.contains(AccessSnapshot::ApiKeys))
        return tr("Could not be read. All API keys created by %1 are deleted.").arg(name);
    if (snapshot.apiKeys.isEmpty())
        return tr("%1 has created no API keys.").arg(name);
    QStringList names;
    for (const ApiKey &key : snapshot.apiKeys) {
        const QDateTime now = m_access.clock.now();
        const bool recent = key.lastUsedAt.isValid() && key.lastUsedAt.daysTo(now) <= daysOfRecentUse;
        const QString word = isolatedText(key.name);
        if (!recent)
            names.append(word);
        else if (key.lastUsedAt.daysTo(now) == 0)
            //: %1 is the name of an API key
            names.append(tr("%1 (used today)").arg(word));
        else
            //: %1 is the name of an API key
            names.append(tr("%1 (used in the last 7 days)").arg(word));
    }
    //: %n API keys; %1 is a person, %2 the names of the keys
    return tr("%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.", nullptr,
        static_cast<int>(names.size()))
        .arg(name, names.join(tr(", ", "between the parts of a list")));
}

QString RemoveDialog::accessText(const AccessSnapshot &snapshot) const
{
    const QString groups = snapshot.unread.contains(AccessSnapshot::Groups)
        ? tr("The group memberships could not be read; they go all the same.")
        : snapshot.groups.isEmpty()
        ? tr("No group memberships.")
        //: %1 is a list of names
        : tr("%n group membership(s) go: %1.", nullptr, static_cast<int>(snapshot.groups.size()))
              .arg(groupWords(snapshot.groups));
    const QString policies = snapshot.unread.contains(AccessSnapshot::Policies)
        ? tr("The policies could not be read; they go all the same.")
        : snapshot.policies.isEmpty()
        ? tr("No policies.")
        //: %1 is a list of services
        : tr("%n policies go: %1.", nullptr, static_cast<int>(snapshot.policies.size()))
              .arg(policyWords(snapshot.policies));
    return groups + QLatin1Char(' ') + policies;
}

void RemoveDialog::revalidate()
{
    if (!m_collector->isDone())
        setObstacle(tr("Reading what goes …"));
    else if (!m_collector->snapshot().blockingDescendants().isEmpty() || m_refusedForDescendants)
        setObstacle(tr("Possible when no user blocks"));
    else if (m_collector->snapshot().administersAccount()
        && m_word->text().trimmed().compare(tr("remove"), Qt::CaseInsensitive) != 0)
        setObstacle(tr("The word is not typed yet."));
    else
        setObstacle({});
}

ChangeSubject RemoveDialog::subjectOf(const UserId &child) const
{
    const std::optional<UserRow> row = m_users.find(child);
    if (!row)
        return {.id = child, .name = child.text};
    return {.id = child,
        .name = row->user.displayName(),
        .email = row->user.email,
        .isOwner = m_users.isOwner(*row),
        .isSelf = m_users.isSelf(*row),
        .ibmid = row->user.ibmid,
        .state = row->user.state};
}

void RemoveDialog::changeChild(
    const UserId &child, const std::function<UserChanges::Answer(const ChangeSubject &)> &change)
{
    m_blockers->setBusy(true);
    whenDone(change(subjectOf(child)), this, [this](const Result<ChangeResult> &answer) {
        collect();
        if (!answer.ok())
            showProblem(answer.error());
    });
}

void RemoveDialog::giveNext(QList<UserId> children, const UserId &parent)
{
    const UserId child = children.takeFirst();
    const std::optional<UserRow> up = m_users.find(parent);
    m_blockers->setBusy(true);
    whenDone(m_changes.changeParent(subjectOf(child), m_subject.id, parent, up ? up->user.displayName() : parent.text),
        this, [this, children, parent](const Result<ChangeResult> &answer) {
            if (answer.ok() && !children.isEmpty()) {
                giveNext(children, parent);
                return;
            }
            collect();
            if (!answer.ok())
                showProblem(answer.error());
        });
}

bool RemoveDialog::takeProblem(const ApiError &error)
{
    if (error.kind != ErrorKind::Conflict || m_subject.isOwner)
        return false;
    m_refusedForDescendants = true;
    collect();
    if (error.moreInfo.trimmed().isEmpty()) // it names nobody: its own words say why, and the list below what is known
        showProblem(error);
    else
        //: %1 is a name, %2 the service's own list of users
        showProblem(error, tr("%1 cannot be removed while these users depend on them in the classic hierarchy: %2")
                               .arg(isolatedText(m_subject.name), isolatedText(error.moreInfo)));
    m_refusedForDescendants = false;
    return true;
}

QList<CopyAsChoice> RemoveDialog::copyChoices() const
{
    copyas::Remove removal {.person = copyas::personOf(m_user)};
    removal.inBackground = true; // as the console does it
    return {{.title = windowTitle(), .actions = {removal}, .asks = true}};
}

} // namespace iam
