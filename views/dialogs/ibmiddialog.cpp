#include "views/dialogs/ibmiddialog.h"

#include "models/core/emailcheck.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

IbmidDialog::IbmidDialog(const ChangeSubject &subject, bool offered, const UserTableModel &users, UserChanges &changes,
    QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_subject(subject)
    , m_offered(offered)
    , m_users(users)
    , m_changes(changes)
    , m_new(new QLineEdit(this))
    , m_check(new QPushButton(tr("C&heck"), this))
    , m_verdict(plainLabel({}, this, TextStyle::Small, Token::TextError, true))
{
    setObjectName(QStringLiteral("ibmidDialog"));
    setAbout(subject.name, Right::UpdateIbmids);
    setTitle(tr("Update the IBMid of %1").arg(visibleText(subject.name)));
    //: %1 is a sign-in name
    setSubtitle(tr("Current ID: %1").arg(visibleText(subject.ibmid)));
    if (!offered)
        makeOtherWays();
    QLabel *label = plainLabel(tr("&New IBMid"), this);
    label->setBuddy(m_new);
    m_new->setObjectName(QStringLiteral("newIbmidEdit"));
    m_new->setAccessibleName(tr("New IBMid"));
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setAutoDefault(false);
    m_verdict->setObjectName(QStringLiteral("ibmidVerdict"));
    auto *field = new QVBoxLayout;
    field->setSpacing(measure(Measure::Space4));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space8));
    row->addWidget(m_new, 1);
    row->addWidget(m_check);
    field->addWidget(label);
    field->addLayout(row);
    field->addWidget(m_verdict);
    body()->addLayout(field);
    const QString old = isolatedText(subject.ibmid);
    const QString effects = offered ? tr("The new ID takes over all access. %1 leaves the account; to keep it as a "
                                         "member, invite it again and give it access. This cannot be undone.").arg(old)
                                    : tr("The new ID is invited with the same groups and policies. When it has "
                                         "accepted, the console offers to remove %1.").arg(old);
    body()->addWidget(sentenceLabel(effects, this));
    setHarmlessButton(tr("Close"));
    QPushButton *primary = setPrimaryButton(offered ? tr("Update") : tr("Replace by invitation …"));
    primary->setObjectName(QStringLiteral("confirmButton"));
    connect(primary, &QPushButton::clicked, this, [this] {
        if (!check())
            return;
        if (m_offered) {
            await(m_changes.updateIbmid(m_subject, entered()));
            return;
        }
        const QString ibmid = entered();
        accept();
        emit replacementWanted(ibmid);
    });
    connect(m_new, &QLineEdit::textChanged, this, &IbmidDialog::revalidate);
    connect(m_check, &QPushButton::clicked, this, &IbmidDialog::check);
    m_new->setFocus();
    revalidate();
}

void IbmidDialog::makeOtherWays()
{
    auto *notice = new InlineNotification(NoticeKind::Info, this);
    notice->setObjectName(QStringLiteral("notOffered"));
    notice->setText(tr("This service offers no such operation to programs."),
        tr("You can do it yourself on this user's page of the web console; the list here is read again meanwhile. Or "
           "replace the ID by an invitation."));
    QPushButton *link = notice->addLink(tr("Open the web console"));
    link->setObjectName(QStringLiteral("webConsoleLink"));
    connect(link, &QPushButton::clicked, this, &IbmidDialog::webConsoleWanted);
    body()->addWidget(notice);
}

QString IbmidDialog::entered() const { return m_new->text().trimmed(); }

QString IbmidDialog::problemOf(const QString &ibmid) const
{
    if (ibmid.isEmpty())
        return tr("Enter the new IBMid.");
    if (const EmailProblem problem = checkEmail(ibmid); problem != EmailProblem::None)
        //: %1 is what is wrong, such as "no @ in it"
        return tr("Not a valid e-mail address: %1.").arg(emailProblemText(problem));
    if (ibmid.compare(m_subject.ibmid, Qt::CaseInsensitive) == 0)
        return tr("This is the current ID.");
    return {};
}

bool IbmidDialog::isMember(const QString &ibmid) const
{
    const UserStore &store = m_users.store();
    for (int row = 0; row < store.size(); ++row) {
        if (store.at(row).user.ibmid.compare(ibmid, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool IbmidDialog::check()
{
    QString problem = problemOf(entered());
    if (problem.isEmpty() && isMember(entered()))
        problem = tr("%1 is already a member.").arg(isolatedText(entered()));
    setTextStyle(m_verdict, TextStyle::Small, problem.isEmpty() ? Token::TextHelper : Token::TextError);
    m_verdict->setText(!problem.isEmpty() ? problem
            : m_offered ? tr("Nobody in this account has this ID. Whether there is such an IBMid shows when updating.")
                        : tr("Nobody in this account has this ID."));
    m_verdict->show();
    setObstacle(problem);
    fitToContents();
    return problem.isEmpty();
}

void IbmidDialog::revalidate()
{
    hideProblem();
    m_verdict->hide(); // a verdict is about what was checked, not about what is being typed
    setUsable(m_check, entered().isEmpty() ? tr("Enter the new IBMid.") : QString());
    setObstacle(entered().isEmpty() ? tr("Enter the new IBMid.") : problemOf(entered()));
}

bool IbmidDialog::takeProblem(const ApiError &error)
{
    if (error.kind == ErrorKind::NotFound) {
        showProblem(error,
            tr("There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it "
               "comes into being at the first sign-in.").arg(isolatedText(entered())));
        return true;
    }
    return false;
}

QList<CopyAsChoice> IbmidDialog::copyChoices() const
{
    const QString ibmid = entered().isEmpty() ? QStringLiteral("<NEW_IBMID>") : entered();
    if (!m_offered) // its access is read when the wizard opens
        return {{.title = windowTitle(), .actions = {copyas::Invite {.invitation = {.emails = {ibmid}}}}}};
    return {{.title = windowTitle(), .actions = {copyas::UpdateIbmid {person(), ibmid}}}};
}

} // namespace iam
