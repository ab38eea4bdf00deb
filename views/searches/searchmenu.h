#pragma once

#include <QMenu>

namespace iam {

class SearchShelf;
struct SavedSearch;

/// Below the search field: the searches that were used last, those that are kept, saving the present one.
class SearchMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `canSave`: something is being searched for that could be kept.
    SearchMenu(SearchShelf &shelf, bool canSave, QWidget *parent);

signals:
    void recentChosen(const QString &text);
    void savedChosen(const QString &name);
    void saveWanted();

private:
    void addHeading(const QString &text);
};

} // namespace iam
