#pragma once

#include "models/core/searchshelf.h"
#include "views/pages/accountmodels.h"

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;

namespace iam {

class NavigationList;
class UsersPage;

/// The searches that people keep, as entries of the navigation below the views, with counts, and as actions of the window,
/// for the palette and narrow windows. Saving, renaming and deleting them.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QWidget &window; ///< gets the actions, and the dialogs
        UsersPage &page;
        NavigationList &navigation;
        QMenu &views; ///< beside the title of narrow windows
        QString afterEntry; ///< of the navigation
    };

    SavedSearches(const AccountModels &models, const Places &places, QObject *parent);
    ~SavedSearches() override;

    void retranslate();
    /// False if the entry of the navigation is no search.
    bool choose(const QString &entry);

signals:
    /// The list is to show this.
    void chosen(const iam::SavedSearch &search);

private:
    void rebuild();
    void chooseSearch(const SavedSearch &search);
    void save();
    void rename(const QString &name);
    void askToDelete(const QString &name);
    void showMenu(const QPoint &position);
    void showEntryMenu(const QPoint &position);
    void followText(const QString &text);
    void countNext();
    [[nodiscard]] static QString entryOf(const QString &name);
    [[nodiscard]] QString nameOf(const QString &entry) const;

    AccountModels m_models;
    Places m_places;
    QAction *m_save;
    QList<QAction *> m_actions; ///< one a search
    QTimer m_countSoon;
    qsizetype m_counted = 0; ///< how many of them have their counts
};

} // namespace iam
