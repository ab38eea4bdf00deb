#pragma once

#include "models/core/userbatch.h"
#include "models/items/usertablemodel.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace iam {

/// Brings many users into the table in slices of a few milliseconds, so that the window answers between them.
class UserFeed final : public QObject
{
    Q_OBJECT

public:
    explicit UserFeed(UserTableModel &users, QObject *parent = nullptr);

    /// In the order in which they are given; the first ones at once.
    void add(const QList<UserBatch> &pages, UserTableModel::Marking marking = UserTableModel::Marking::Silent);
    /// What has not been taken yet is left out.
    void clear();
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }

signals:
    void finished();

private:
    struct Page
    {
        UserBatch users;
        UserTableModel::Marking marking;
    };
    void takeSlice();

    UserTableModel &m_users;
    std::deque<Page> m_waiting;
    QTimer m_next;
};

} // namespace iam
