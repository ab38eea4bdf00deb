#include "models/workflows/jsonfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtEndian>

namespace iam {

namespace {

constexpr qint64 writing = 0;
constexpr std::chrono::milliseconds longestWait {300}; ///< for another console's writing, which takes a few milliseconds

/// The same for the same name in every console; never that of writing.
qint64 markOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    constexpr quint64 room = (quint64(1) << 62) - 1;
    return static_cast<qint64>((qFromBigEndian<quint64>(hash.constData()) & room) | 1);
}

} // namespace

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
    , m_marks(m_path.isEmpty() ? QString() : m_path + QLatin1String(".consoles"))
{
}

std::optional<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return {};
    return json.object();
}

bool JsonFile::write(const QJsonObject &json)
{
    if (m_path.isEmpty())
        return false;
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path); // commit() flushes to the disk before it renames
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return file.commit();
}

bool JsonFile::change(const std::function<QJsonObject(const std::optional<QJsonObject> &present)> &next)
{
    if (m_path.isEmpty())
        return false;
    if (!m_marks.holdWithin(writing, longestWait) && m_marks.problem().isEmpty())
        return false;
    const std::optional<QJsonObject> present = read();
    const QJsonObject json = next(present);
    bool done = present ? *present == json : json.isEmpty();
    if (!done && json.isEmpty())
        done = QFile::remove(m_path);
    else if (!done)
        done = write(json);
    m_marks.release(writing);
    return done;
}

bool JsonFile::claim(const QString &name) { return m_marks.hold(markOf(name)) || !m_marks.problem().isEmpty(); }

void JsonFile::release(const QString &name) { m_marks.release(markOf(name)); }

void JsonFile::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace iam
