#include "models/workflows/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace iam {

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
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

void JsonFile::remove()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace iam
