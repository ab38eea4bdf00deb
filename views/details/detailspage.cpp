#include "views/details/detailspage.h"

#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesschanges.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/undostack.h"
#include "models/workflows/userdetails.h"
#include "models/workflows/userdirectory.h"
#include "views/details/classicsection.h"
#include "views/details/effectivesection.h"
#include "views/details/factssection.h"
#include "views/details/groupssection.h"
#include "views/details/listsections.h"
#include "views/details/policiessection.h"
#include "views/details/signinsection.h"
#include "views/details/waitingnotice.h"
#include "views/text/problemtext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/avatarlabel.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/statuslabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace iam {

namespace {

constexpr int avatarSize = 44;
constexpr int mostWidth = 1680; ///< nothing is stretched to fill a wide screen

} // namespace

DetailsPage::DetailsPage(const AccountModels &models, const User &user, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_id(user.id)
    , m_details(std::make_unique<UserDetails>(models.details, user))
    , m_gone(new InlineNotification(NoticeKind::Warning, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("detailsPage"));
    setMaximumWidth(mostWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_gone->setObjectName(QStringLiteral("detailsGone"));
    m_gone->hide();
    m_tabs->setObjectName(QStringLiteral("detailsSections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_gone);
    auto *waiting = new QVBoxLayout;
    const int side = measure(Measure::PageMargin);
    waiting->setContentsMargins(side, 0, side, 0);
    waiting->addWidget(new WaitingNotice(m_models, m_id, this));
    column->addLayout(waiting);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    const DetailsContext context {m_models, *m_details};
    m_groups = new GroupsSection(context, this);
    m_policies = new PoliciesSection(context, this);
    addSection(new FactsSection(context, this));
    addSection(m_groups);
    addSection(m_policies);
    addSection(new EffectiveSection(context, this));
    addSection(new ClassicSection(context, this));
    addSection(new SignInSection(context, this));
    addSection(new ApiKeysSection(context, this));
    addSection(new HistorySection(context, this));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    const auto refreshAll = [this] {
        for (DetailsSection *section : std::as_const(m_sections))
            section->refresh();
        updateTabs();
    };
    connect(m_details.get(), &UserDetails::changed, this, refreshAll);
    connect(&m_models.overview, &AccountOverview::changed, this, refreshAll);
    connect(&m_models.users, &QAbstractItemModel::dataChanged, this, &DetailsPage::showHead);
    connect(&m_models.directory, &UserDirectory::usersWent, this, &DetailsPage::showHead);
    connect(&m_models.accessChanges, &AccessChanges::recorded, this, [this](const ChangeRecord &record) {
        if (record.target == m_id)
            m_details->readEvents();
    });
    connect(&m_models.changes, &UserChanges::recorded, this, [this](const ChangeRecord &record) {
        if (record.target == m_id)
            refresh();
    });
    connect(&m_models.undo, &UndoStack::undone, this, [this](const ChangeRecord &record) {
        if (record.target == m_id)
            refresh();
    });
    m_models.catalog.want();
    m_details->read();
    showHead();
    refreshAll();
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::addSection(DetailsSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_tabs->addTab({});
    connect(section, &DetailsSection::titleChanged, this, &DetailsPage::updateTabs);
    connect(section, &DetailsSection::actionWanted, this,
        [this](UserAction action) { emit actionWanted(action, m_id); });
}

QWidget *DetailsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    const int margin = measure(Measure::PageMargin);
    row->setContentsMargins(margin, measure(Measure::Space16), margin, measure(Measure::Space12));
    row->setSpacing(measure(Measure::Space12));
    m_avatar = new AvatarLabel({}, avatarSize, head);
    m_name = new ElidedLabel(head); // a long name gives way to the buttons
    setTextStyle(m_name, TextStyle::Title);
    m_name->setObjectName(QStringLiteral("detailsName"));
    m_status = new StatusLabel(head);
    m_second = plainLabel({}, head, TextStyle::Body, Token::TextSecondary);
    m_second->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_second->setMinimumWidth(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(measure(Measure::Space12));
    first->addWidget(m_name);
    first->addWidget(m_status);
    first->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(measure(Measure::Space2));
    words->addLayout(first);
    words->addWidget(m_second);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    const auto add = [&](const char *name, UserAction action) {
        auto *button = new QPushButton(head);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action] { emit actionWanted(action, m_id); });
        return button;
    };
    m_refresh = new QPushButton(head);
    m_refresh->setObjectName(QStringLiteral("detailsRefresh"));
    m_refresh->setIcon(Theme::of(this).icon(Icon::Refresh));
    connect(m_refresh, &QPushButton::clicked, this, &DetailsPage::refresh);
    row->addWidget(m_refresh);
    m_report = add("detailsReport", UserAction::AccessReport);
    m_changeStatus = add("detailsStatus", UserAction::ChangeStatus);
    m_remove = add("detailsRemove", UserAction::Remove);
    m_remove->setIcon(Theme::of(this).icon(Icon::Trash));
    m_more = new QToolButton(head);
    m_more->setObjectName(QStringLiteral("detailsMore"));
    m_more->setIcon(Theme::of(this).icon(Icon::Dots));
    m_more->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this,
        [this] { emit menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return head;
}

QString DetailsPage::tabTitle() const { return visibleText(m_details->user().displayName()); }

void DetailsPage::showHead()
{
    const std::optional<UserRow> row = m_models.users.find(m_id);
    const bool gone = !row && m_models.directory.state() != UserDirectory::State::Reading;
    m_gone->setVisible(gone);
    //: %1 is a name
    m_gone->setText(tr("%1 is no longer in the account.").arg(isolatedText(m_details->user().displayName())), {});
    if (row && row->user != m_details->user()) {
        m_details->setUser(row->user);
        for (DetailsSection *section : std::as_const(m_sections))
            section->refresh();
    }
    const User &user = m_details->user();
    m_avatar->setName(user.displayName());
    m_name->setWords(user.displayName());
    m_second->setText(isolatedText(user.email) + QStringLiteral("  ·  ") + visibleText(user.iamId.text));
    m_status->setVisible(row.has_value());
    if (row)
        m_status->setStatus(row->status, statusText(*row));
    m_refresh->setText(tr("Refresh"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(plainToolTip(m_more->accessibleName()));
    m_more->setVisible(row.has_value());
    m_report->setText(row && (row->status == UserStatus::Pending || row->status == UserStatus::Expired) ? tr("Planned access")
                                                                                                     : tr("Access report"));
    m_changeStatus->setText(tr("Change status"));
    m_remove->setText(tr("Remove user"));
    const Actor &actor = m_models.overview.actor();
    const auto show = [&](QPushButton *button, UserAction action) {
        const ActionSubject about {.status = row ? row->status : UserStatus::Unknown,
            .isOwner = row && m_models.users.isOwner(*row),
            .isSelf = row && m_models.users.isSelf(*row),
            .classicAccount = m_models.overview.isClassicAccount()};
        const Refusal refusal = refusalOf(action, about, actor);
        button->setVisible(row && isShown(refusal));
        button->setEnabled(refusal == Refusal::No);
        const QString reason = refusalText(refusal, rightFor(action), {});
        button->setToolTip(plainToolTip(reason));
        button->setAccessibleDescription(reason);
    };
    show(m_report, UserAction::AccessReport);
    show(m_changeStatus, UserAction::ChangeStatus);
    show(m_remove, UserAction::Remove);
    emit renamed();
}

void DetailsPage::updateTabs()
{
    for (int place = 0; place < m_sections.size(); ++place) {
        QString title = m_sections.at(place)->title();
        if (m_sections.at(place)->hasUnsaved())
            //: %1 is the name of a section with changes that are not saved
            title = tr("%1 •", "unsaved").arg(title);
        m_tabs->setTabText(place, title);
        m_tabs->setTabToolTip(place, m_sections.at(place)->hasUnsaved() ? tr("There are changes that are not saved.") : QString());
    }
}

QStringList DetailsPage::unsaved() const
{
    QStringList names;
    for (const DetailsSection *section : m_sections) {
        if (section->hasUnsaved())
            names.append(section->title());
    }
    return names;
}

void DetailsPage::showSection(const QString &objectName)
{
    for (int place = 0; place < m_sections.size(); ++place) {
        if (m_sections.at(place)->objectName() == objectName)
            m_tabs->setCurrentIndex(place);
    }
}

void DetailsPage::assignAccess()
{
    showSection(m_policies->objectName());
    m_policies->assign();
}

void DetailsPage::addToGroup()
{
    showSection(m_groups->objectName());
    m_groups->assign();
}

void DetailsPage::refresh()
{
    m_models.directory.reread(m_id);
    m_details->read();
}

void DetailsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showHead();
        updateTabs();
    }
    QWidget::changeEvent(event);
}

} // namespace iam
