#include "views/wizards/reviewstep.h"

#include "models/core/safetext.h"
#include "models/items/accesstext.h"
#include "models/items/addressverdictmodel.h"
#include "models/items/usertext.h"
#include "models/workflows/holdsetting.h"
#include "views/text/policytext.h"
#include "views/text/problemtext.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/taglabel.h"
#include "views/wizards/actiontable.h"
#include "views/wizards/dropframe.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSpinBox>

namespace iam {

namespace {

constexpr int stacksBelow = 760; ///< narrower than this the halves stand one above the other
constexpr int mostLines = 50; ///< of people who are left out; the rest is counted
constexpr int mostRows = 8;

int edge() { return measure(Measure::Space16) + measure(Measure::Space4); }

void clear(QBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

QScrollArea *scrolling(QWidget *contents, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    contents->setBackgroundRole(QPalette::Base);
    return scroll;
}

} // namespace

ReviewStep::ReviewStep(AccessCatalog &catalog, HoldSetting &holdTime, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_holdTime(holdTime)
    , m_hold(new InlineNotification(NoticeKind::Info, this))
{
    setObjectName(QStringLiteral("reviewStep"));
    m_hold->setObjectName(QStringLiteral("holdNotice"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *holdRow = new QHBoxLayout;
    holdRow->setContentsMargins(edge(), measure(Measure::Space8), edge(), 0);
    holdRow->addWidget(m_hold);
    outer->addLayout(holdRow);
    m_hold->hide();
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->setObjectName(QStringLiteral("halves"));
    halves->setSpacing(0);
    halves->addWidget(makePeople(), 1);
    halves->addWidget(makeAccess(), 1);
    outer->addLayout(halves, 1);
}

QWidget *ReviewStep::makePeople()
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, measure(Measure::Space16), 0, measure(Measure::Space16));
    column->setSpacing(measure(Measure::Space8));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(edge(), 0, edge(), 0);
    head->setSpacing(measure(Measure::Space2));
    m_peopleTitle = plainLabel({}, contents, TextStyle::Subtitle);
    m_peopleSummary = plainLabel({}, contents, TextStyle::Body, Token::TextSecondary, true);
    m_peopleSummary->setObjectName(QStringLiteral("reviewSummary"));
    head->addWidget(m_peopleTitle);
    head->addWidget(m_peopleSummary);
    column->addLayout(head);
    m_table = new ActionTable(QStringLiteral("reviewTable"), contents);
    m_table->setFirstInset(measure(Measure::Space12)); // with the margin of a cell: that of the page
    m_table->setModel(&m_people);
    m_table->setShares({44, 30, 26}, {0, 0, 0});
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != static_cast<int>(ReviewModel::Column::DryRun))
            return {};
        switch (static_cast<ReviewModel::Finding>(index.data(ReviewModel::FindingRole).toInt())) {
        case ReviewModel::Finding::Fine:
            return CellSymbol {Icon::NoticeSuccess, Token::SupportSuccess};
        case ReviewModel::Finding::Refused:
            return CellSymbol {Icon::NoticeError, Token::SupportError};
        case ReviewModel::Finding::NotChecked:
            break;
        }
        return {};
    };
    m_table->setItemDelegate(delegate);
    column->addWidget(m_table);
    m_notes = new QWidget(contents);
    m_noteColumn = new QVBoxLayout(m_notes);
    m_noteColumn->setContentsMargins(edge(), measure(Measure::Space8), edge(), 0);
    m_noteColumn->setSpacing(measure(Measure::Space8));
    column->addWidget(m_notes);
    column->addStretch(1);
    column->addWidget(makeHoldTime(contents));
    return scrolling(contents, this);
}

QWidget *ReviewStep::makeHoldTime(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(edge(), 0, edge(), 0);
    row->setSpacing(measure(Measure::Space8));
    m_holdLabel = plainLabel({}, part, TextStyle::Body, Token::TextSecondary);
    m_holdSeconds = new QSpinBox(part);
    m_holdSeconds->setObjectName(QStringLiteral("holdSeconds"));
    m_holdSeconds->setRange(0, static_cast<int>(HoldSetting::longest.count()));
    m_holdSeconds->setValue(static_cast<int>(m_holdTime.time().count()));
    m_holdLabel->setBuddy(m_holdSeconds);
    connect(m_holdSeconds, &QSpinBox::valueChanged, this, [this](int seconds) { m_holdTime.setTime(std::chrono::seconds(seconds)); });
    row->addWidget(m_holdLabel);
    row->addWidget(m_holdSeconds);
    row->addStretch(1);
    return part;
}

QWidget *ReviewStep::makeAccess()
{
    auto *contents = new SideFrame;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(edge(), measure(Measure::Space16), edge(), measure(Measure::Space16));
    column->setSpacing(measure(Measure::Space2));
    m_accessTitle = plainLabel({}, contents, TextStyle::Subtitle);
    m_accessSummary = plainLabel({}, contents, TextStyle::Body, Token::TextSecondary, true);
    column->addWidget(m_accessTitle);
    column->addWidget(m_accessSummary);
    column->addSpacing(measure(Measure::Space8));
    m_report = new InlineNotification(NoticeKind::Success, contents);
    m_report->setObjectName(QStringLiteral("dryRunNotice"));
    m_report->hide();
    m_cards = new QWidget(contents);
    m_cardColumn = new QVBoxLayout(m_cards);
    m_cardColumn->setContentsMargins({});
    m_cardColumn->setSpacing(measure(Measure::Space12));
    column->addWidget(m_cards);
    column->addSpacing(measure(Measure::Space12));
    column->addWidget(m_report);
    column->addStretch(1);
    return scrolling(contents, this);
}

void ReviewStep::setPlan(const QList<PlannedInvitation> &plan, const QList<AddressVerdict> &verdicts,
    const QStringList &patterns, bool domainsKnown)
{
    m_plan = plan;
    m_verdicts = verdicts;
    m_patterns = patterns;
    m_domainsKnown = domainsKnown;
    m_people.setPlan(plan);
    m_report->hide();
    rebuild();
}

void ReviewStep::addLine(QBoxLayout *into, Icon icon, Token token, const QString &text, const QString &tag)
{
    auto *line = new QWidget(into->parentWidget());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(measure(Measure::Space8));
    auto *symbol = new QLabel(line);
    symbol->setPixmap(Theme::of(this).icon(icon, token).pixmap(measure(Measure::Icon)));
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(plainLabel(text, line, TextStyle::Body, Token::Text, true), 1);
    if (!tag.isEmpty())
        row->addWidget(new TagLabel(tag, TagColour::Amber, line), 0, Qt::AlignTop);
    into->addWidget(line);
}

void ReviewStep::addCard(const PlannedInvitation &invitation, int number)
{
    auto *card = new CardFrame(m_cards);
    card->setObjectName(QStringLiteral("invitationCard_%1").arg(number));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(measure(Measure::Space16), measure(Measure::Space12), measure(Measure::Space16), measure(Measure::Space12));
    column->setSpacing(measure(Measure::Space8));
    const int people = static_cast<int>(invitation.emails.size());
    //: %1 is the number of an invitation, %2 who gets it: an address or a number of people
    const QString title = tr("Invitation %1: %2")
                              .arg(QLocale().toString(number),
                                  people == 1 ? visibleText(invitation.emails.first()) : tr("%n person(s)", nullptr, people));
    column->addWidget(plainLabel(title, card, TextStyle::BodyStrong, Token::Text, true));
    const QString later = tr("after acceptance");
    DraftAccess groups {.groups = invitation.access.groups};
    for (const QString &sentence : accessSentences(groups))
        addLine(column, Icon::Group, Token::TextSecondary, sentence);
    for (const Policy &policy : invitation.access.policies) {
        const bool carried = fitsInvitation(policy);
        addLine(column, carried ? Icon::Document : Icon::Key, Token::TextSecondary,
            policySentence(withGroupNames(policy, m_catalog)), carried ? QString() : later);
    }
    DraftAccess classic {.classicSet = invitation.access.classicSet, .classicPermissions = invitation.access.classicPermissions};
    for (const QString &sentence : accessSentences(classic))
        addLine(column, Icon::Server, Token::TextSecondary, sentence);
    for (const QString &device : invitation.access.devices)
        addLine(column, Icon::Key, Token::TextSecondary, classicPermissionText(device) + QLatin1Char('.'), later);
    m_cardColumn->addWidget(card);
}

void ReviewStep::rebuild()
{
    m_peopleTitle->setText(tr("People"));
    m_accessTitle->setText(tr("Access"));
    m_holdLabel->setText(tr("&Wait before the first request"));
    m_holdSeconds->setAccessibleName(tr("Wait before the first request"));
    //: seconds, behind a number
    m_holdSeconds->setSuffix(tr(" s"));
    const int people = peopleCount(m_plan);
    const QString requests = tr("in %n request(s)", "sending", requestCount(m_plan));
    //: %1 is "in 3 requests"
    m_peopleSummary->setText(tr("%n person(s) will be invited, %1", nullptr, people).arg(requests));
    const int invitations = static_cast<int>(m_plan.size());
    m_accessSummary->setText(invitations > 1 ? tr("%n invitation(s), because the access differs", nullptr, invitations)
                                             : tr("Everybody gets the same access"));
    const int rows = qBound(1, m_people.rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_table->setAccessibleName(tr("Who will be invited"));

    clear(m_noteColumn);
    QList<const AddressVerdict *> leftOut;
    QList<const AddressVerdict *> suspicious;
    for (const AddressVerdict &verdict : std::as_const(m_verdicts)) {
        if (verdict.needsTick())
            suspicious.append(&verdict);
        else if (!verdict.willBeInvited())
            leftOut.append(&verdict);
    }
    const auto heading = [this](const QString &text) {
        m_noteColumn->addWidget(plainLabel(text, m_notes, TextStyle::BodyStrong));
    };
    if (!leftOut.isEmpty()) {
        heading(tr("Will not be sent"));
        for (const AddressVerdict *verdict : leftOut.mid(0, mostLines))
            //: %1 is an address, %2 says why it is left out
            addLine(m_noteColumn, Icon::Skipped, Token::TextSecondary,
                tr("%1: %2", "address and reason").arg(visibleText(verdict->address), verdictText(*verdict, m_patterns)));
        if (leftOut.size() > mostLines)
            m_noteColumn->addWidget(plainLabel(tr("and %n more", "people", static_cast<int>(leftOut.size() - mostLines)), m_notes));
    }
    if (!suspicious.isEmpty() || !m_domainsKnown) {
        heading(tr("Look twice"));
        for (const AddressVerdict *verdict : suspicious.mid(0, mostLines)) {
            const QString text = verdict->ticked
                //: %1 is an address, %2 the letters that look like others
                ? tr("%1 is invited although it looks like another: %2.")
                //: %1 is an address, %2 the letters that look like others
                : tr("%1 was left out because it looks like another: %2.");
            addLine(m_noteColumn, Icon::NoticeWarning, Token::SupportWarning,
                text.arg(visibleText(verdict->address), visibleText(verdict->lookAlike)));
        }
        if (!m_domainsKnown)
            addLine(m_noteColumn, Icon::NoticeWarning, Token::SupportWarning,
                tr("The account’s allowed domains could not be read. The service checks them."));
    }

    clear(m_cardColumn);
    for (int i = 0; i < invitations && i < mostLines; ++i)
        addCard(m_plan.at(i), i + 1);
    if (invitations > mostLines)
        m_cardColumn->addWidget(plainLabel(tr("and %n more", "invitations", invitations - mostLines), m_cards));
}

void ReviewStep::showDryRunBusy()
{
    m_people.setReport({});
    m_report->setKind(NoticeKind::Info);
    m_report->setText({}, tr("Checking without sending anything …"));
    m_report->show();
}

void ReviewStep::showReport(const DryRunReport &report, const QDateTime &at)
{
    m_people.setReport(report);
    QStringList lines;
    if (!report.mayInvite)
        lines.append(tr("You may not invite people to this account."));
    if (!report.groupsNotGivable.isEmpty())
        //: %1 is a list of access groups
        lines.append(tr("You may not give these access groups: %1.").arg(visibleText(report.groupsNotGivable.join(QStringLiteral(", ")))));
    if (report.policiesNotGivable > 0)
        lines.append(tr("You may not give %n of the policies: it needs Administrator on the target.", nullptr, report.policiesNotGivable));
    if (!report.missingGroups.isEmpty())
        //: %1 is a list of access groups
        lines.append(tr("These access groups are gone: %1.").arg(visibleText(report.missingGroups.join(QStringLiteral(", ")))));
    if (!report.missingRoles.isEmpty())
        //: %1 is a list of roles
        lines.append(tr("These roles are gone: %1.").arg(visibleText(report.missingRoles.join(QStringLiteral(", ")))));
    if (!report.notAllowed.isEmpty())
        //: %1 is a list of patterns such as **@example.com
        lines.append(tr("This account allows only: %1.").arg(visibleText(report.patterns.join(QStringLiteral(", ")))));
    for (const ApiError &error : report.unread)
        //: %1 is the reason in a sentence
        lines.append(tr("Something could not be checked: %1").arg(problemText(error)));
    if (report.policiesNow >= 0 && report.policiesMore > 0)
        lines.append(tr("%n policies are added to %1. The service does not tell its limit.", nullptr, report.policiesMore)
                         .arg(QLocale().toString(report.policiesNow)));
    if (report.isClean())
        lines.prepend(tr("Rights, domains, people, groups and roles were checked. Nothing was sent."));
    else
        lines.append(tr("Nothing was sent."));
    m_report->setKind(report.isClean() ? NoticeKind::Success : NoticeKind::Warning);
    //: %1 is a time, %2 and %3 are numbers of people
    m_report->setText(tr("Dry run of %1: %2 of %3 can be invited.")
                          .arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat), QLocale().toString(report.fitting()),
                              QLocale().toString(report.asked)),
        lines.join(QLatin1Char('\n')));
    m_report->show();
    m_report->announce();
}

void ReviewStep::showHold(int seconds)
{
    if (seconds <= 0) {
        m_hold->hide();
        return;
    }
    if (m_hold->isHidden()) {
        m_hold->clearLinks();
        QPushButton *stop = m_hold->addLink(tr("&Stop"));
        stop->setObjectName(QStringLiteral("stopHoldButton"));
        connect(stop, &QPushButton::clicked, this, &ReviewStep::stopWanted);
        QPushButton *now = m_hold->addLink(tr("Send &now"));
        now->setObjectName(QStringLiteral("sendNowButton"));
        connect(now, &QPushButton::clicked, this, &ReviewStep::sendNowWanted);
        m_hold->show();
        stop->setFocus(Qt::OtherFocusReason);
    }
    m_hold->setText(tr("Sending in %n s.", "seconds", seconds), tr("Nothing has been sent yet."));
}

void ReviewStep::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void ReviewStep::resizeEvent(QResizeEvent *event)
{
    auto *halves = qobject_cast<QBoxLayout *>(layout()->itemAt(1)->layout());
    halves->setDirection(event->size().width() < stacksBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ReviewStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace iam
