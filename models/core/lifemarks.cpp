#include "models/core/lifemarks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

#ifndef F_OFD_SETLK
#include <QLockFile>

#include <map>
#endif

namespace iam {

namespace {

constexpr std::chrono::milliseconds untilNextTry {5};

} // namespace

#ifdef F_OFD_SETLK

/// Locks of the open file, not of the process: another part of this process that opens and closes the file ends none of them.
struct LifeMarks::System
{
    ~System()
    {
        if (file >= 0)
            ::close(file);
    }

    [[nodiscard]] bool open(const QString &path)
    {
        // Not inherited by programs that are started from here: they would keep the marks alive.
        file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        return file >= 0;
    }

    [[nodiscard]] bool ask(int command, short type, qint64 mark, qint64 length, struct flock *answer = nullptr) const
    {
        struct flock lock = {};
        lock.l_type = type;
        lock.l_whence = SEEK_SET;
        lock.l_start = mark;
        lock.l_len = length; // 0: to the end
        int outcome = -1;
        do
            outcome = ::fcntl(file, command, &lock);
        while (outcome < 0 && errno == EINTR);
        if (answer != nullptr)
            *answer = lock;
        return outcome == 0;
    }

    [[nodiscard]] bool hold(qint64 mark) const { return ask(F_OFD_SETLK, F_WRLCK, mark, 1); }
    void release(qint64 mark) const { (void)ask(F_OFD_SETLK, F_UNLCK, mark, 1); }
    [[nodiscard]] bool isElsewhere(qint64 mark, bool above) const
    {
        struct flock answer = {};
        return ask(F_OFD_GETLK, F_WRLCK, mark, above ? 0 : 1, &answer) && answer.l_type != F_UNLCK;
    }
    [[nodiscard]] static bool isTaken() { return errno == EAGAIN || errno == EACCES; }

    int file = -1;
};

#else

/// Where files have no such locks: one file for each mark, which Qt takes over from processes that are gone.
struct LifeMarks::System
{
    [[nodiscard]] bool open(const QString &thePath)
    {
        path = thePath;
        return QFileInfo(QFileInfo(path).path()).isWritable();
    }

    [[nodiscard]] static std::unique_ptr<QLockFile> lockAt(const QString &file)
    {
        auto lock = std::make_unique<QLockFile>(file);
        lock->setStaleLockTime(0);
        return lock;
    }

    [[nodiscard]] bool hold(qint64 mark)
    {
        if (held.count(mark) > 0)
            return true;
        auto lock = lockAt(path + QLatin1Char('-') + QString::number(mark));
        taken = !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
        if (!lock->isLocked())
            return false;
        held.emplace(mark, std::move(lock));
        return true;
    }
    void release(qint64 mark) { held.erase(mark); }
    [[nodiscard]] bool isElsewhere(qint64 mark, bool above) const
    {
        const QFileInfo base(path);
        const QStringList files = base.dir().entryList({base.fileName() + QLatin1String("-*")}, QDir::Files);
        for (const QString &file : files) {
            const qint64 found = file.mid(base.fileName().size() + 1).toLongLong();
            if (held.count(found) > 0 || (above ? found < mark : found != mark))
                continue;
            if (!lockAt(base.dir().filePath(file))->tryLock(0))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isTaken() const { return taken; }

    QString path;
    std::map<qint64, std::unique_ptr<QLockFile>> held;
    bool taken = false;
};

#endif

LifeMarks::LifeMarks(QString path)
    : m_path(std::move(path))
{
}

LifeMarks::~LifeMarks() = default;

bool LifeMarks::open()
{
    if (m_system)
        return true;
    QDir().mkpath(QFileInfo(m_path).path());
    auto system = std::make_unique<System>();
    if (!system->open(m_path)) {
        m_problem = QStringLiteral("%1: %2").arg(m_path, qt_error_string());
        return false;
    }
    m_system = std::move(system);
    return true;
}

bool LifeMarks::hold(qint64 mark)
{
    m_problem.clear();
    if (m_path.isEmpty())
        return true;
    if (!open())
        return false;
    if (m_system->hold(mark))
        return true;
    if (!m_system->isTaken())
        m_problem = QStringLiteral("%1: %2").arg(m_path, qt_error_string());
    return false;
}

bool LifeMarks::holdWithin(qint64 mark, std::chrono::milliseconds longest)
{
    QElapsedTimer timer;
    timer.start();
    while (!hold(mark)) {
        if (!m_problem.isEmpty() || timer.hasExpired(longest.count()))
            return false;
        QThread::msleep(static_cast<unsigned long>(untilNextTry.count()));
    }
    return true;
}

void LifeMarks::release(qint64 mark)
{
    if (m_system)
        m_system->release(mark);
}

bool LifeMarks::isElsewhere(qint64 mark) { return !m_path.isEmpty() && open() && m_system->isElsewhere(mark, false); }

bool LifeMarks::isAnyElsewhere(qint64 from) { return !m_path.isEmpty() && open() && m_system->isElsewhere(from, true); }

} // namespace iam
