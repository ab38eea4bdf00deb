#include "models/api/oneshotbody.h"

#include <algorithm>

namespace iam {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_body.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    if (m_position >= m_body.size())
        return -1;
    const qsizetype count = std::min<qsizetype>(maximum, m_body.size() - m_position);
    std::copy_n(m_body.constData() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace iam
