#include "views/triage/triagepage.h"

#include "models/core/accesssnapshot.h"
#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/followupkeeper.h"
#include "models/workflows/userdirectory.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/triage/agechart.h"
#include "views/triage/inviteetext.h"
#include "views/triage/statebox.h"
#include "views/triage/triagefilters.h"
#include "views/triage/triagetext.h"
#include "views/triage/vanisheddialog.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/toast.h"
#include "views/widgets/usertableview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace iam {

namespace {

using Column = UserTableModel::Column;

constexpr int chartHeight = 240;
constexpr int lowWindow = 520; ///< below it the list needs the room of the charts
constexpr qsizetype mostOfAName = 40;
constexpr qsizetype mostInviters = 3;

} // namespace

TriagePage::TriagePage(const AccountModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_rows(models.users, models.clock)
    , m_count(models.users, models.clock)
    , m_vanished(models.journal, models.directory, models.clock)
    , m_chart(new AgeChart(this))
    , m_states(new StateBox(this))
    , m_filters(new TriageFilters([this](const IamId &inviter) { return nameOf(inviter); }, this))
    , m_table(new UserTableView(this))
{
    setObjectName(QStringLiteral("triagePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    const int side = measure(Measure::PageMargin);
    head->setContentsMargins(side, measure(Measure::Space8), side, measure(Measure::Space8));
    head->setSpacing(measure(Measure::Space12));
    head->addWidget(makeTitleRow());
    auto *charts = new QHBoxLayout;
    charts->setSpacing(measure(Measure::Space16));
    charts->addWidget(m_chart, 1);
    charts->addWidget(m_states, 1);
    m_chart->setMaximumHeight(chartHeight);
    m_states->setMaximumHeight(chartHeight);
    head->addLayout(charts);
    m_vanishedNotice = new InlineNotification(NoticeKind::Info, this);
    m_vanishedNotice->setObjectName(QStringLiteral("vanishedNotice"));
    head->addWidget(m_vanishedNotice);
    head->addWidget(m_filters);
    head->addWidget(makeListRow());
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_toasts = new ToastStack(this);

    connect(m_chart, &AgeChart::chosen, this, [this](std::optional<TriageAge> age) {
        m_filter.age = age;
        m_filter.status.reset(); // one picture is chosen from at a time
        m_states->setChosen({});
        follow();
    });
    connect(m_states, &StateBox::chosen, this, [this](std::optional<UserStatus> status) {
        m_filter.status = status;
        m_filter.age.reset();
        m_chart->setChosen({});
        follow();
    });
    connect(m_filters, &TriageFilters::changed, this, [this] {
        m_filter = m_filters->filter(m_filter);
        follow();
    });
    connect(m_filters, &TriageFilters::clearWanted, this, [this] {
        m_filter.age.reset();
        m_filter.status.reset();
        m_chart->setChosen({});
        m_states->setChosen({});
        m_filters->clear();
    });
    connect(&m_count, &TriageCount::counted, this, &TriagePage::takeCount);
    connect(&m_models.directory, &UserDirectory::progressed, this, [this] {
        if (m_models.directory.state() != UserDirectory::State::Reading) {
            m_rows.settle();
            if (isVisible())
                m_vanished.look();
        }
        updateTitle();
        updateList();
    });
    connect(&m_vanished, &VanishedInvitations::changed, this, &TriagePage::updateVanished);
    connect(&m_models.overview, &AccountOverview::changed, this, &TriagePage::updateList);
    const auto showWaiting = [this] {
        const QHash<UserId, int> waiting = m_models.invitations.followUps.waiting();
        m_states->setWaiting(std::accumulate(waiting.cbegin(), waiting.cend(), 0));
    };
    connect(&m_models.invitations.followUps, &FollowUpKeeper::changed, this, showWaiting);
    showWaiting();
    follow();
    retranslate();
}

TriagePage::~TriagePage() = default;

void TriagePage::focusFirst()
{
    m_count.countSoon(); // days have gone by, perhaps
    m_vanished.look();
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_rows.index(0, static_cast<int>(Column::Email)), QItemSelectionModel::NoUpdate);
    m_table->setFocus();
}

std::optional<UserId> TriagePage::about() const
{
    const auto row = m_rows.userAt(m_table->currentIndex());
    return row ? std::optional(row->user.id) : std::nullopt;
}

void TriagePage::follow()
{
    m_rows.setSearch(m_filter.searchText(m_models.clock.now()));
    m_filters->setClearable(!m_filter.isEverything());
    updateList();
}

void TriagePage::takeCount()
{
    const TriageTally &tally = m_count.tally();
    m_chart->setTally(tally);
    m_states->setTally(tally);
    m_filters->setInviters(tally.inviters);
    QList<std::pair<int, IamId>> inviters;
    for (auto each = tally.inviters.cbegin(); each != tally.inviters.cend(); ++each) {
        if (!each.key().text.isEmpty())
            inviters.append({each.value(), each.key()});
    }
    std::sort(inviters.begin(), inviters.end(), [](const auto &left, const auto &right) {
        return left.first == right.first ? left.second.text < right.second.text : left.first > right.first;
    });
    QStringList words;
    for (const auto &[count, id] : inviters.mid(0, mostInviters)) {
        const QString name = nameOf(id);
        //: %1 is the name of somebody who has sent invitations, %2 how many
        words.append(tr("%1 %2").arg(isolatedText(shortenedText(name.isEmpty() ? id.text : name, mostOfAName)), QLocale().toString(count)));
    }
    m_states->setInviters(words.isEmpty() ? tr("The service does not tell.") : words.join(QStringLiteral(" · ")));
    updateTitle();
    updateList();
    emit totalChanged();
}

QString TriagePage::nameOf(const IamId &inviter) const
{
    const auto row = m_models.users.find(inviter);
    return row ? row->user.displayName() : QString();
}

int TriagePage::meantCount() const
{
    const int chosen = m_table->selectedRowCount();
    return chosen > 1 ? chosen : m_rows.rowCount();
}

QList<UserRow> TriagePage::meant() const
{
    QList<UserRow> rows;
    const bool all = m_table->selectedRowCount() <= 1;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (!all && !m_table->selectionModel()->isRowSelected(row))
            continue;
        if (const auto user = m_rows.userAt(m_rows.index(row, 0)))
            rows.append(*user);
    }
    return rows;
}

QString TriagePage::heading() const
{
    if (m_filter.age)
        return ageHeading(*m_filter.age);
    if (m_filter.status)
        return statusText(*m_filter.status);
    return m_filter.isEverything() ? tr("All open and unsuccessful invitations") : tr("Found invitations");
}

void TriagePage::updateTitle()
{
    const QDateTime time = m_models.directory.asOf().toLocalTime();
    const bool today = time.date() == m_models.clock.now().toLocalTime().date();
    const QString text = today ? QLocale().toString(time.time(), QLocale::ShortFormat) : QLocale().toString(time, QLocale::ShortFormat);
    if (time.isValid())
        //: %n invitations, %1 is the time of the list
        m_summary->setText(tr("%n open or unsuccessful, as of %1", nullptr, total()).arg(text));
    else
        m_summary->clear();
    m_refresh->setEnabled(m_models.directory.state() != UserDirectory::State::Reading);
}

void TriagePage::updateList()
{
    const QLocale locale;
    m_heading->setText(heading());
    m_listed->setText(locale.toString(m_rows.rowCount()));
    const bool some = m_table->selectedRowCount() > 1;
    const int count = meantCount();
    m_resend->setText(some ? tr("Resend %n selected", nullptr, count) : tr("Resend all %n", nullptr, count));
    m_cancel->setText(some ? tr("Cancel %n selected", nullptr, count) : tr("Cancel all %n", nullptr, count));
    const bool offline = m_models.directory.isOffline();
    const QString reason = count == 0 ? tr("No invitation is listed.") : offline ? tr("Offline: changes are not possible.") : QString();
    for (QPushButton *button : {m_resend, m_cancel}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    const auto current = m_rows.userAt(m_table->currentIndex());
    const bool canTell = current && !inviteeText(*current, {}, {}, m_models.clock.now()).isEmpty();
    m_tell->setEnabled(canTell);
    m_tell->setToolTip(canTell ? QString() : tr("Go to an invitation that waits, or has ended."));
    m_tell->setAccessibleDescription(m_tell->toolTip());
    const bool nothing = m_rows.rowCount() == 0 && !m_rows.isBusy();
    m_empty->setVisible(nothing);
    if (!nothing)
        return;
    if (m_filter.isEverything()) {
        m_empty->setMessage(Icon::EmptyNothing, tr("No open invitations."), tr("Nothing waits, and nothing has expired or failed."));
        return;
    }
    m_empty->setMessage(Icon::EmptyNoMatch, tr("No invitation is like this."), tr("Other filters may find some."));
    connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, m_filters, &TriageFilters::clearWanted);
}

void TriagePage::copyInviteeText()
{
    const auto row = m_rows.userAt(m_table->currentIndex());
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(
        inviteeText(*row, m_models.overview.accountName(), nameOf(row->user.invitedBy), m_models.clock.now()));
    m_toasts->show(NoticeKind::Success, tr("Text for the invitee copied."));
}

void TriagePage::updateVanished()
{
    const auto count = static_cast<int>(m_vanished.list().size());
    m_vanishedNotice->setVisible(count > 0);
    m_vanishedNotice->clearLinks();
    m_vanishedNotice->setText(tr("%n expired invitation(s) no longer listed by the service.", nullptr, count), {});
    QPushButton *show = m_vanishedNotice->addLink(tr("Show them"));
    show->setObjectName(QStringLiteral("showVanished"));
    connect(show, &QPushButton::clicked, this, &TriagePage::showVanished);
}

void TriagePage::showVanished()
{
    auto *dialog = new VanishedDialog(m_vanished, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VanishedDialog::inviteAgainWanted, this, [this](const VanishedInvitation &invitation) {
        AccessSnapshot access = AccessSnapshot::fromInvitation(QJsonDocument::fromJson(invitation.body).object());
        access.name = access.email = invitation.email;
        emit inviteAgainWanted(access);
    });
    dialog->open();
}

void TriagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a low window the list is what people need.
    const bool room = height() >= lowWindow;
    m_chart->setVisible(room);
    m_states->setVisible(room);
}

void TriagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
