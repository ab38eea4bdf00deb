#pragma once

#include "models/core/searchshelf.h"

#include <QObject>

namespace iam {

class Settings;

/// Keeps the searches of one account in the settings. Other consoles may do the same at the same time: what either has saved or
/// taken out is so for both, and two different searches under one name both stay.
class SearchKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Fills the shelf, and follows it. Both must outlive the keeper.
    SearchKeeper(Settings &settings, const QString &account, SearchShelf &shelf, QObject *parent = nullptr);

private:
    void keep();

    Settings &m_settings;
    QString m_account;
    SearchShelf &m_shelf;
    QList<SavedSearch> m_saved; ///< as last read or written
    QStringList m_recent;
    bool m_takesOver = false;
};

} // namespace iam
