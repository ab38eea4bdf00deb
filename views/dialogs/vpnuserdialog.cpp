#include "views/dialogs/vpnuserdialog.h"

#include "models/core/emailcheck.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace iam {

namespace {

constexpr int dialogWidth = 640;
constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 20;
constexpr int mostParents = 500;

bool isGoodPassword(const QString &text)
{
    const auto any = [&text](auto is) { return std::any_of(text.begin(), text.end(), is); };
    return text.size() >= shortestPassword && text.size() <= longestPassword
        && any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); })
        && any([](QChar c) { return c.isDigit(); }) && any([](QChar c) { return !c.isLetterOrNumber(); });
}

} // namespace

VpnUserDialog::VpnUserDialog(const UserStore &users, const UserId &self, UserChanges &changes, QWidget *parent)
    : ChangeDialog(tr("Add VPN-only user"), dialogWidth, parent)
    , m_users(users)
    , m_changes(changes)
    , m_parent(new QComboBox(this))
    , m_vpnType(new QComboBox(this))
{
    setObjectName(QStringLiteral("vpnUserDialog"));
    setAbout({}, Right::AddVpnUsers);
    setSubtitle(tr("Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. "
                   "* is required."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(measure(Measure::Space16));
    form->setVerticalSpacing(measure(Measure::Space8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, Field::FirstName, tr("&First name"), true);
    addField(form, Field::LastName, tr("&Last name"), true);
    addField(form, Field::Email, tr("&E-mail"), true);
    addField(form, Field::UserName, tr("&User name"), true);
    addField(form, Field::Password, tr("VPN &password"), true);
    addField(form, Field::Repeated, tr("Password &again"), true);
    addField(form, Field::Company, tr("&Company"), false);
    addField(form, Field::Phone, tr("P&hone"), false);
    addField(form, Field::Address, tr("A&ddress"), false);
    addField(form, Field::City, tr("C&ity"), false);
    addField(form, Field::Country, tr("Cou&ntry"), false);
    addField(form, Field::TimeZone, tr("&Time zone"), false);
    addChoices(form, self);
    body()->addLayout(form);
    m_edits.value(Field::UserName)->setPlaceholderText(tr("Cannot be changed later"));
    m_edits.value(Field::TimeZone)->setText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_edits.value(Field::Password)
        ->setPlaceholderText(tr("8 to 20 characters: upper and lower case, a digit, a special character"));
    m_edits.value(Field::Password)->setToolTip(plainToolTip(m_edits.value(Field::Password)->placeholderText()));
    for (const Field field : {Field::Password, Field::Repeated}) {
        m_edits.value(field)->setEchoMode(QLineEdit::Password);
        m_edits.value(field)->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    setHarmlessButton(tr("Close"));
    QPushButton *saveButton = setPrimaryButton(tr("Save"));
    saveButton->setObjectName(QStringLiteral("confirmButton"));
    connect(saveButton, &QPushButton::clicked, this, &VpnUserDialog::save);
    m_edits.value(Field::FirstName)->setFocus();
    revalidate();
}

void VpnUserDialog::addField(QFormLayout *form, Field field, const QString &label, bool required)
{
    static const QHash<Field, const char *> names {{Field::FirstName, "vpnFirstName"}, {Field::LastName, "vpnLastName"},
        {Field::Email, "vpnEmail"}, {Field::UserName, "vpnUserName"}, {Field::Password, "vpnPassword"},
        {Field::Repeated, "vpnPasswordAgain"}, {Field::Company, "vpnCompany"}, {Field::Phone, "vpnPhone"},
        {Field::Address, "vpnAddress"}, {Field::City, "vpnCity"}, {Field::Country, "vpnCountry"},
        {Field::TimeZone, "vpnTimeZone"}};
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(names.value(field)));
    QLabel *problem = plainLabel({}, this, TextStyle::Small, Token::TextError, true);
    problem->setObjectName(edit->objectName() + QStringLiteral("Problem"));
    problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(measure(Measure::Space2));
    cell->addWidget(edit);
    cell->addWidget(problem);
    //: %1 is the label of a field that must be filled in
    QLabel *name = plainLabel(required ? tr("%1 *").arg(label) : label, this);
    name->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(name, cell);
    m_edits.insert(field, edit);
    m_problems.insert(field, problem);
    if (required)
        m_required.append(field);
    connect(edit, &QLineEdit::textChanged, this, [this, field] {
        setFieldProblem(field, {});
        revalidate();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        if (!text(field).isEmpty())
            setFieldProblem(field, problemOf(field));
    });
}

void VpnUserDialog::addChoices(QFormLayout *form, const UserId &self)
{
    m_parent->setObjectName(QStringLiteral("vpnParent"));
    for (int row = 0; row < m_users.size() && m_parent->count() < mostParents; ++row) {
        const UserRow user = m_users.at(row);
        if (user.status == UserStatus::Active)
            m_parent->addItem(isolatedText(user.user.displayName()), user.user.id.text);
    }
    m_parent->setCurrentIndex(std::max(m_parent->findData(self.text), 0));
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vpnType->setObjectName(QStringLiteral("vpnType"));
    m_vpnType->addItem(tr("None", "VPN type"), QString());
    //: two technical kinds of VPN
    m_vpnType->addItem(QStringLiteral("SSL"), QStringLiteral("SSL"));
    m_vpnType->addItem(QStringLiteral("PPTP"), QStringLiteral("PPTP"));
    const auto add = [this, form](const QString &label, QComboBox *box) {
        QLabel *name = plainLabel(label, this);
        name->setBuddy(box);
        box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(name, box);
    };
    add(tr("Pa&rent"), m_parent);
    add(tr("&VPN type"), m_vpnType);
}

QString VpnUserDialog::text(Field field) const
{
    const QString value = m_edits.value(field)->text();
    return field == Field::Password || field == Field::Repeated ? value : value.trimmed();
}

QString VpnUserDialog::problemOf(Field field) const
{
    const QString value = text(field);
    switch (field) {
    case Field::Email:
        if (const EmailProblem problem = checkEmail(value); problem != EmailProblem::None)
            //: %1 is what is wrong, such as "no @ in it"
            return tr("Not a valid e-mail address: %1.").arg(emailProblemText(problem));
        return {};
    case Field::UserName:
        if (value.contains(QLatin1Char(' ')))
            return tr("A user name has no blanks.");
        return value == m_takenName && !value.isEmpty() ? tr("This user name is taken.") : QString();
    case Field::Password:
        return isGoodPassword(value)
            ? QString()
            : tr("8 to 20 characters with upper and lower case, a digit and a special character.");
    case Field::Repeated:
        return value == text(Field::Password) ? QString() : tr("The two passwords differ.");
    default:
        return {};
    }
}

void VpnUserDialog::setFieldProblem(Field field, const QString &problem)
{
    QLabel *label = m_problems.value(field);
    const bool shown = !problem.isEmpty();
    m_edits.value(field)->setAccessibleDescription(problem);
    label->setText(problem);
    if (label->isHidden() == shown) {
        label->setVisible(shown);
        fitToContents();
    }
}

void VpnUserDialog::revalidate()
{
    const bool complete = std::all_of(m_required.begin(), m_required.end(), [this](Field field) {
        return !text(field).isEmpty();
    });
    const bool good = std::all_of(m_required.begin(), m_required.end(), [this](Field field) {
        return problemOf(field).isEmpty();
    });
    if (!complete)
        setObstacle(tr("Not everything that is required is filled in."));
    else
        setObstacle(good ? QString() : tr("Not every value is valid."));
}

VpnUserDraft VpnUserDialog::draft() const
{
    return {.userName = text(Field::UserName),
        .email = text(Field::Email),
        .firstName = text(Field::FirstName),
        .lastName = text(Field::LastName),
        .password = Secret(text(Field::Password).toUtf8()),
        .phone = text(Field::Phone),
        .company = text(Field::Company),
        .address = text(Field::Address),
        .city = text(Field::City),
        .country = text(Field::Country),
        .timeZone = text(Field::TimeZone),
        .parentId = m_parent->currentData().toString(),
        .vpnType = m_vpnType->currentData().toString()};
}

void VpnUserDialog::save() { await(m_changes.addVpnUser(draft())); }

QList<CopyAsChoice> VpnUserDialog::copyChoices() const
{
    return {{.title = windowTitle(), .actions = {copyas::AddVpnUser {.draft = draft()}}}};
}

bool VpnUserDialog::takeProblem(const ApiError &error)
{
    if (error.kind == ErrorKind::Conflict) {
        m_takenName = text(Field::UserName);
        setFieldProblem(Field::UserName, problemOf(Field::UserName));
        revalidate();
        m_edits.value(Field::UserName)->setFocus();
        return true;
    }
    if (error.code == QLatin1String("1025")) {
        showProblem(error, tr("Your account has no classic infrastructure."));
        return true;
    }
    return false;
}

} // namespace iam
