#include "models/export/filewriting.h"

namespace iam {

WholeFile::WholeFile(const QString &path)
    : m_file(path)
{
}

bool WholeFile::open()
{
    m_opened = m_file.open(QIODevice::WriteOnly);
    return m_opened;
}

bool WholeFile::write(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    // The device's own buffer may take what the disk does not: an error shows at the latest in commit().
    return m_file.write(bytes) == bytes.size() && m_file.error() == QFileDevice::NoError;
}

Result<WrittenFile> WholeFile::commit(qint64 rows)
{
    if (!m_opened || !m_file.commit())
        return error();
    return WrittenFile {.path = m_file.fileName(), .bytes = m_bytes, .rows = rows};
}

ApiError WholeFile::error() const
{
    return {.kind = ErrorKind::Refused,
        .code = m_opened ? filecode::cannotWrite : filecode::cannotOpen,
        .detail = m_file.errorString()};
}

Result<WrittenFile> writeWholeFile(const QString &path, const QByteArray &bytes, qint64 rows)
{
    WholeFile file(path);
    if (!file.open() || !file.write(bytes))
        return file.error();
    return file.commit(rows);
}

} // namespace iam
