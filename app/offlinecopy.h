#pragma once

#include "models/core/apierror.h"
#include "models/core/filereport.h"
#include "models/core/ids.h"
#include "models/core/userbatch.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace iam {

class AccountOverview;
class Scheduler;
class UserDirectory;
class UserTableModel;

/// Keeps the users of one account in a file, and shows them when the service cannot be reached at the start (B17).
/// While there is no connection, looks for one every half minute.
class OfflineCopy final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString file; ///< empty: nothing is kept
        AccountId account;
    };

    OfflineCopy(Place place, UserTableModel &users, UserDirectory &directory, AccountOverview &overview,
        Scheduler &scheduler, QObject *parent = nullptr);

signals:
    /// The file holds the users as they were a moment ago; only for the newest of several.
    void kept();
    /// The copy was damaged and lies elsewhere now.
    void reported(const iam::FileReport &report);

private:
    void follow();
    void show();
    void setAsideIfDamaged(const ApiError &error);
    void showPage();
    void keepLater();
    void keep();
    void lookLater();

    Place m_place;
    UserTableModel &m_users;
    UserDirectory &m_directory;
    AccountOverview &m_overview;
    Scheduler &m_scheduler;
    std::deque<UserBatch> m_pages; ///< of the copy, not shown yet
    QDateTime m_copyTime;
    bool m_tried = false;
    bool m_keepScheduled = false;
    bool m_lookScheduled = false;
};

} // namespace iam
