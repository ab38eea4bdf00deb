#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace iam {

/// What a file became.
struct WrittenFile
{
    QString path {};
    qint64 bytes = 0;
    qint64 rows = 0;
    friend bool operator==(const WrittenFile &, const WrittenFile &) = default;
};

/// Codes of errors about files, in `ApiError::code`; the system's own words are in `detail`.
namespace filecode {
inline constexpr QLatin1String cannotOpen("file_cannot_open");
inline constexpr QLatin1String cannotWrite("file_cannot_write"); ///< such as: the disk is full
} // namespace filecode

/// A file that is there as a whole or not at all: what was at its place before stays until commit(). For any thread.
class WholeFile
{
public:
    explicit WholeFile(const QString &path);

    /// False after an error; then nothing more needs to be written.
    bool open();
    bool write(const QByteArray &bytes);
    [[nodiscard]] Result<WrittenFile> commit(qint64 rows);
    [[nodiscard]] ApiError error() const;

private:
    QSaveFile m_file;
    qint64 m_bytes = 0;
    bool m_opened = false;
};

/// Writes all of it, at once.
[[nodiscard]] Result<WrittenFile> writeWholeFile(const QString &path, const QByteArray &bytes, qint64 rows);

} // namespace iam
