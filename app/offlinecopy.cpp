#include "app/offlinecopy.h"

#include "models/core/scheduler.h"
#include "models/core/whendone.h"
#include "models/items/usersnapshot.h"
#include "models/items/usertablemodel.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

namespace iam {

namespace {

Q_LOGGING_CATEGORY(log, "iam.offlinecopy", QtWarningMsg)

constexpr std::chrono::seconds keptAfter {5}; ///< many changes in a row are kept together
constexpr std::chrono::seconds lookAgainAfter {30};

} // namespace

OfflineCopy::OfflineCopy(Place place, UserTableModel &users, UserDirectory &directory, AccountOverview &overview,
    Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_users(users)
    , m_directory(directory)
    , m_overview(overview)
    , m_scheduler(scheduler)
{
    connect(&directory, &UserDirectory::progressed, this, &OfflineCopy::follow);
    if (m_place.file.isEmpty())
        return;
    connect(&directory, &UserDirectory::usersCame, this, &OfflineCopy::keepLater);
    connect(&directory, &UserDirectory::usersWent, this, &OfflineCopy::keepLater);
    connect(&directory, &UserDirectory::userRekeyed, this, &OfflineCopy::keepLater);
}

void OfflineCopy::follow()
{
    if (m_directory.state() == UserDirectory::State::Complete) {
        keepLater();
    } else if (m_directory.state() == UserDirectory::State::Incomplete && m_directory.isOffline()) {
        if (m_users.rowCount() == 0 && !m_tried && !m_place.file.isEmpty())
            show();
        lookLater();
    }
}

void OfflineCopy::show()
{
    m_tried = true;
    whenDone(loadSnapshot(m_place.file, m_place.account), this, [this](const Result<UserSnapshot> &answer) {
        if (!answer.ok()) {
            setAsideIfDamaged(answer.error());
            return;
        }
        m_copyTime = answer.value().asOf;
        m_pages.assign(answer.value().pages.cbegin(), answer.value().pages.cend());
        showPage();
    });
}

/// Kept for whoever wants to look into it.
void OfflineCopy::setAsideIfDamaged(const ApiError &error)
{
    if (error.kind != ErrorKind::Protocol)
        return;
    emit reported({.what = FileReport::What::Copy, .keptAs = setAside(m_place.file, false)});
    qCWarning(log) << "The copy of the users is damaged and was set aside:" << error.detail;
}

void OfflineCopy::showPage()
{
    if (m_pages.empty())
        return;
    if (!m_directory.isOffline()) { // the service answers after all
        m_pages.clear();
        return;
    }
    m_directory.showCopy(m_pages.front(), m_copyTime);
    m_pages.pop_front();
    QTimer::singleShot(0, this, &OfflineCopy::showPage);
}

void OfflineCopy::keepLater()
{
    if (m_place.file.isEmpty() || m_keepScheduled || m_directory.state() != UserDirectory::State::Complete)
        return;
    m_keepScheduled = true;
    m_scheduler.after(keptAfter, this, [this] {
        m_keepScheduled = false;
        keep();
    });
}

void OfflineCopy::keep()
{
    if (m_directory.state() != UserDirectory::State::Complete)
        return; // the end of the reading will say so again
    if (!m_tried) { // a damaged one is not written over unread
        m_tried = true;
        whenDone(checkSnapshot(m_place.file), this, [this](const Result<Done> &answer) {
            if (!answer.ok())
                setAsideIfDamaged(answer.error());
            keep();
        });
        return;
    }
    const QFileInfo file(m_place.file);
    if (!QDir().mkpath(file.path())) {
        qCWarning(log) << "The folder for copies cannot be made";
        return;
    }
    whenDone(saveSnapshot(m_place.file, m_place.account, m_directory.asOf(), m_users.shareUsers()), this,
        [this](const Result<Done> &answer) {
            if (answer.ok())
                emit kept();
            else
                qCWarning(log) << "The copy of the users cannot be kept:" << answer.error().detail;
        });
}

void OfflineCopy::lookLater()
{
    if (m_lookScheduled)
        return;
    m_lookScheduled = true;
    m_scheduler.after(lookAgainAfter, this, [this] {
        m_lookScheduled = false;
        if (!m_directory.isOffline() || m_directory.state() == UserDirectory::State::Reading)
            return;
        m_overview.read();
        m_directory.load();
    });
}

} // namespace iam
