#include "views/searches/searchmenu.h"

#include "models/core/safetext.h"
#include "models/core/searchshelf.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

namespace iam {

namespace {

constexpr qsizetype longestShown = 60;

QString shown(const QString &text) { return plainMenuText(visibleText(shortenedText(text, longestShown))); }

} // namespace

SearchMenu::SearchMenu(SearchShelf &shelf, bool canSave, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("searchMenu"));
    const Theme &theme = Theme::of(parent);
    if (!shelf.recent().isEmpty()) {
        addHeading(tr("Recent searches"));
        for (const QString &text : shelf.recent()) {
            QAction *action = addAction(theme.icon(Icon::Clock), shown(text));
            action->setObjectName(QStringLiteral("recentSearch"));
            connect(action, &QAction::triggered, this, [this, text] { emit recentChosen(text); });
        }
    }
    if (!shelf.saved().isEmpty()) {
        addHeading(tr("Saved searches"));
        for (const SavedSearch &search : shelf.saved()) {
            QAction *action = addAction(theme.icon(Icon::Star), shown(search.name));
            action->setObjectName(QStringLiteral("savedSearch"));
            connect(action, &QAction::triggered, this, [this, name = search.name] { emit savedChosen(name); });
        }
    }
    if (shelf.recent().isEmpty() && shelf.saved().isEmpty())
        addAction(tr("Nothing has been searched for yet."))->setEnabled(false);
    addSeparator();
    QAction *save = addAction(tr("&Save this search …"));
    save->setObjectName(QStringLiteral("saveThisSearch"));
    save->setEnabled(canSave);
    connect(save, &QAction::triggered, this, &SearchMenu::saveWanted);
    QAction *forget = addAction(tr("&Forget recent searches"));
    forget->setObjectName(QStringLiteral("forgetSearches"));
    forget->setEnabled(!shelf.recent().isEmpty());
    connect(forget, &QAction::triggered, &shelf, &SearchShelf::forgetRecent);
}

void SearchMenu::addHeading(const QString &text)
{
    addSeparator();
    addAction(text)->setEnabled(false);
}

} // namespace iam
