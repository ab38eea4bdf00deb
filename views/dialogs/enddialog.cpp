#include "views/dialogs/enddialog.h"

#include "models/core/safetext.h"
#include "views/text/accesswords.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

struct Words
{
    QString title;
    QString effect;
    QString primary;
    QString harmless;
};

Words wordsFor(UserAction action, const QString &name)
{
    switch (action) {
    case UserAction::Cancel:
        return {EndDialog::tr("Cancel the invitation of %1?").arg(name),
            EndDialog::tr("The link in the message stops working."), EndDialog::tr("Cancel invitation"),
            EndDialog::tr("Keep")};
    case UserAction::ClearFailedInvitation:
        return {EndDialog::tr("Clear the failed invitation of %1?").arg(name),
            EndDialog::tr("What is left of the invitation goes. The address can be invited again. If it fails again, ask "
                          "support with the trace number."),
            EndDialog::tr("Clear invitation"), EndDialog::tr("Keep")};
    case UserAction::InviteAgain:
        return {EndDialog::tr("Invite %1 again?").arg(name),
            EndDialog::tr("What is left of the old invitation is cancelled now. Then the new invitation opens with the "
                          "same address and the same access."),
            EndDialog::tr("Cancel and invite again"), EndDialog::tr("Keep")};
    default:
        return {EndDialog::tr("Leave this account?"),
            EndDialog::tr("Your access and API keys in this account are deleted. Only the owner or an administrator can "
                          "invite you again."),
            EndDialog::tr("Leave account"), EndDialog::tr("Stay")};
    }
}

} // namespace

EndDialog::EndDialog(UserAction action, const ChangeSubject &subject, const User &user, UserChanges &changes,
    const AccessSources &access, QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_action(action)
    , m_subject(subject)
    , m_user(user)
    , m_changes(changes)
    , m_collector(new AccessCollector(access, this))
    , m_access(plainLabel({}, this, TextStyle::Body, Token::TextSecondary, true))
{
    setObjectName(QStringLiteral("endDialog"));
    setAbout(subject.name, rightFor(action));
    const Words words = wordsFor(action, visibleText(subject.name));
    setTitle(words.title);
    if (subject.name != subject.email)
        setSubtitle(visibleText(subject.email));
    body()->addWidget(plainLabel(words.effect, this, TextStyle::Body, Token::Text, true));
    m_access->setObjectName(QStringLiteral("plannedAccess"));
    body()->addWidget(m_access);
    setHarmlessButton(words.harmless);
    QPushButton *confirm = setPrimaryButton(words.primary, ButtonRole::Danger);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(confirm, &QPushButton::clicked, this, &EndDialog::send);
    connect(m_collector, &AccessCollector::finished, this, &EndDialog::showAccess);
    AccessSnapshot::Parts parts = AccessSnapshot::Groups | AccessSnapshot::Policies | AccessSnapshot::Classic;
    if (action == UserAction::LeaveAccount)
        parts |= AccessSnapshot::ApiKeys;
    showAccess();
    m_collector->collect(user, parts);
    harmlessButton()->setFocus();
}

void EndDialog::showAccess()
{
    if (!m_collector->isDone()) {
        m_access->setText(m_action == UserAction::LeaveAccount ? tr("Reading what goes …")
                                                               : tr("Reading the planned access …"));
        // Inviting again without the access that was planned would be another invitation.
        if (m_action == UserAction::InviteAgain)
            setObstacle(tr("Reading the planned access …"));
        return;
    }
    setObstacle({});
    const AccessSnapshot &had = m_collector->snapshot();
    if (m_action != UserAction::LeaveAccount) {
        //: %1 is a list of groups, policies and permissions, or "none"
        m_access->setText(tr("Access planned: %1.").arg(plannedAccessWords(had)));
    } else {
        QStringList names;
        for (const ApiKey &key : had.apiKeys)
            names.append(visibleText(key.name));
        QString text = names.isEmpty() ? QString()
                                       : tr("%n API key(s) go: %1.", nullptr, static_cast<int>(names.size()))
                                             .arg(names.join(tr(", ", "between the parts of a list")));
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            //: %1 is a list of groups, policies and permissions, or "none"
            + tr("Access that goes: %1.").arg(plannedAccessWords(had));
        m_access->setText(text);
    }
    fitToContents();
}

void EndDialog::send()
{
    m_collector->stop();
    await(m_changes.end(m_action, m_subject, m_collector->snapshot()));
}

bool EndDialog::takeMisfit(const ChangeResult &result)
{
    if (m_action != UserAction::Cancel || result.statusNow != UserStatus::Active)
        return false;
    showMessage(tr("%1 has accepted in the meantime and is Active.").arg(isolatedText(m_subject.email)),
        tr("Nothing was sent. Remove the user instead?"));
    QPushButton *link = addLink(tr("Remove user …"));
    link->setObjectName(QStringLiteral("removeInstead"));
    connect(link, &QPushButton::clicked, this, [this] {
        ChangeDialog::reject();
        emit removalWanted();
    });
    return true;
}

QList<CopyAsChoice> EndDialog::copyChoices() const
{
    CopyAsChoice choice {.title = windowTitle(), .actions = {}, .asks = true};
    if (m_action != UserAction::InviteAgain) {
        choice.actions.append(*copyas::actionFor(m_action, m_user));
        return {choice};
    }
    choice.actions.append(*copyas::actionFor(UserAction::Cancel, m_user));
    const AccessSnapshot &had = m_collector->snapshot();
    Invitation again {.emails = {m_subject.email}};
    for (const AccessGroup &group : had.groups)
        again.groups.append(group.id);
    choice.actions.append(copyas::Invite {.invitation = again});
    for (Policy policy : had.policies) { // for the person once they have accepted; an invitation has another shape
        policy.id = {};
        choice.actions.append(copyas::CreatePolicy {.policy = policy, .owner = {.person = copyas::personOf(m_user)}});
    }
    return {choice};
}

} // namespace iam
