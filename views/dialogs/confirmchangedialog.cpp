#include "views/dialogs/confirmchangedialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr qsizetype mostNames = 12;

struct Words
{
    QString title;
    QString effect;
    QString primary;
    QString harmless;
    ButtonRole role = ButtonRole::Danger;
};

Words wordsFor(UserAction action, const QList<ChangeSubject> &subjects)
{
    const auto count = static_cast<int>(subjects.size());
    const QString name = subjects.isEmpty() ? QString() : visibleText(subjects.first().name);
    switch (action) {
    case UserAction::Resend:
        return {.title = ConfirmChangeDialog::tr("Resend %n invitation(s)?", nullptr, count),
            .effect = ConfirmChangeDialog::tr("Everybody gets a new message. The links of the old ones stop working."),
            .primary = ConfirmChangeDialog::tr("Resend %n invitation(s)", nullptr, count),
            .harmless = ConfirmChangeDialog::tr("Close"),
            .role = ButtonRole::Primary};
    case UserAction::Cancel:
        return {.title = count == 1 ? ConfirmChangeDialog::tr("Cancel the invitation of %1?").arg(name)
                                    : ConfirmChangeDialog::tr("Cancel %n invitation(s)?", nullptr, count),
            .effect = ConfirmChangeDialog::tr("The link in the message stops working, and the planned access goes."),
            .primary = count == 1 ? ConfirmChangeDialog::tr("Cancel invitation")
                                  : ConfirmChangeDialog::tr("Cancel %n invitation(s)", nullptr, count),
            .harmless = ConfirmChangeDialog::tr("Keep")};
    case UserAction::ClearFailedInvitation:
        return {.title = count == 1 ? ConfirmChangeDialog::tr("Clear the failed invitation of %1?").arg(name)
                                    : ConfirmChangeDialog::tr("Clear %n failed invitation(s)?", nullptr, count),
            .effect = ConfirmChangeDialog::tr("What is left of the invitation goes. The address can be invited again."),
            .primary = count == 1 ? ConfirmChangeDialog::tr("Clear invitation")
                                  : ConfirmChangeDialog::tr("Clear %n invitation(s)", nullptr, count),
            .harmless = ConfirmChangeDialog::tr("Keep")};
    case UserAction::Remove:
        return {.title = count == 1 ? ConfirmChangeDialog::tr("Remove %1?").arg(name)
                                    : ConfirmChangeDialog::tr("Remove %n user(s)?", nullptr, count),
            .effect = count == 1
                ? ConfirmChangeDialog::tr("%1 can no longer sign in to the console for this account, switch to it, or use its "
                             "resources. Access, group memberships and API keys in this account are deleted. The "
                             "IBMid itself is not deleted. Removal cannot be undone.").arg(name)
                : ConfirmChangeDialog::tr("They can no longer sign in to the console for this account, switch to it, or use its "
                             "resources. Their access, group memberships and API keys in this account are deleted. "
                             "Their IBMids are not deleted. Removal cannot be undone."),
            .primary = count == 1 ? ConfirmChangeDialog::tr("Remove user") : ConfirmChangeDialog::tr("Remove %n user(s)", nullptr, count),
            .harmless = ConfirmChangeDialog::tr("Keep")};
    case UserAction::LeaveAccount:
        return {.title = ConfirmChangeDialog::tr("Leave this account?"),
            .effect = ConfirmChangeDialog::tr("Your access and API keys in this account are deleted. Only the owner or an "
                                 "administrator can invite you again."),
            .primary = ConfirmChangeDialog::tr("Leave account"),
            .harmless = ConfirmChangeDialog::tr("Stay")};
    default:
        break;
    }
    return {};
}

} // namespace

bool ConfirmChangeDialog::isNeeded(UserAction action, qsizetype subjects)
{
    return action != UserAction::Resend || subjects > 1;
}

QString ConfirmChangeDialog::titleOf(UserAction action, const QList<ChangeSubject> &subjects)
{
    return wordsFor(action, subjects).title;
}

ConfirmChangeDialog::ConfirmChangeDialog(
    UserAction action, const QList<ChangeSubject> &subjects, int leftOut, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_action(action)
    , m_subjects(subjects)
    , m_leftOut(leftOut)
{
    setObjectName(QStringLiteral("confirmChangeDialog"));
    addWords();
    if (m_subjects.size() > 1)
        addNames();
    if (m_action == UserAction::Remove && m_subjects.size() > mostWithoutWord)
        addWordToType();
    harmlessButton()->setFocus();
}

void ConfirmChangeDialog::addWords()
{
    const Words words = wordsFor(m_action, m_subjects);
    setTitle(words.title);
    if (m_subjects.size() == 1 && m_subjects.first().name != m_subjects.first().email)
        setSubtitle(visibleText(m_subjects.first().email));
    body()->addWidget(plainLabel(words.effect, this, TextStyle::Body, Token::Text, true));
    setHarmlessButton(words.harmless);
    QPushButton *confirm = setPrimaryButton(words.primary, words.role);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
}

void ConfirmChangeDialog::addNames()
{
    body()->addSpacing(measure(Measure::Space12));
    for (const ChangeSubject &subject : m_subjects.mid(0, mostNames)) {
        const bool hasName = subject.name != subject.email;
        //: %1 is a name, %2 an e-mail address
        const QString text = hasName ? tr("%1 – %2").arg(visibleText(subject.name), visibleText(subject.email))
                                     : visibleText(subject.email);
        body()->addWidget(plainLabel(text, this, TextStyle::Body, Token::TextSecondary, true));
    }
    if (m_subjects.size() > mostNames) {
        const auto more = static_cast<int>(m_subjects.size() - mostNames);
        body()->addWidget(
            plainLabel(tr("and %n more", nullptr, more), this, TextStyle::Small, Token::TextHelper));
    }
    if (m_leftOut > 0) {
        body()->addSpacing(measure(Measure::Space12));
        body()->addWidget(plainLabel(tr("%n selected user(s) are left out: the action does not fit them.", nullptr, m_leftOut),
            this, TextStyle::Small, Token::TextHelper, true));
    }
}

void ConfirmChangeDialog::addWordToType()
{
    //: the word that must be typed before many users are removed
    const QString word = tr("remove");
    body()->addSpacing(measure(Measure::Space12));
    QLabel *label = plainLabel(tr("Type “%1” to go on:").arg(word), this, TextStyle::Body, Token::Text, true);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("wordEdit"));
    edit->setAccessibleName(label->text());
    label->setBuddy(edit);
    body()->addWidget(label);
    body()->addWidget(edit);
    primaryButton()->setEnabled(false);
    setReason(tr("The word is not typed yet."));
    connect(edit, &QLineEdit::textChanged, this, [this, word](const QString &text) {
        const bool typed = text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
        primaryButton()->setEnabled(typed);
        setReason(typed ? QString() : tr("The word is not typed yet."));
    });
}

} // namespace iam
