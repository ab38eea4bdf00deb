#include "views/pages/accesspreview.h"

#include "models/core/safetext.h"
#include "models/workflows/accesscatalog.h"
#include "models/workflows/accesscollector.h"
#include "models/workflows/signinhelp.h"
#include "views/text/accesswords.h"
#include "views/text/policytext.h"
#include "views/text/problemhelp.h"
#include "views/text/problemtext.h"
#include "views/theme/measure.h"
#include "views/widgets/iconline.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/skeletonbars.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>

namespace iam {

namespace {

constexpr int mostLines = 8;

/// "Viewer": the service's word, or the end of the CRN.
QString roleWord(const PolicyRole &role)
{
    return visibleText(role.displayName.isEmpty() ? role.crn.section(QLatin1Char(':'), -1) : role.displayName);
}

/// "QR-ml, QR-common": the instances that policies are for, or the services as a whole.
QString reachWords(const QList<Policy> &policies)
{
    QStringList words;
    for (const Policy &policy : policies) {
        const QString instance = policy.resourceValue(QStringLiteral("serviceInstance"));
        const QString word = instance.isEmpty() ? policyTargetWords(policy) : visibleText(instance);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(AccessPreview::tr(", ", "between the parts of a list"));
}

} // namespace

AccessPreview::AccessPreview(const AccessSources &sources, AccessCatalog &catalog, SignInHelp &help, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_catalog(catalog)
    , m_help(help)
    , m_heading(plainLabel({}, this, TextStyle::BodyStrong))
    , m_skeleton(new SkeletonBars({70, 50, 60}, this))
    , m_lines(new QWidget(this))
    , m_problem(new InlineNotification(NoticeKind::Error, this))
{
    setObjectName(QStringLiteral("accessPreview"));
    m_heading->setObjectName(QStringLiteral("accessPreviewTitle"));
    m_problem->setObjectName(QStringLiteral("accessPreviewProblem"));
    m_skeleton->setObjectName(QStringLiteral("accessPreviewReading"));
    m_skeleton->setSquares(true);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins({});
    m_column->setSpacing(measure(Measure::Space2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space8));
    for (QWidget *part : std::initializer_list<QWidget *> {m_heading, m_skeleton, m_lines, m_problem})
        column->addWidget(part);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &AccessPreview::read);
    connect(&m_catalog, &AccessCatalog::changed, this, [this] { // names instead of IDs
        if (m_snapshot)
            show(*m_snapshot);
    });
    connect(&m_help, &SignInHelp::signedIn, this, [this] {
        if (m_snapshot && !m_snapshot->unread.isEmpty() && isSignedOut(m_snapshot->unread.first()))
            readAgain();
    });
    retranslate();
    setNobody();
}

AccessPreview::~AccessPreview() = default;

void AccessPreview::setUser(const User &user, bool planned, bool classicAccount)
{
    const bool same = m_user && m_user->id == user.id && m_user->iamId == user.iamId && m_classicAccount == classicAccount;
    m_user = user;
    m_classicAccount = classicAccount;
    if (m_planned != planned) {
        m_planned = planned;
        retranslate();
    }
    if (same)
        return;
    m_collector.reset(); // whatever was asked for somebody else
    m_snapshot.reset();
    clear();
    m_skeleton->show();
    readAgain();
}

void AccessPreview::setNobody()
{
    m_user.reset();
    m_collector.reset();
    m_snapshot.reset();
    m_rest.stop();
    m_wanted = false;
    clear();
}

void AccessPreview::wait()
{
    if (m_rest.isActive())
        m_rest.start();
}

void AccessPreview::readAgain(const UserId &user)
{
    if (m_user && m_user->id == user)
        readAgain();
}

void AccessPreview::readAgain()
{
    if (!m_user)
        return;
    m_wanted = true;
    if (isVisible())
        m_rest.start();
}

void AccessPreview::read()
{
    if (!m_user || !m_wanted)
        return;
    m_wanted = false;
    m_catalog.want();
    m_collector = std::make_unique<AccessCollector>(m_sources);
    connect(m_collector.get(), &AccessCollector::finished, this, [this](const AccessSnapshot &snapshot) {
        m_collector.release()->deleteLater(); // it is its own signal that brought us here
        m_snapshot = snapshot;
        show(snapshot);
    });
    AccessSnapshot::Parts parts = AccessSnapshot::Groups | AccessSnapshot::Policies;
    if (m_classicAccount)
        parts |= AccessSnapshot::Classic;
    m_collector->collect(*m_user, parts);
}

void AccessPreview::clear()
{
    m_skeleton->hide();
    m_problem->hide();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // it may be its own click that brought us here
        }
        delete item;
    }
}

void AccessPreview::show(const AccessSnapshot &snapshot)
{
    clear();
    addLines(snapshot);
    if (!snapshot.unread.isEmpty())
        addProblem(snapshot);
}

void AccessPreview::addLines(const AccessSnapshot &snapshot)
{
    int lines = 0;
    int left = 0;
    const auto add = [&](Icon icon, const QString &strong, const QString &about) {
        if (lines >= mostLines) {
            ++left;
            return;
        }
        ++lines;
        m_column->addWidget(new IconLine(icon, strong, about, m_lines));
    };
    for (const AccessGroup &group : snapshot.groups) {
        QList<Policy> reaches;
        for (const Policy &policy : snapshot.groupPolicies) {
            if (policy.subjectValue(QStringLiteral("access_group_id")) == group.id.text)
                reaches.append(policy);
        }
        add(Icon::Group, visibleText(group.name), reachWords(reaches));
    }
    for (const Policy &policy : snapshot.policies) {
        QStringList roles;
        for (const PolicyRole &role : policy.roles)
            roles.append(roleWord(role));
        add(Icon::Document, roles.join(tr(", ", "between the parts of a list")),
            //: after the name of a role; %1 is a service or a group of services
            tr("on %1").arg(targetText(policy.resource, m_catalog)));
    }
    const bool known = snapshot.unread.isEmpty();
    if (known && snapshot.groups.isEmpty() && snapshot.policies.isEmpty())
        m_column->addWidget(plainLabel(m_planned ? tr("No groups and no policies are planned.") : tr("In no group, and no policies."),
            m_lines, TextStyle::Body, Token::TextSecondary, true));
    if (m_classicAccount && !snapshot.unread.contains(AccessSnapshot::Classic)) {
        const auto permissions = static_cast<int>(snapshot.classic.permissions.size());
        m_column->addWidget(new IconLine(Icon::Server,
            permissions == 0 ? tr("No access to classic infrastructure") : tr("%n classic permission(s)", nullptr, permissions),
            {}, m_lines));
    }
    if (left > 0) {
        auto *more = new LinkButton(tr("%n more in the details", nullptr, left), m_lines);
        more->setObjectName(QStringLiteral("accessPreviewMore"));
        connect(more, &QPushButton::clicked, this, &AccessPreview::detailsWanted);
        m_column->addWidget(more);
    }
}

void AccessPreview::addProblem(const AccessSnapshot &snapshot)
{
    const ApiError error = snapshot.unread.first();
    m_problem->clearLinks();
    //: %1 is a list such as "the groups, the policies"
    m_problem->setText(tr("Could not be read: %1.").arg(unreadWords(snapshot)), problemText(error));
    connect(m_problem->addLink(tr("Retry")), &QPushButton::clicked, this, [this] {
        clear();
        m_skeleton->show();
        m_wanted = true;
        read(); // this was a click: nothing to wait for
    });
    addProblemHelp(*m_problem, error, m_help);
    const QString details = problemDetails(error);
    connect(m_problem->addLink(tr("Copy details")), &QPushButton::clicked, m_problem,
        [details] { QGuiApplication::clipboard()->setText(details); });
    m_problem->show();
}

void AccessPreview::retranslate()
{
    m_heading->setText(m_planned ? tr("Planned access") : tr("Access"));
    m_skeleton->setAccessibleName(tr("Reading the access …"));
    if (m_snapshot)
        show(*m_snapshot);
}

void AccessPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessPreview::showEvent(QShowEvent *event)
{
    if (m_wanted)
        m_rest.start();
    QWidget::showEvent(event);
}

void AccessPreview::hideEvent(QHideEvent *event)
{
    m_rest.stop(); // nobody looks: what was not begun waits
    QWidget::hideEvent(event);
}

} // namespace iam
