#pragma once

#include <QObject>

namespace iam {

class ColumnFacts;
class UserTableModel;

/// Brings what columns need beyond the list into the table: item models and workflows do not know each other.
class ColumnBinder final : public QObject
{
    Q_OBJECT

public:
    ColumnBinder(UserTableModel &users, ColumnFacts &facts, QObject *parent = nullptr);
};

} // namespace iam
