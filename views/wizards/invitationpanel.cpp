#include "views/wizards/invitationpanel.h"

#include "models/core/invitationplan.h"
#include "models/core/policydraft.h"
#include "models/core/policycover.h"
#include "models/core/safetext.h"
#include "models/items/accesstext.h"
#include "models/workflows/accessoptions.h"
#include "views/text/policytext.h"
#include "views/theme/buttonrole.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/taglabel.h"
#include "views/wizards/dropframe.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>

#include <functional>

namespace iam {

struct InvitationPanel::Entry
{
    QString name; ///< of its buttons
    Icon icon = Icon::Document;
    QString title;
    QStringList lines {};
    bool later = false;
    std::function<void()> edit {};
    std::function<void()> takeOut {};
};

InvitationPanel::InvitationPanel(AccessOptions &options, const AccessCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_catalog(catalog)
    , m_title(plainLabel({}, this, TextStyle::Subtitle))
    , m_subtitle(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
    , m_column(new QVBoxLayout(this))
    , m_later(new InlineNotification(NoticeKind::Info, this))
    , m_consent(new QCheckBox(this))
{
    setObjectName(QStringLiteral("invitationPanel"));
    const int margin = measure(Measure::Space16);
    m_column->setContentsMargins(0, margin, 0, margin);
    m_column->setSpacing(0);
    const auto padded = [&](QWidget *widget, int above) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(margin, above, margin, 0);
        row->addWidget(widget);
        m_column->addLayout(row);
    };
    padded(m_title, 0);
    padded(m_subtitle, measure(Measure::Space2));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_list = new QWidget(scroll);
    m_list->setAutoFillBackground(false);
    m_entries = new QVBoxLayout(m_list);
    m_entries->setContentsMargins(0, measure(Measure::Space8), 0, 0);
    m_entries->setSpacing(0);
    scroll->setWidget(m_list);
    m_column->addWidget(scroll, 1);
    m_consent->setObjectName(QStringLiteral("consentBox"));
    padded(m_consent, measure(Measure::Space8));
    padded(m_later, measure(Measure::Space8));
    connect(m_consent, &QCheckBox::toggled, this, &InvitationPanel::consentChanged);
    rebuild();
}

void InvitationPanel::setPeople(int people)
{
    m_people = people;
    rebuild();
}

void InvitationPanel::setAccess(const DraftAccess &access)
{
    if (!needsConsent(access))
        m_consent->setChecked(false); // asked again, should it come back
    m_access = access;
    rebuild();
}

void InvitationPanel::setOwnAccess(int people, const QString &file)
{
    m_ownPeople = people;
    m_ownFile = file;
    rebuild();
}

bool InvitationPanel::isConsentMissing() const { return needsConsent(m_access) && !m_consent->isChecked(); }

void InvitationPanel::rebuild()
{
    m_title->setText(tr("In this invitation"));
    m_subtitle->setText(tr("All %n people get the same access.", nullptr, m_people));
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const AccessGroup &group : std::as_const(m_access.groups)) {
        QStringList about;
        const QList<Policy> policies = m_options.policiesOf(group.id);
        for (const Policy &policy : policies) {
            const QString what = scopeText(policy).isEmpty() ? targetText(policy) : policy.resourceValue(QStringLiteral("serviceInstance"));
            if (!what.isEmpty() && !about.contains(visibleText(what)))
                about.append(visibleText(what));
        }
        add({.name = QStringLiteral("group_") + group.name,
            .icon = Icon::Group,
            .title = visibleText(group.name),
            .lines = {tr("Access group"), QLocale().createSeparatedList(about)},
            .edit = [this, id = group.id] { emit groupEdited(id); },
            .takeOut = [this, id = group.id] { emit groupTakenOut(id); }});
    }
    bool anyLater = false;
    for (int place = 0; place < m_access.policies.size(); ++place) {
        const Policy &policy = m_access.policies.at(place);
        const bool later = !fitsInvitation(policy);
        anyLater = anyLater || later;
        QStringList lines {targetText(policy)};
        lines += scopeText(withGroupNames(policy, m_catalog)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (int other = 0; other < m_access.policies.size(); ++other) {
            const bool earlierTwin = other < place && m_access.policies.at(other) == policy;
            if (earlierTwin || (other != place && m_access.policies.at(other) != policy && coversPolicy(m_access.policies.at(other), policy))) {
                lines.append(tr("Another policy here already gives this."));
                break;
            }
        }
        add({.name = QStringLiteral("policy_%1").arg(place),
            .icon = Icon::Document,
            .title = rolesText(policy.roles),
            .lines = lines,
            .later = later,
            .edit = PolicyDraft::of(policy) ? std::function<void()>([this, place] { emit policyEdited(place); }) : nullptr,
            .takeOut = [this, place] { emit policyTakenOut(place); }});
    }
    if (!m_access.classicPermissions.isEmpty()) {
        add({.name = QStringLiteral("classic"),
            .icon = Icon::Server,
            .title = classicSetText(m_access.classicSet),
            .lines = {tr("Classic infrastructure"),
                tr("%n permission(s)", nullptr, static_cast<int>(m_access.classicPermissions.size()))},
            .edit = [this] { emit classicEdited(); },
            .takeOut = [this] { emit classicTakenOut(); }});
    }
    if (!m_access.devices.isEmpty()) {
        anyLater = true;
        QStringList lines;
        for (const QString &device : std::as_const(m_access.devices))
            lines.append(classicPermissionText(device));
        add({.name = QStringLiteral("devices"),
            .icon = Icon::Server,
            .title = tr("Devices"),
            .lines = lines,
            .later = true,
            .edit = [this] { emit classicEdited(); },
            .takeOut = [this] { emit devicesTakenOut(); }});
    }
    if (m_ownPeople > 0) {
        add({.name = QStringLiteral("ownAccess"),
            .icon = Icon::Users,
            .title = tr("%n person(s) with access of their own", nullptr, m_ownPeople),
            //: %1 is a file
            .lines = {tr("From %1", "a file").arg(visibleText(m_ownFile))},
            .takeOut = [this] { emit ownAccessTakenOut(); }});
    }
    if (m_entries->count() == 0) {
        QLabel *nothing = plainLabel(tr("No access"), m_list, TextStyle::Body, Token::TextSecondary);
        nothing->setContentsMargins(measure(Measure::Space16), measure(Measure::Space8), measure(Measure::Space16), 0);
        m_entries->addWidget(nothing);
    }
    m_entries->addStretch(1);
    m_later->setVisible(anyLater);
    m_later->setText({}, tr("An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted."));
    m_consent->setVisible(needsConsent(m_access));
    m_consent->setText(m_people == 1 ? tr("This person will be able to remove others, including you.")
                                     : tr("These people will be able to remove others, including you."));
}

void InvitationPanel::add(const Entry &entry)
{
    auto *box = new LineFrame(m_list);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(measure(Measure::Space16), measure(Measure::Space12), measure(Measure::Space12), measure(Measure::Space12));
    row->setSpacing(measure(Measure::Space8));
    auto *symbol = new QLabel(box);
    symbol->setPixmap(Theme::of(this).icon(entry.icon, Token::TextSecondary).pixmap(measure(Measure::Icon)));
    row->addWidget(symbol, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(measure(Measure::Space2));
    words->addWidget(plainLabel(entry.title, box, TextStyle::BodyStrong, Token::Text, true));
    for (const QString &line : entry.lines) {
        if (!line.isEmpty())
            words->addWidget(plainLabel(line, box, TextStyle::Small, Token::TextSecondary, true));
    }
    if (entry.later) {
        auto *tag = new TagLabel(tr("after acceptance"), TagColour::Amber, box);
        words->addWidget(tag, 0, Qt::AlignLeading);
    }
    row->addLayout(words, 1);
    const auto button = [&](Icon icon, const QString &prefix, const QString &text, const std::function<void()> &action) {
        if (!action)
            return;
        auto *tool = new QToolButton(box);
        tool->setObjectName(prefix + entry.name);
        tool->setIcon(Theme::of(this).icon(icon));
        tool->setToolTip(plainToolTip(text));
        tool->setAccessibleName(text);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, [action] { action(); });
        row->addWidget(tool, 0, Qt::AlignTop);
    };
    //: %1 is something in the invitation
    button(Icon::Pencil, QStringLiteral("edit_"), tr("Edit %1").arg(entry.title), entry.edit);
    //: %1 is something in the invitation
    button(Icon::Trash, QStringLiteral("takeOut_"), tr("Take out %1").arg(entry.title), entry.takeOut);
    m_entries->addWidget(box);
}

void InvitationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace iam
