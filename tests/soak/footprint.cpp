#include "tests/soak/footprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QSet>

#include <atomic>

#include <dirent.h>
#include <malloc.h>
#include <unistd.h>

// Qt calls these for tools that watch objects; the table is exported, its header is private.
extern quintptr Q_CORE_EXPORT qtHookData[];

namespace iam::test {

namespace {

constexpr int addHook = 3; // QHooks::AddQObject
constexpr int removeHook = 4; // QHooks::RemoveQObject

std::atomic<qint64> alive {0};

/// Only for the search for who is left behind: it costs a lock for every object.
struct Register
{
    QMutex mutex;
    QSet<QObject *> objects;
};

Register *objectRegister()
{
    static auto *const kept = qEnvironmentVariableIsSet("IAM_SOAK_OBJECTS") ? new Register : nullptr; // outlives all objects
    return kept;
}

void objectCame(QObject *object)
{
    alive.fetch_add(1, std::memory_order_relaxed);
    if (Register *kept = objectRegister()) {
        const QMutexLocker lock(&kept->mutex);
        kept->objects.insert(object);
    }
}

void objectWent(QObject *object)
{
    alive.fetch_sub(1, std::memory_order_relaxed);
    if (Register *kept = objectRegister()) {
        const QMutexLocker lock(&kept->mutex);
        kept->objects.remove(object);
    }
}

} // namespace

void countObjects()
{
    qtHookData[addHook] = reinterpret_cast<quintptr>(&objectCame);
    qtHookData[removeHook] = reinterpret_cast<quintptr>(&objectWent);
}

QHash<QByteArray, int> objectsByClass()
{
    QHash<QByteArray, int> counts;
    if (Register *kept = objectRegister()) {
        const QMutexLocker lock(&kept->mutex);
        for (const QObject *object : std::as_const(kept->objects))
            ++counts[object->metaObject()->className()];
    }
    return counts;
}

Footprint footprintOf(qint64 process)
{
    Footprint result;
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile status(folder + QStringLiteral("status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:"))
                result.residentKib = line.mid(6).trimmed().split(' ').first().toLongLong();
            if (line.startsWith("Threads:"))
                result.threads = line.mid(8).trimmed().toInt();
        }
    }
    const QByteArray files = QFile::encodeName(folder + QStringLiteral("fd"));
    if (DIR *entries = ::opendir(files.constData())) {
        while (const dirent *entry = ::readdir(entries)) {
            char target[256];
            const ssize_t length = ::readlink((files + '/' + entry->d_name).constData(), target, sizeof target);
            if (length < 0)
                continue; // "." and ".."
            const bool isSocket = QByteArrayView(target, length).startsWith("socket:");
            ++(isSocket ? result.sockets : result.files);
        }
        ::closedir(entries);
    }
    return result;
}

Footprint ownFootprint()
{
    Footprint result = footprintOf(QCoreApplication::applicationPid());
    --result.files; // the folder that is being read
    const struct mallinfo2 heap = ::mallinfo2();
    result.heapKib = static_cast<qint64>((heap.uordblks + heap.hblkhd) / 1024);
    result.objects = alive.load(std::memory_order_relaxed);
    return result;
}

} // namespace iam::test
