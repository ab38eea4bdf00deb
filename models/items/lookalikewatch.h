#pragma once

#include "models/items/lookalikes.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace iam {

class UserTableModel;

/// Keeps the table's look-alikes up to date: works them out in another thread, once the list has come to rest, and the
/// more seldom the longer it takes. Lives in the GUI thread.
class LookAlikeWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LookAlikeWatch(UserTableModel &users, QObject *parent = nullptr);
    ~LookAlikeWatch() override;

    /// How long the list has to rest, at the least.
    void setRest(std::chrono::milliseconds rest);

signals:
    /// The table has them now.
    void settled();

private:
    void later();
    void begin();

    UserTableModel &m_users;
    QTimer m_rest;
    std::chrono::milliseconds m_least;
    bool m_working = false;
    bool m_again = false;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QThreadPool m_thread; ///< last: it ends before what it works with
};

} // namespace iam
