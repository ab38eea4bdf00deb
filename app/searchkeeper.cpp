#include "app/searchkeeper.h"

#include "app/settings.h"
#include "models/core/merged.h"

namespace iam {

SearchKeeper::SearchKeeper(Settings &settings, const QString &account, SearchShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_account(account)
    , m_shelf(shelf)
{
    m_shelf.restore(m_settings.searches(m_account));
    m_saved = m_shelf.saved();
    m_recent = m_shelf.recent();
    connect(&m_shelf, &SearchShelf::changed, this, &SearchKeeper::keep);
}

void SearchKeeper::keep()
{
    if (m_takesOver)
        return;
    m_settings.alone([this] {
        SearchShelf others;
        others.restore(m_settings.searches(m_account));
        QList<SavedSearch> renamed;
        QList<SavedSearch> saved = merged(m_saved, m_shelf.saved(), others.saved(),
            [](const SavedSearch &each) { return each.name.toCaseFolded(); },
            [&renamed](const SavedSearch &mine, const SavedSearch &theirs) {
                if (mine.text != theirs.text || mine.view != theirs.view)
                    renamed.append(theirs);
                return mine;
            });
        const auto isTaken = [&saved](const QString &name) {
            return std::any_of(saved.cbegin(), saved.cend(), [&name](const SavedSearch &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
        };
        for (SavedSearch search : std::as_const(renamed)) {
            const QString name = search.name;
            for (int number = 2; isTaken(search.name); ++number) {
                const QString ending = QLatin1Char(' ') + QString::number(number);
                search.name = name.left(SearchShelf::longestName - ending.size()) + ending;
            }
            saved.append(search);
        }
        const QStringList recent = merged(m_recent, m_shelf.recent(), others.recent(), [](const QString &text) { return text; },
            [](const QString &mine, const QString &) { return mine; });
        m_settings.setSearches(m_account, SearchShelf::mapOf(saved, recent.mid(0, SearchShelf::mostRecent)));
    });
    m_takesOver = true;
    m_shelf.restore(m_settings.searches(m_account));
    m_takesOver = false;
    m_saved = m_shelf.saved();
    m_recent = m_shelf.recent();
}

} // namespace iam
