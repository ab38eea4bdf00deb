#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace iam {

/// One JSON object on disk. Writing is atomic: there is the old content or the new one, also after a power cut.
/// Readable by the user alone. Called in the GUI thread; the files are small.
class JsonFile
{
public:
    /// Without a path nothing is kept.
    explicit JsonFile(QString path);

    /// None if there is none, or it is damaged.
    [[nodiscard]] std::optional<QJsonObject> read() const;
    /// False if it could not be written.
    bool write(const QJsonObject &json);
    void remove();

private:
    QString m_path;
};

} // namespace iam
