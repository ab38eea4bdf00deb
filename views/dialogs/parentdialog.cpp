#include "views/dialogs/parentdialog.h"

#include "models/core/safetext.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/userpicker.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

ParentDialog::ParentDialog(const ChangeSubject &subject, const User &user, const UserTableModel &users,
    UserChanges &changes, const AccessSources &access, QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_subject(subject)
    , m_users(users)
    , m_changes(changes)
    , m_collector(new AccessCollector(access, this))
    , m_now(plainLabel(tr("Reading the hierarchy …"), this, TextStyle::Body, Token::Text, true))
    , m_picker(new UserPicker(users.store(), this))
{
    setObjectName(QStringLiteral("parentDialog"));
    setAbout(subject.name, Right::ChangeMembers);
    setTitle(tr("New parent of %1").arg(visibleText(subject.name)));
    setSubtitle(tr("Whoever is above a user in the classic hierarchy can change and remove them."));
    m_now->setObjectName(QStringLiteral("presentParent"));
    body()->addWidget(m_now);
    body()->addWidget(m_picker);
    m_picker->setStatuses({UserStatus::Active, UserStatus::Suspended, UserStatus::ClassicDisabled, UserStatus::VpnOnly});
    setHarmlessButton(tr("Close"));
    QPushButton *apply = setPrimaryButton(tr("Apply"));
    apply->setObjectName(QStringLiteral("confirmButton"));
    connect(apply, &QPushButton::clicked, this, [this] {
        if (const std::optional<User> chosen = m_picker->chosen())
            await(m_changes.changeParent(m_subject, m_before, chosen->id, chosen->displayName()));
    });
    connect(m_picker, &UserPicker::chosenChanged, this, &ParentDialog::revalidate);
    connect(m_collector, &AccessCollector::finished, this, &ParentDialog::takeHierarchy);
    m_collector->collect(user, AccessSnapshot::Classic);
    m_picker->setFocus();
    revalidate();
}

void ParentDialog::takeHierarchy(const AccessSnapshot &snapshot)
{
    m_before = {snapshot.classic.parentId};
    const std::optional<UserRow> before = m_users.find(m_before);
    if (!snapshot.unread.isEmpty())
        m_now->setText(tr("The hierarchy could not be read. The service checks that there is no loop."));
    else if (m_before.text.isEmpty())
        m_now->setText(tr("This user is at the top of the hierarchy."));
    else
        //: %1 is a name
        m_now->setText(tr("Parent now: %1").arg(before ? isolatedText(before->user.displayName()) : m_before.text));
    QSet<UserId> forbidden {m_subject.id};
    for (const ClassicChild &child : snapshot.descendants)
        forbidden.insert({child.id});
    m_picker->setForbidden(forbidden, tr("This would make a loop."));
    revalidate();
    fitToContents();
}

void ParentDialog::revalidate()
{
    const std::optional<User> chosen = m_picker->chosen();
    if (!m_collector->isDone())
        setObstacle(tr("Reading the hierarchy …"));
    else if (!chosen)
        setObstacle(tr("Choose a user."));
    else
        setObstacle(chosen->id == m_before ? tr("This is the present parent.") : QString());
}

bool ParentDialog::takeProblem(const ApiError &error)
{
    if (error.kind != ErrorKind::Conflict)
        return false;
    showProblem(error, tr("This would make a loop."));
    return true;
}

QList<CopyAsChoice> ParentDialog::copyChoices() const
{
    const std::optional<User> chosen = m_picker->chosen();
    const QString parent = chosen ? chosen->id.text : QStringLiteral("<PARENT_ID>");
    return {{.title = windowTitle(), .actions = {copyas::ChangeClassic {person(), {.parentId = parent}}}}};
}

} // namespace iam
