#include "views/dialogs/removebyaddressdialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

RemoveByAddressDialog::RemoveByAddressDialog(const UserTableModel &users, UserChanges &changes, QWidget *parent)
    : ChangeDialog(tr("Remove by user ID or e-mail"), dialogWidth, parent)
    , m_users(users)
    , m_changes(changes)
    , m_ibmid(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_realm(new QComboBox(this))
{
    setObjectName(QStringLiteral("removeByAddressDialog"));
    body()->addWidget(plainLabel(tr("Whoever is in the list is shown first with all that goes. Somebody whom you cannot "
                                    "see in the list is removed at once, and that cannot be undone."),
        this, TextStyle::Body, Token::Text, true));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(measure(Measure::Space16));
    form->setVerticalSpacing(measure(Measure::Space8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this, form](const QString &text, QWidget *field, const char *name) {
        QLabel *label = plainLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    add(tr("&User ID"), m_ibmid, "removalUserId");
    add(tr("&E-mail"), m_email, "removalEmail");
    add(tr("&Realm"), m_realm, "removalRealm");
    m_realm->addItem(tr("Choose", "a realm"), QString());
    m_realm->addItem(QStringLiteral("IBMid"), QStringLiteral("IBMid"));
    m_realm->addItem(QStringLiteral("SL"), QStringLiteral("SL"));
    body()->addLayout(form);
    setHarmlessButton(tr("Close"));
    QPushButton *primary = setPrimaryButton(tr("Remove user"), ButtonRole::Danger);
    primary->setObjectName(QStringLiteral("confirmButton"));
    connect(primary, &QPushButton::clicked, this, &RemoveByAddressDialog::go);
    connect(m_ibmid, &QLineEdit::textChanged, this, &RemoveByAddressDialog::revalidate);
    connect(m_email, &QLineEdit::textChanged, this, &RemoveByAddressDialog::revalidate);
    connect(m_realm, &QComboBox::currentIndexChanged, this, &RemoveByAddressDialog::revalidate);
    m_ibmid->setFocus();
    revalidate();
}

AddressOfUser RemoveByAddressDialog::entered() const
{
    return {.ibmid = m_ibmid->text().trimmed(),
        .email = m_email->text().trimmed(),
        .realm = m_realm->currentData().toString()};
}

void RemoveByAddressDialog::revalidate()
{
    const AddressOfUser address = entered();
    const bool enough = !address.ibmid.isEmpty() || (!address.email.isEmpty() && !address.realm.isEmpty());
    setAbout(address.ibmid.isEmpty() ? address.email : address.ibmid, Right::RemoveUsers);
    setObstacle(enough ? QString() : tr("Give a user ID, or e-mail and realm."));
}

void RemoveByAddressDialog::go()
{
    const AddressOfUser address = entered();
    const auto fits = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || wanted.compare(value, Qt::CaseInsensitive) == 0;
    };
    const UserStore &store = m_users.store();
    for (int row = 0; row < store.size(); ++row) {
        const User user = store.at(row).user;
        if (fits(address.ibmid, user.ibmid) && fits(address.email, user.email) && fits(address.realm, user.realm)) {
            accept();
            emit foundInList(user.id);
            return;
        }
    }
    await(m_changes.removeByAddress(address));
}

bool RemoveByAddressDialog::takeProblem(const ApiError &error)
{
    if (error.kind != ErrorKind::NotFound)
        return false;
    showProblem(error, tr("Nobody of that ID or address is in the account."));
    return true;
}

QList<CopyAsChoice> RemoveByAddressDialog::copyChoices() const
{
    const AddressOfUser address = entered();
    const bool nothing = address.ibmid.isEmpty() && address.email.isEmpty();
    return {{.title = windowTitle(),
        .actions = {copyas::RemoveByAddress {.userId = nothing ? QStringLiteral("<USER_ID>") : address.ibmid,
            .email = address.email,
            .realm = address.realm}},
        .asks = true}};
}

} // namespace iam
