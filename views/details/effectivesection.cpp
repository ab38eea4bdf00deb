#include "views/details/effectivesection.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/userdetails.h"
#include "views/access/actionsdialog.h"
#include "views/text/policytext.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/userpicker.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace iam {

namespace {

constexpr int pickerWidth = 560;

bool has(const QList<EffectiveEntry> &entries, const QList<PolicyAttribute> &target, const QString &crn)
{
    for (const EffectiveEntry &entry : entries) {
        if (entry.target != target)
            continue;
        for (const EffectiveEntry::Source &source : entry.sources) {
            if (source.role.crn == crn)
                return true;
        }
    }
    return false;
}

} // namespace

EffectiveSection::EffectiveSection(const DetailsContext &context, QWidget *parent)
    : TableSection(context, "effectiveSection", parent)
    , m_compare(addTool("compareButton", false))
    , m_alone(addTool("compareEnd", false))
{
    m_alone->hide();
    connect(m_compare, &QPushButton::clicked, this, &EffectiveSection::chooseOther);
    connect(m_alone, &QPushButton::clicked, this, [this] {
        m_other.reset();
        refresh();
    });
    connect(&models().catalog, &AccessCatalog::changed, this, &EffectiveSection::refresh);
}

EffectiveSection::~EffectiveSection() = default;

QString EffectiveSection::title() const { return tr("Effective access"); }

void EffectiveSection::refresh()
{
    m_compare->setText(tr("Compare with another user …"));
    m_alone->setText(tr("End the comparison"));
    m_alone->setVisible(m_other != nullptr);
    setSearchHint(tr("Search access"));
    table()->setAccessibleName(tr("Effective access"));
    const QString otherName = m_other ? visibleText(m_other->user().displayName()) : QString();
    QStringList headers {tr("Target"), tr("Scope"), tr("Role"), tr("Actions"), tr("Through")};
    if (m_other)
        headers.append(tr("Who"));
    setHeaders(headers);
    if (!details().access() || (m_other && !m_other->access())) {
        setHint(tr("Reading the access …"));
        return;
    }
    const QDateTime now = models().clock.now();
    const QList<EffectiveEntry> own = effectiveAccess(details().grants(), now);
    const QList<EffectiveEntry> others = m_other ? effectiveAccess(m_other->grants(), now) : QList<EffectiveEntry>();
    m_lines.clear();
    QList<QStringList> rows;
    const auto add = [&](const EffectiveEntry &entry, const EffectiveEntry::Source &source, const QString &who) {
        QString through = source.group.text.isEmpty() ? tr("Own policy")
                                                      //: %1 is the name of an access group
                                                      : tr("Group %1").arg(visibleText(source.groupName));
        if (!source.active)
            //: %1 is how somebody has access
            through = tr("%1, not now (period)").arg(through);
        QStringList row {targetText(entry.target, models().catalog), scopeText(entry.target, models().catalog),
            visibleText(source.role.name.isEmpty() ? source.role.crn : source.role.name),
            source.role.actionsKnown ? QLocale().toString(source.role.actions.size()) : tr("Not known"), through};
        if (m_other)
            row.append(who);
        rows.append(row);
        m_lines.append({.target = entry.target, .source = source});
    };
    for (const EffectiveEntry &entry : own) {
        for (const EffectiveEntry::Source &source : entry.sources)
            add(entry, source, has(others, entry.target, source.role.crn) ? tr("Both") : tr("Only this user"));
    }
    for (const EffectiveEntry &entry : others) {
        for (const EffectiveEntry::Source &source : entry.sources) {
            if (!has(own, entry.target, source.role.crn))
                //: %1 is a name
                add(entry, source, tr("Only %1").arg(otherName));
        }
    }
    setRows(rows);
    QStringList hints;
    if (rows.isEmpty())
        hints.append(tr("This user may do nothing in the account."));
    if (details().user().state == UserState::Suspended)
        hints.append(tr("This user is suspended: the access is kept, but nothing can be done with it."));
    else if (isPlanned())
        hints.append(tr("This is planned: it counts as soon as the invitation has been accepted."));
    if (!details().access()->isComplete() || (m_other && !m_other->access()->isComplete()))
        hints.append(tr("Not everything could be read: there may be more."));
    if (!rows.isEmpty())
        hints.append(tr("Enter or a double click shows the actions of a role."));
    setHint(hints.join(QLatin1Char(' ')));
}

void EffectiveSection::rowActivated(int row)
{
    const EffectiveEntry::Source &source = m_lines.at(row).source;
    //: %1 is the name of a role, %2 what it is for, %n a number of actions
    const QString title = tr("%1 on %2: %n action(s)", nullptr, static_cast<int>(source.role.actions.size()))
                              .arg(source.role.name, targetText(m_lines.at(row).target, models().catalog));
    (new ActionsDialog(title, source.role.actions, window()))->open();
}

void EffectiveSection::rowMenu(int row, const QPoint &) { rowActivated(row); }

void EffectiveSection::chooseOther()
{
    auto *dialog = new ConsoleDialog(tr("Compare with another user"), pickerWidth, window());
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *picker = new UserPicker(models().users.store(), dialog);
    picker->setForbidden({details().user().id}, tr("This is the user whose access is shown."));
    dialog->body()->addWidget(picker);
    dialog->setHarmlessButton(tr("Close"));
    QPushButton *compare = dialog->setPrimaryButton(tr("Compare"));
    compare->setObjectName(QStringLiteral("confirmButton"));
    compare->setEnabled(false);
    connect(picker, &UserPicker::chosenChanged, dialog,
        [picker, compare] { compare->setEnabled(picker->chosen().has_value()); });
    connect(compare, &QPushButton::clicked, this, [this, dialog, picker] {
        if (const std::optional<User> other = picker->chosen())
            compareWith(*other);
        dialog->accept();
    });
    dialog->open();
}

void EffectiveSection::compareWith(const User &other)
{
    m_other = std::make_unique<UserDetails>(models().details, other);
    connect(m_other.get(), &UserDetails::changed, this, &EffectiveSection::refresh);
    m_other->readAccess();
    refresh();
}

} // namespace iam
