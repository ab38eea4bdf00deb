#include "views/dialogs/statusdialog.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <array>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr int effectIndent = 26; ///< under the words of a radio button

struct Choice
{
    UserState state;
    const char *name;
    bool classicOnly;
};
constexpr std::array choices {
    Choice {UserState::Active, "statusActive", false},
    Choice {UserState::Suspended, "statusSuspended", false},
    Choice {UserState::ClassicDisabled, "statusClassicDisabled", true},
    Choice {UserState::VpnOnly, "statusVpnOnly", true},
};

QString effectOf(UserState state)
{
    switch (state) {
    case UserState::Active:
        return StatusDialog::tr("Works with the access assigned.");
    case UserState::Suspended:
        return StatusDialog::tr("Membership and access are kept, but nothing can be done in this account.");
    case UserState::ClassicDisabled:
        return StatusDialog::tr("No classic infrastructure; everything else as Active.");
    default:
        return StatusDialog::tr("Only VPN access to devices; no console.");
    }
}

} // namespace

StatusDialog::StatusDialog(const ChangeSubject &subject, bool classicAccount, UserChanges &changes, UserState preset,
    QWidget *parent)
    : ChangeDialog({}, dialogWidth, parent)
    , m_subject(subject)
    , m_changes(changes)
    , m_warning(new InlineNotification(NoticeKind::Warning, this))
{
    setObjectName(QStringLiteral("statusDialog"));
    setAbout(subject.name, Right::ChangeMembers);
    setTitle(tr("Change the status of %1").arg(visibleText(subject.name)));
    if (subject.name != subject.email)
        setSubtitle(visibleText(subject.email));
    const UserState wanted = preset == UserState::Unknown ? subject.state : preset;
    for (const Choice &choice : choices) {
        if (choice.classicOnly && !classicAccount && choice.state != subject.state)
            continue;
        const bool now = choice.state == subject.state;
        const QString word = statusText(statusOf(choice.state, {}, {}));
        //: %1 is a status such as "Active"
        auto *button = new QRadioButton(now ? tr("%1 (now)").arg(word) : word, this);
        button->setObjectName(QLatin1String(choice.name));
        button->setChecked(choice.state == wanted);
        connect(button, &QRadioButton::toggled, this, &StatusDialog::revalidate);
        QLabel *effect
            = plainLabel(effectOf(choice.state), this, TextStyle::Body, Token::TextSecondary, true);
        effect->setContentsMargins(effectIndent, 0, 0, 0);
        button->setAccessibleDescription(effect->text());
        auto *pair = new QVBoxLayout;
        pair->setSpacing(measure(Measure::Space2));
        pair->addWidget(button);
        pair->addWidget(effect);
        body()->addLayout(pair);
        m_choices.insert(choice.state, button);
    }
    m_warning->setObjectName(QStringLiteral("statusWarning"));
    m_warning->setText(tr("A password for the console must be known."),
        tr("VPN-only users have none of their own accord. Without it nobody can sign in."));
    m_warning->hide();
    body()->addWidget(m_warning);
    setHarmlessButton(tr("Close"));
    QPushButton *apply = setPrimaryButton(tr("Apply"));
    apply->setObjectName(QStringLiteral("confirmButton"));
    connect(apply, &QPushButton::clicked, this, [this] { await(m_changes.changeStatus(m_subject, chosen())); });
    if (QRadioButton *first = m_choices.value(wanted))
        first->setFocus();
    revalidate();
}

UserState StatusDialog::chosen() const
{
    for (const Choice &choice : choices) {
        const QRadioButton *button = m_choices.value(choice.state);
        if (button != nullptr && button->isChecked())
            return choice.state;
    }
    return UserState::Unknown;
}

void StatusDialog::revalidate()
{
    const UserState to = chosen();
    const bool warns = m_subject.state == UserState::VpnOnly && to == UserState::Active;
    if (m_warning->isHidden() == warns) {
        m_warning->setVisible(warns);
        fitToContents();
    }
    if (to == UserState::Unknown)
        setObstacle(tr("Choose a status."));
    else
        setObstacle(to == m_subject.state ? tr("This is the present status.") : QString());
}

QList<CopyAsChoice> StatusDialog::copyChoices() const
{
    const UserState to = chosen() == UserState::Unknown ? UserState::Active : chosen();
    return {{.title = windowTitle(), .actions = {copyas::ChangeProfile {person(), {.state = to}}}}};
}

} // namespace iam
