#include "views/searches/savedsearches.h"

#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usersearch.h"
#include "models/workflows/userdirectory.h"
#include "views/actions/useractions.h"
#include "views/pages/searchfield.h"
#include "views/pages/userspage.h"
#include "views/searches/searchmenu.h"
#include "views/searches/searchnamedialog.h"
#include "views/theme/theme.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QPushButton>

namespace iam {

namespace {

constexpr QLatin1String entryPrefix("search:");
constexpr QLatin1String headingId("savedSearches");
constexpr int dialogWidth = 560;
constexpr std::chrono::milliseconds countPause {300};
constexpr int ninth = 9; ///< Alt+1 to Alt+9 are the views and what follows them

} // namespace

SavedSearches::SavedSearches(const AccountModels &models, const Places &places, QObject *parent)
    : QObject(parent)
    , m_models(models)
    , m_places(places)
    , m_save(new QAction(this))
{
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_save->setIcon(Theme::of(&places.window).icon(Icon::Star));
    places.window.addAction(m_save);
    connect(m_save, &QAction::triggered, this, &SavedSearches::save);
    SearchField *field = places.page.searchField();
    connect(field, &QLineEdit::textChanged, this, &SavedSearches::followText);
    connect(field, &SearchField::used, &models.searches, &SearchShelf::note);
    connect(field, &SearchField::saveWanted, this, &SavedSearches::save);
    connect(field, &SearchField::menuWanted, this, &SavedSearches::showMenu);
    places.navigation.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&places.navigation, &QWidget::customContextMenuRequested, this, &SavedSearches::showEntryMenu);
    m_countSoon.setSingleShot(true);
    connect(&m_countSoon, &QTimer::timeout, this, &SavedSearches::countNext);
    connect(&models.searches, &SearchShelf::changed, this, &SavedSearches::rebuild);
    connect(&models.users, &UserTableModel::countsChanged, this, [this] {
        m_counted = 0;
        if (!m_countSoon.isActive())
            m_countSoon.start(countPause);
    });
    rebuild();
    retranslate();
}

SavedSearches::~SavedSearches() = default;

QString SavedSearches::entryOf(const QString &name) { return entryPrefix + name; }

QString SavedSearches::nameOf(const QString &entry) const
{
    return entry.startsWith(entryPrefix) ? entry.mid(entryPrefix.size()) : QString();
}

void SavedSearches::retranslate()
{
    m_save->setText(tr("&Save this search …"));
    m_places.navigation.setText(headingId, tr("Saved searches"));
    followText(m_places.page.searchField()->text());
}

void SavedSearches::rebuild()
{
    NavigationList &navigation = m_places.navigation;
    const QString current = navigation.currentEntry();
    navigation.removeEntries([](const QString &id) { return id == headingId || id.startsWith(entryPrefix); });
    qDeleteAll(m_actions);
    m_actions.clear();
    QString after = headingId;
    const QList<SavedSearch> &searches = m_models.searches.saved();
    if (!searches.isEmpty())
        navigation.insertAfter(m_places.afterEntry, {.kind = NavigationList::Kind::Heading, .id = headingId, .text = tr("Saved searches")});
    for (const SavedSearch &search : searches) {
        const QString id = entryOf(search.name);
        navigation.insertAfter(after,
            {.kind = NavigationList::Kind::View, .id = id, .text = search.name, .tip = search.text, .icon = Icon::Star});
        after = id;
        auto *action = new QAction(Theme::of(&m_places.window).icon(Icon::Star), plainMenuText(visibleText(search.name)), this);
        action->setObjectName(QStringLiteral("viewSearch%1").arg(m_actions.size()));
        connect(action, &QAction::triggered, this, [this, search] { chooseSearch(search); });
        m_places.window.addAction(action);
        m_places.views.addAction(action);
        m_actions.append(action);
    }
    const int firstKey = userViewTotal + 1;
    for (int i = 0; i < m_actions.size() && firstKey + i <= ninth; ++i)
        m_actions.at(i)->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + firstKey + i));
    navigation.setCurrentEntry(current);
    m_counted = 0;
    m_countSoon.start(0);
}

bool SavedSearches::choose(const QString &entry)
{
    const auto search = m_models.searches.find(nameOf(entry));
    if (!search)
        return false;
    chooseSearch(*search);
    return true;
}

void SavedSearches::chooseSearch(const SavedSearch &search)
{
    emit chosen(search);
    m_places.page.searchField()->setText(search.text);
    m_places.navigation.setCurrentEntry(entryOf(search.name));
}

/// Whoever types on is no longer at the saved search, but in the view it searched in.
void SavedSearches::followText(const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    m_save->setEnabled(!isEmpty);
    setReason(m_save, isEmpty ? tr("Nothing is being searched for.") : QString());
    const auto search = m_models.searches.find(nameOf(m_places.navigation.currentEntry()));
    if (search && search->text != text)
        m_places.navigation.setCurrentEntry(QStringLiteral("view%1").arg(static_cast<int>(m_models.shownUsers.view())));
}

void SavedSearches::save()
{
    const QString text = m_models.shownUsers.search().trimmed();
    if (text.isEmpty())
        return;
    m_models.searches.note(text);
    auto *dialog = new SearchNameDialog(SearchNameDialog::Purpose::Save, m_models.searches,
        {.text = text, .view = m_models.shownUsers.view()}, &m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedSearches::rename(const QString &name)
{
    const auto search = m_models.searches.find(name);
    if (!search)
        return;
    auto *dialog
        = new SearchNameDialog(SearchNameDialog::Purpose::Rename, m_models.searches, *search, &m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedSearches::askToDelete(const QString &name)
{
    //: %1 is the name of a search
    auto *dialog = new ConsoleDialog(tr("Delete the search “%1”?").arg(visibleText(name)), dialogWidth, &m_places.window);
    dialog->setObjectName(QStringLiteral("deleteSearchDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubtitle(tr("Only the search goes. Nothing changes in the account."));
    dialog->setHarmlessButton(tr("Keep"))->setFocus();
    QPushButton *button = dialog->setPrimaryButton(tr("Delete"), ButtonRole::Danger);
    button->setObjectName(QStringLiteral("confirmButton"));
    connect(button, &QPushButton::clicked, dialog, [this, dialog, name] {
        dialog->accept();
        m_models.searches.remove(name);
    });
    dialog->open();
}

void SavedSearches::showMenu(const QPoint &position)
{
    auto *menu = new SearchMenu(m_models.searches, m_save->isEnabled(), &m_places.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SearchMenu::recentChosen, m_places.page.searchField(), &QLineEdit::setText);
    connect(menu, &SearchMenu::savedChosen, this, [this](const QString &name) { (void)choose(entryOf(name)); });
    connect(menu, &SearchMenu::saveWanted, this, &SavedSearches::save);
    menu->popup(position);
}

void SavedSearches::showEntryMenu(const QPoint &position)
{
    const QString name = nameOf(m_places.navigation.entryAt(position));
    if (!m_models.searches.find(name))
        return;
    auto *menu = new QMenu(&m_places.window);
    menu->setObjectName(QStringLiteral("savedSearchMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *renaming = menu->addAction(tr("&Rename …"));
    renaming->setObjectName(QStringLiteral("renameSearch"));
    connect(renaming, &QAction::triggered, this, [this, name] { rename(name); });
    QAction *deleting = menu->addAction(tr("&Delete …"));
    deleting->setObjectName(QStringLiteral("deleteSearch"));
    connect(deleting, &QAction::triggered, this, [this, name] { askToDelete(name); });
    menu->popup(m_places.navigation.viewport()->mapToGlobal(position));
}

/// One in each turn, so that a large account stays usable.
void SavedSearches::countNext()
{
    const QList<SavedSearch> &searches = m_models.searches.saved();
    if (m_counted >= searches.size())
        return;
    if (m_models.directory.state() == UserDirectory::State::Reading) { // the next rows would make it wrong at once
        m_countSoon.start(countPause);
        return;
    }
    const SavedSearch &search = searches.at(m_counted++);
    const UserQuery query = UserQuery::parse(search.text);
    // Who is in a group is only read for a search that is being made.
    const bool isKnown = query.wanted(UserQuery::Kind::Group).isEmpty() && query.wanted(UserQuery::Kind::Parent).isEmpty();
    const std::atomic_bool cancelled = false;
    const UserSearch all(query, search.view, m_models.users.store().columns(), m_models.clock.now());
    m_places.navigation.setCount(entryOf(search.name), isKnown ? all.find(nullptr, cancelled).count() : -1);
    m_countSoon.start(0);
}

} // namespace iam
