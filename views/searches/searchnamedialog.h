#pragma once

#include "models/core/searchshelf.h"
#include "views/widgets/consoledialog.h"

class QLineEdit;

namespace iam {

/// Asks for the name of a search: of a new one, or another one for a search that is kept.
class SearchNameDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    enum class Purpose { Save, Rename };

    /// `search.name` is what it is called now, if it is.
    SearchNameDialog(Purpose purpose, SearchShelf &shelf, const SavedSearch &search, QWidget *parent);

private:
    void revalidate();
    void apply();

    Purpose m_purpose;
    SearchShelf &m_shelf;
    SavedSearch m_search;
    QLineEdit *m_name;
};

} // namespace iam
