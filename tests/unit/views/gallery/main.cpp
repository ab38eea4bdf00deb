// Shows the widgets of the look side by side, for taking pictures.

#include "tests/unit/views/sampleusers.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/avatarlabel.h"
#include "views/widgets/breadcrumbbar.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"
#include "views/widgets/selectionbar.h"
#include "views/widgets/skeletonbars.h"
#include "views/widgets/taglabel.h"
#include "views/widgets/toast.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace iam;

namespace {

QPushButton *button(const QString &text, ButtonRole role, QWidget *parent, std::optional<Icon> icon = {})
{
    auto *made = new QPushButton(text, parent);
    setButtonRole(made, role);
    if (icon)
        made->setIcon(Theme::of(parent).icon(*icon));
    return made;
}

QWidget *navigation(QWidget *parent)
{
    auto *list = new NavigationList(parent);
    list->addPlace(QStringLiteral("users"), Icon::Users, QStringLiteral("Users"));
    const QStringList views {QStringLiteral("All"), QStringLiteral("Active"), QStringLiteral("Waiting"),
        QStringLiteral("Expiring within 7 days"), QStringLiteral("Expired or failed"),
        QStringLiteral("Suspended or disabled"), QStringLiteral("VPN-only")};
    int count = 6090;
    for (const QString &view : views) {
        list->addView(view, view);
        list->setCount(view, count /= 2);
    }
    list->addHeading(QStringLiteral("Saved searches"));
    list->addPlace(QStringLiteral("partners"), Icon::Star, QStringLiteral("Partners in example.org"));
    list->setCount(QStringLiteral("partners"), 318);
    list->addGap();
    list->addPlace(QStringLiteral("triage"), Icon::Mail, QStringLiteral("Invitation triage"));
    list->addPlace(QStringLiteral("runs"), Icon::Runs, QStringLiteral("Runs"));
    list->addPlace(QStringLiteral("journal"), Icon::Journal, QStringLiteral("Journal"));
    list->setCurrentEntry(QStringLiteral("All"));
    return list;
}

QWidget *page(QWidget *parent, UserTableModel &model)
{
    auto *page = new QWidget(parent);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->setContentsMargins(16, 8, 16, 4);
    title->addWidget(plainLabel(QStringLiteral("Users"), page, TextStyle::Title));
    title->addSpacing(8);
    title->addWidget(
        plainLabel(QStringLiteral("17 users, as of 14:02"), page, TextStyle::Body, Token::TextSecondary));
    title->addStretch(1);
    title->addWidget(button({}, ButtonRole::Quiet, page, Icon::Refresh));
    title->addWidget(button(QStringLiteral("Export"), ButtonRole::Secondary, page, Icon::Export));
    title->addWidget(button(QStringLiteral("Add VPN-only user"), ButtonRole::Secondary, page));
    title->addWidget(button(QStringLiteral("Invite users"), ButtonRole::Primary, page, Icon::Plus));
    column->addLayout(title);
    auto *notices = new QVBoxLayout;
    notices->setSpacing(8);
    notices->setContentsMargins(16, 4, 16, 8);
    auto *notice = new InlineNotification(NoticeKind::Warning, page);
    notice->setText(QStringLiteral("The list is incomplete."),
        QStringLiteral("Page 615 of 1 000 could not be read: the service has a problem (500). What was read can be used."));
    notice->addLink(QStringLiteral("Retry from page 615"));
    notice->addLink(QStringLiteral("Copy details"));
    notices->addWidget(notice);
    auto *search = new QHBoxLayout;
    search->setSpacing(8);
    auto *field = new QLineEdit(page);
    field->setPlaceholderText(QStringLiteral("Search name, e-mail, ID – or state: group: domain: expires<"));
    field->addAction(Theme::of(page).icon(Icon::Search), QLineEdit::LeadingPosition);
    search->addWidget(field, 1);
    search->addWidget(button(QStringLiteral("Columns"), ButtonRole::Secondary, page, Icon::Columns));
    search->addWidget(button({}, ButtonRole::Secondary, page, Icon::Density));
    search->addWidget(button({}, ButtonRole::Secondary, page, Icon::Panel));
    notices->addLayout(search);
    auto *bar = new SelectionBar(page);
    for (const auto *name : {"Resend invite", "Cancel invite", "Add to group", "Change status", "Remove user"}) {
        auto *action = new QAction(QString::fromUtf8(name), bar);
        bar->addAction(action);
        bar->setFitting(action, 3);
    }
    bar->setSelected(6, 17);
    notices->addWidget(bar);
    column->addLayout(notices);
    auto *table = new UserTableView(page);
    table->setModel(&model);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    table->setObjectName(QStringLiteral("table"));
    column->addWidget(table, 1);
    auto *toasts = new ToastStack(page);
    QTimer::singleShot(0, page, [toasts] {
        toasts->showWithUndo(NoticeKind::Success, QStringLiteral("Invitation sent again to tom@example.org."),
            QStringLiteral("Undo"), QStringLiteral("14:02"));
    });
    return page;
}

QWidget *side(QWidget *parent)
{
    auto *panel = new QWidget(parent);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(plainLabel(QStringLiteral("pia@example.org"), panel, TextStyle::Subtitle));
    auto *tags = new QHBoxLayout;
    tags->addWidget(new AvatarLabel(QStringLiteral("Olivia Ngata"), 28, panel));
    tags->addWidget(new TagLabel(QStringLiteral("owner"), TagColour::Purple, panel));
    tags->addWidget(new TagLabel(QStringLiteral("self"), TagColour::Blue, panel));
    tags->addWidget(new TagLabel(QStringLiteral("Demo"), TagColour::Teal, panel));
    tags->addWidget(new TagLabel(QStringLiteral("used today"), TagColour::Red, panel));
    tags->addStretch(1);
    column->addLayout(tags);
    auto *row = new QHBoxLayout;
    row->addWidget(button(QStringLiteral("Resend invite"), ButtonRole::Secondary, panel, Icon::Mail));
    row->addWidget(button(QStringLiteral("Cancel invite"), ButtonRole::Secondary, panel));
    row->addWidget(button({}, ButtonRole::Secondary, panel, Icon::Dots));
    column->addLayout(row);
    auto *danger = new QHBoxLayout;
    danger->addWidget(button(QStringLiteral("Remove user"), ButtonRole::Danger, panel, Icon::Trash));
    auto *off = button(QStringLiteral("Remove user"), ButtonRole::Danger, panel, Icon::Trash);
    off->setEnabled(false);
    danger->addWidget(off);
    column->addLayout(danger);
    auto *small = new QHBoxLayout;
    for (const auto *name : {"Notifications", "Command", "Call"}) {
        auto *one = button(QString::fromUtf8(name), ButtonRole::Secondary, panel, Icon::Copy);
        setSmallButton(one);
        setTextStyle(one, TextStyle::Small);
        small->addWidget(one);
    }
    column->addLayout(small);
    auto *info = new InlineNotification(NoticeKind::Info, panel);
    info->setText({}, QStringLiteral("A person who is new to the cloud can accept only through the link in the message."));
    column->addWidget(info);
    auto *error = new InlineNotification(NoticeKind::Error, panel);
    error->setText({}, QStringLiteral("The details could not be read: the service has a problem (503)."));
    error->addLink(QStringLiteral("Retry"));
    error->addLink(QStringLiteral("Copy details"));
    column->addWidget(error);
    auto *combo = new QComboBox(panel);
    combo->addItems({QStringLiteral("Viewer"), QStringLiteral("Editor")});
    auto *spin = new QSpinBox(panel);
    auto *fields = new QHBoxLayout;
    fields->addWidget(combo, 1);
    fields->addWidget(spin);
    column->addLayout(fields);
    auto *ticks = new QHBoxLayout;
    auto *tick = new QCheckBox(QStringLiteral("Ticked"), panel);
    tick->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Partly"), panel);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Once"), panel);
    radio->setChecked(true);
    ticks->addWidget(tick);
    ticks->addWidget(partly);
    ticks->addWidget(radio);
    ticks->addWidget(new QRadioButton(QStringLiteral("Weekly"), panel));
    column->addLayout(ticks);
    auto *progress = new ProgressLine(panel);
    progress->setProgress(7, 12);
    progress->setFailed(2);
    column->addWidget(progress);
    column->addWidget(new SkeletonBars({80, 55, 70}, panel));
    auto *tabs = new QTabBar(panel);
    tabs->setProperty("sections", true);
    tabs->addTab(QStringLiteral("Access"));
    tabs->addTab(QStringLiteral("Groups"));
    tabs->addTab(QStringLiteral("History"));
    column->addWidget(tabs);
    column->addStretch(1);
    return panel;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(QLatin1String("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    theme.setMode(arguments.contains(QLatin1String("dark"))   ? Theme::Mode::Dark
            : arguments.contains(QLatin1String("contrast")) ? Theme::Mode::HighContrast
                                                            : Theme::Mode::Light);
    theme.apply(application);
    SampleUsers users;
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(QStringLiteral("&Account"));
    menu->addAction(theme.icon(Icon::Plus), QStringLiteral("Invite users …"))->setShortcut(QKeySequence::New);
    menu->addAction(theme.icon(Icon::Refresh), QStringLiteral("Refresh"))->setShortcut(QKeySequence::Refresh);
    menu->addSeparator();
    menu->addAction(QStringLiteral("Remove user …"))->setEnabled(false);
    menu->addMenu(QStringLiteral("Copy as"))->addAction(QStringLiteral("Command"));
    for (const auto *name : {"&Edit", "&View", "&Users", "&Invitations"})
        window.menuBar()->addMenu(QString::fromUtf8(name));
    auto *whole = new QWidget(&window);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *crumbs = new BreadcrumbBar(whole);
    crumbs->setParts({QStringLiteral("Manage"), QStringLiteral("Access (IAM)"), QStringLiteral("Users")});
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 6, 12, 6);
    header->addWidget(crumbs);
    header->addStretch(1);
    column->addLayout(header);
    auto *splitter = new QSplitter(whole);
    splitter->addWidget(navigation(splitter));
    splitter->addWidget(page(splitter, users.model()));
    splitter->addWidget(side(splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({224, 888, 328});
    column->addWidget(splitter, 1);
    window.setCentralWidget(whole);
    window.setWindowTitle(QStringLiteral("Gallery"));
    window.resize(1440, 900);
    auto *table = window.findChild<UserTableView *>(QStringLiteral("table"));
    if (arguments.contains(QLatin1String("empty"))) {
        auto *empty = new EmptyState(table->viewport());
        empty->setMessage(Icon::EmptyNoMatch, QStringLiteral("No user matches."),
            QStringLiteral("The list is incomplete: 38 600 users are not read yet, and the person may be among them."));
        empty->addButton(QStringLiteral("Clear search"));
        empty->addButton(QStringLiteral("Retry from page 615"));
        empty->show();
    }
    window.showMaximized();
    table->setFocus();
    const int pia = users.rowOf(QStringLiteral("pia@example.org"));
    table->setCurrentIndex(users.model().index(pia, 1));
    table->selectionModel()->select(
        users.model().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (arguments.contains(QLatin1String("dialog"))) {
        auto *dialog = new ConsoleDialog(QStringLiteral("Remove Cleo Park?"), 840, &window);
        dialog->setSubtitle(QStringLiteral("cleo@example.com · everything was read at 14:12"));
        auto *block = new InlineNotification(NoticeKind::Error, dialog);
        block->setText(QStringLiteral("Cleo Park cannot be removed while these users depend on them."), {});
        dialog->body()->addWidget(block);
        dialog->body()->addWidget(plainLabel(QStringLiteral("Removal cannot be undone. The console keeps the list of "
                                                            "the access, so that Cleo Park can be invited again."),
            dialog, TextStyle::Body, Token::Text, true));
        dialog->addCopyButton(QStringLiteral("Copy as"));
        dialog->setReason(QStringLiteral("Possible when no user blocks"));
        dialog->setHarmlessButton(QStringLiteral("Keep"));
        dialog->setPrimaryButton(QStringLiteral("Remove user"), ButtonRole::Danger)->setEnabled(false);
        dialog->open();
    }
    return QApplication::exec();
}
