#pragma once

#include "models/core/lifemarks.h"

#include <QJsonObject>
#include <QString>

#include <functional>
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

    /// What is given for the present content takes its place, and no other console writes in between; an empty object
    /// removes the file. False, and nothing is changed, if that could not be written, or others write all the time.
    bool change(const std::function<QJsonObject(const std::optional<QJsonObject> &present)> &next);
    /// Claims something of this file for this console, by name, until release() or the end of the process, however it ends.
    /// False while another console has it.
    [[nodiscard]] bool claim(const QString &name);
    void release(const QString &name);

private:
    QString m_path;
    LifeMarks m_marks; ///< of all who have the file open
};

} // namespace iam
