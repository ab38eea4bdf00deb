#include "views/runs/bulkdialog.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/bulkcheck.h"
#include "models/workflows/holdsetting.h"
#include "models/workflows/resends.h"
#include "models/workflows/userdirectory.h"
#include "views/runs/bulksplitmodel.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/actiontable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr int mostRows = 8;
constexpr qsizetype mostReasons = 5;

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

} // namespace

BulkDialog::BulkDialog(const AccountModels &models, UserAction action, const QList<Person> &people, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_models(models)
    , m_action(action)
    , m_people(people)
    , m_check(new BulkCheck(models.access, this))
    , m_table(new ActionTable(QStringLiteral("bulkTable"), this))
    , m_effect(plainLabel({}, this, TextStyle::Body, Token::Text, true))
    , m_leftOut(plainLabel({}, this, TextStyle::Body, Token::TextWarning, true))
    , m_reasons(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
    , m_dryRunResult(plainLabel({}, this, TextStyle::Body, Token::Text, true))
    , m_hold(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
{
    setObjectName(QStringLiteral("bulkDialog"));
    const auto owner = models.users.owner();
    m_rows = new BulkSplitModel(rowsOf(people), rightFor(action), owner ? visibleText(owner->user.displayName()) : QString(), this);
    m_effect->setObjectName(QStringLiteral("bulkEffect"));
    m_leftOut->setObjectName(QStringLiteral("bulkLeftOut"));
    m_reasons->setObjectName(QStringLiteral("bulkReasons"));
    m_dryRunResult->setObjectName(QStringLiteral("bulkDryRunResult"));
    m_hold->setObjectName(QStringLiteral("bulkHold"));
    body()->addWidget(m_effect);
    connect(m_check, &BulkCheck::changed, this, &BulkDialog::revalidate);
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
    body()->addWidget(m_reasons);
    body()->addWidget(m_leftOut);
    setHarmlessButton(tr("Close"));
    const bool harms = action == UserAction::Remove || action == UserAction::Cancel || action == UserAction::ClearFailedInvitation;
    QPushButton *confirm = setPrimaryButton({}, harms ? ButtonRole::Danger : ButtonRole::Primary);
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    addDryRun();
    if (action == UserAction::Remove)
        addWordToType();
    body()->addWidget(m_hold);
    revalidate();
    if (action == UserAction::Remove && m_split.fits.size() <= mostWithoutWord)
        m_check->lookForAdministrators(wish().people);
    if (m_group != nullptr)
        m_group->setFocus();
    else
        harmlessButton()->setFocus();
}

void BulkDialog::addDryRun()
{
    m_dryRun = new QPushButton(tr("&Dry run"), this);
    m_dryRun->setAutoDefault(false);
    setSmallButton(m_dryRun);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space12));
    row->addWidget(m_dryRun);
    row->addWidget(m_dryRunResult, 1);
    body()->addLayout(row);
    m_dryRunResult->setText(tr("Says whom it fits by now, and sends nothing."));
    m_dryRun->setObjectName(QStringLiteral("bulkDryRun"));
    m_dryRun->setAccessibleDescription(tr("Reads your rights and the users anew, and says whom it fits. Changes nothing."));
    connect(m_dryRun, &QPushButton::clicked, this, &BulkDialog::startDryRun);
    connect(&m_models.directory, &UserDirectory::progressed, this, &BulkDialog::followDryRun);
    connect(&m_models.overview, &AccountOverview::changed, this, &BulkDialog::followDryRun);
}

QString BulkDialog::obstacle() const
{
    if (m_checking)
        return tr("The dry run is going on.");
    if (m_check->isReadingMembers())
        return tr("Reading who is in the group …");
    if (m_group != nullptr && !chosenGroup())
        return tr("Choose a group.");
    if (m_split.fits.isEmpty())
        return tr("It fits none of the selected users.");
    if (m_check->isLooking())
        return tr("Reading what they have …");
    if (wantsWord() && m_word->text().trimmed().compare(wordToType(), Qt::CaseInsensitive) != 0)
        return tr("The word is not typed yet.");
    return {};
}

QString BulkDialog::notes() const
{
    QStringList notes;
    if (m_split.ownerLeftOut && m_split.selfLeftOut)
        notes.append(tr("You and the owner were left out."));
    else if (m_split.ownerLeftOut)
        notes.append(tr("The owner was left out."));
    else if (m_split.selfLeftOut)
        notes.append(tr("You were left out."));
    if (m_split.unchecked)
        notes.append(tr("Not checked: whether you have the right could not be read."));
    if (!m_groupProblem.isEmpty())
        notes.append(m_groupProblem);
    if (m_check->membersProblem())
        //: %1 is a whole sentence with the reason
        notes.append(tr("Who is in the group could not be read, so it is not known whom it fits; the service decides. %1")
                         .arg(problemText(*m_check->membersProblem())));
    const auto isVpnOnly = [this](qsizetype place) { return m_people.at(place).row.user.state == UserState::VpnOnly; };
    if (chosenStatus() == UserState::Active && std::any_of(m_split.fits.cbegin(), m_split.fits.cend(), isVpnOnly))
        notes.append(tr("VPN-only users need a password for the console: without it they cannot sign in."));
    return notes.join(QLatin1Char(' '));
}

/// How many are left out for which reason: a list of thousands does not show it.
QString BulkDialog::reasonsText() const
{
    const QList<std::pair<QString, int>> reasons = m_rows->reasons();
    QStringList lines;
    int more = 0;
    for (const auto &[why, count] : reasons) {
        if (lines.size() < mostReasons)
            //: %n users are left out, %1 is a whole sentence with the reason
            lines.append(tr("%n left out: %1", nullptr, count).arg(why));
        else
            more += count;
    }
    if (more > 0)
        lines.append(tr("%n left out for other reasons", nullptr, more));
    return lines.join(QLatin1Char('\n'));
}

void BulkDialog::revalidate()
{
    const UserStatus status = m_statuses.isEmpty() ? UserStatus::Unknown : statusOf(chosenStatus(), {}, {});
    m_split = splitFor(m_action, status, subjectsOf(m_people), m_models.overview.actor());
    if (m_action == UserAction::Resend)
        leaveOutJustSent();
    leaveOutByWhatWasRead();
    m_rows->setSplit(m_split);
    setTitle(titleText());
    m_effect->setText(effectText());
    const QString said = notes();
    m_leftOut->setText(said);
    m_leftOut->setVisible(!said.isEmpty());
    const QString reasons = reasonsText();
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    showWord();
    primaryButton()->setText(buttonText(static_cast<int>(m_split.fits.size())));
    const QString why = obstacle();
    primaryButton()->setEnabled(why.isEmpty());
    primaryButton()->setAccessibleDescription(why);
    m_dryRun->setEnabled(!m_checking);
    const auto hold = static_cast<int>(m_models.invitations.hold.time().count());
    setReason(why);
    m_hold->setText(tr("Sending starts after %n s; until then it can be stopped.", nullptr, hold));
    m_hold->setVisible(hold > 0);
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

/// Who has gone, and who is in the group: neither is known from the row.
void BulkDialog::leaveOutByWhatWasRead()
{
    const std::optional<AccessGroup> group = chosenGroup();
    const std::optional<QSet<QString>> members = group ? m_check->membersOf(group->id) : std::nullopt;
    if (m_gone.isEmpty() && !members)
        return;
    const bool wanted = takesOut();
    const QList<qsizetype> fits = std::exchange(m_split.fits, {});
    for (const qsizetype place : fits) {
        const User &user = m_people.at(place).row.user;
        const bool isMember = members && members->contains(user.iamId.text);
        if (m_gone.contains(user.id))
            m_split.leftOut.append(BulkSplit::LeftOut {.place = place, .other = BulkSplit::Other::Gone});
        else if (members && isMember != wanted)
            m_split.leftOut.append(
                BulkSplit::LeftOut {.place = place, .other = wanted ? BulkSplit::Other::NotInGroup : BulkSplit::Other::InGroup});
        else
            m_split.fits.append(place);
    }
}

/// The checks that change nothing: rights, users and members as they are now.
void BulkDialog::startDryRun()
{
    m_checking = true;
    m_dryRunResult->setText(tr("Dry run: reading your rights and the users …"));
    fitToContents();
    m_models.overview.read();
    m_models.directory.load();
    if (const std::optional<AccessGroup> group = chosenGroup())
        m_check->readMembers(group->id);
    revalidate();
}

void BulkDialog::followDryRun()
{
    using State = UserDirectory::State;
    const State state = m_models.directory.state();
    if (!m_checking || m_models.overview.isReading() || state == State::Reading)
        return;
    m_checking = false;
    m_gone.clear();
    for (Person &person : m_people) {
        if (const auto row = m_models.users.find(person.row.user.id)) {
            person.row = *row;
            person.subject.status = row->status;
        } else if (state == State::Complete) {
            m_gone.insert(person.row.user.id);
        }
    }
    m_rows->setPeople(rowsOf(m_people));
    revalidate();
    if (m_action == UserAction::Remove && m_split.fits.size() <= mostWithoutWord)
        m_check->lookForAdministrators(wish().people);
    m_dryRunResult->setText(state == State::Complete
            //: %1 and %2 are numbers of users
            ? tr("Dry run: %1 of %2 fit. Nothing was sent.")
                  .arg(QLocale().toString(m_split.fits.size()), QLocale().toString(m_people.size()))
            : tr("Dry run: the users could not all be read anew. Nothing was sent."));
    fitToContents();
}

BulkRuns::Wish BulkDialog::wish() const
{
    BulkRuns::Wish wish {.action = runAction()};
    for (const qsizetype place : m_split.fits)
        wish.people.append(m_people.at(place).row.user);
    wish.status = chosenStatus();
    if (const std::optional<AccessGroup> group = chosenGroup())
        wish.group = *group;
    return wish;
}

void BulkDialog::showEvent(QShowEvent *event)
{
    ConsoleDialog::showEvent(event);
    stand();
}

void BulkDialog::resizeEvent(QResizeEvent *event)
{
    ConsoleDialog::resizeEvent(event);
    if (isVisible())
        stand(); // longer words make it wider
}

void BulkDialog::stand()
{
    if (!m_anchor || !m_anchor->isVisible())
        return;
    const QRect room = screen()->availableGeometry();
    const QPoint below = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + measure(Measure::Space4)));
    const QSize frame = frameGeometry().size();
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - frame.width())),
        std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - frame.height())));
}

} // namespace iam
