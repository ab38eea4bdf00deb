#include "models/workflows/userdirectory.h"

#include "models/api/userlistpager.h"
#include "models/core/clock.h"
#include "models/core/scheduler.h"
#include "models/core/whendone.h"

namespace iam {

struct UserDirectory::Calls
{
    std::unique_ptr<UserListPager> pager;
    CallSlot<UserPage> page;
    CallSlot<UserPage> processing;
};

UserDirectory::UserDirectory(
    UserManagementApi &api, AccountId account, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_calls(std::make_unique<Calls>())
{
}

UserDirectory::~UserDirectory() = default;

void UserDirectory::load()
{
    m_calls->page.cancel();
    m_calls->pager = std::make_unique<UserListPager>(m_api, m_account, UserListQuery {.limit = 100});
    m_isRefresh = m_state != State::NotRead && !m_register.isEmpty();
    m_heldBack.clear();
    m_register.beginReading();
    m_usersRead = 0;
    m_pagesRead = 0;
    m_problem.reset();
    m_state = State::Reading;
    m_readingBegan = m_clock.now();
    emit progressed();
    readNextPage();
}

void UserDirectory::retry()
{
    if (m_state != State::Incomplete || !m_calls->pager)
        return;
    m_problem.reset();
    m_state = State::Reading;
    emit progressed();
    readNextPage();
}

void UserDirectory::showCopy(const UserBatch &users, const QDateTime &asOf)
{
    const bool anythingRead = m_asOf.isValid() && m_asOf != asOf;
    if (anythingRead || m_pagesRead > 0)
        return;
    m_asOf = asOf;
    for (qsizetype i = 0; i < users.size(); ++i)
        note(users, i, false);
    emit usersCame(users);
    emit progressed();
}

void UserDirectory::stopReading()
{
    if (m_state != State::Reading)
        return;
    m_calls->page.cancel();
    m_state = State::Incomplete;
    emit progressed();
}

void UserDirectory::readNextPage()
{
    whenDone(m_calls->page.hold(m_calls->pager->next()), this, [this](const Result<UserPage> &answer) {
        if (m_state != State::Reading)
            return;
        if (answer.ok())
            takePage(answer.value());
        else if (answer.error().kind != ErrorKind::Cancelled)
            fail(answer.error());
    });
}

void UserDirectory::takePage(const UserPage &page)
{
    ++m_pagesRead;
    m_asOf = m_readingBegan;
    m_offline = false;
    m_usersRead += static_cast<int>(page.users.size());
    m_total = page.total;
    takeUsers(page.users);
    if (m_calls->pager->hasNext()) {
        emit progressed();
        readNextPage();
    } else {
        finishReading();
    }
}

void UserDirectory::takeUsers(const UserBatch &users)
{
    QList<User> others; // when some are held back
    const qsizetype heldBefore = m_heldBack.size();
    for (qsizetype i = 0; i < users.size(); ++i) {
        const bool isKnown = m_register.contains(users.text(i, UserTextField::Id));
        if (!isKnown && m_register.ownerOf(users.addressPrint(i))) {
            if (m_heldBack.size() == heldBefore) {
                for (qsizetype before = 0; before < i; ++before)
                    others.append(users.at(before));
            }
            m_heldBack.append(users.at(i));
            continue;
        }
        note(users, i, true);
        if (m_heldBack.size() > heldBefore)
            others.append(users.at(i));
    }
    emit usersCame(m_heldBack.size() > heldBefore ? UserBatch(others) : users);
}

void UserDirectory::finishReading()
{
    QList<User> reallyNew;
    for (const User &user : std::as_const(m_heldBack)) {
        const std::optional<UserId> old = m_register.ownerOf(UserBatch({user}).addressPrint(0));
        const QByteArray oldId = old ? old->text.toUtf8() : QByteArray();
        if (!old || m_register.isMet(oldId)) {
            reallyNew.append(user);
            noteMet(user);
        } else {
            m_register.remove(oldId);
            m_processing.remove(*old);
            noteMet(user);
            emit userRekeyed(*old, user);
        }
    }
    m_heldBack.clear();
    if (!reallyNew.isEmpty())
        emit usersCame(reallyNew);

    forget(m_register.notMet());
    m_register.endReading();
    m_state = State::Complete;
    emit progressed();
    if (!m_processing.isEmpty())
        watchProcessing();
}

void UserDirectory::fail(const ApiError &error)
{
    m_problem = error;
    m_offline = m_offline || error.kind == ErrorKind::Connection || error.kind == ErrorKind::Timeout;
    m_state = State::Incomplete;
    emit progressed();
}

void UserDirectory::reread(const UserId &id)
{
    whenDone(m_api.user(m_account, id.text), this, [this, id](const Result<User> &answer) {
        if (answer.ok()) {
            noteMet(answer.value()); // a reading under way must not take it for gone
            emit usersCame(QList<User> {answer.value()});
            watchLater();
        } else if (answer.error().kind == ErrorKind::NotFound) {
            forget({id});
        }
    });
}

void UserDirectory::watchProcessing()
{
    m_watchBegan = m_clock.now();
    lookAfterProcessing();
}

void UserDirectory::watchLater()
{
    if (m_processing.isEmpty() || m_watchScheduled || !m_watchBegan.isValid())
        return;
    const auto watched = std::chrono::seconds(m_watchBegan.secsTo(m_clock.now()));
    if (watched > m_watchTimes.total)
        return;
    const auto delay = watched < m_watchTimes.first ? m_watchTimes.first
        : watched < std::chrono::minutes(1)         ? m_watchTimes.often
                                                    : m_watchTimes.seldom;
    m_watchScheduled = true;
    m_scheduler.after(delay, this, [this] {
        m_watchScheduled = false;
        lookAfterProcessing();
    });
}

void UserDirectory::lookAfterProcessing()
{
    const UserListQuery query {.limit = 100, .search = QStringLiteral("state:PROCESSING")};
    whenDone(m_calls->processing.hold(m_api.users(m_account, query)), this, [this](const Result<UserPage> &answer) {
        if (answer.ok())
            takeProcessing(answer.value());
        else if (answer.error().kind != ErrorKind::Cancelled)
            watchLater();
    });
}

void UserDirectory::takeProcessing(const UserPage &page)
{
    QSet<UserId> still;
    for (const User &user : page.users)
        still.insert(user.id);
    const QSet<UserId> before = m_processing;
    takeUsers(page.users);
    if (!page.nextStart) { // with more pages, those not on this one may still be processed
        for (const UserId &id : before) {
            if (still.contains(id))
                continue;
            m_processing.remove(id); // until the user itself says otherwise
            reread(id);
        }
    }
    watchLater();
}

void UserDirectory::note(const UserBatch &users, qsizetype index, bool isMet)
{
    const QByteArrayView id = users.text(index, UserTextField::Id);
    m_register.note(id, users.addressPrint(index), isMet);
    if (users.entry(index).state == UserState::Processing)
        m_processing.insert({QString::fromUtf8(id)});
    else if (!m_processing.isEmpty())
        m_processing.remove({QString::fromUtf8(id)});
}

void UserDirectory::noteMet(const User &user)
{
    note(UserBatch({user}), 0, true);
}

void UserDirectory::forget(const QList<UserId> &ids)
{
    QList<UserId> gone;
    for (const UserId &id : ids) {
        m_processing.remove(id);
        if (m_register.remove(id.text.toUtf8()))
            gone.append(id);
    }
    if (!gone.isEmpty())
        emit usersWent(gone);
}

QStringList UserDirectory::listed(const QStringList &addresses) const
{
    UserBatch batch; // it knows how addresses are compared
    for (const QString &address : addresses)
        batch.append(User {.email = address});
    QSet<std::uint64_t> prints;
    for (qsizetype i = 0; i < batch.size(); ++i)
        prints.insert(batch.addressPrint(i));
    const QSet<std::uint64_t> present = m_register.present(prints);
    QStringList found;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        if (present.contains(batch.addressPrint(i)))
            found.append(addresses.at(i));
    }
    return found;
}

} // namespace iam
