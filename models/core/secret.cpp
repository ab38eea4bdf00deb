#include "models/core/secret.h"

#include <algorithm>

namespace iam {

struct Secret::Memory
{
    explicit Memory(const QByteArray &source)
        : bytes(source.constData(), source.size()) // a deep copy: this buffer is ours alone, so it may be overwritten
    {
    }
    ~Memory()
    {
        // Through a volatile pointer, since a plain fill of memory that is freed next may be left out.
        volatile char *cell = bytes.data();
        std::fill_n(cell, bytes.size(), '\0');
    }
    Q_DISABLE_COPY_MOVE(Memory)
    QByteArray bytes;
};

Secret::Secret(const QByteArray &utf8)
    : m_memory(std::make_shared<const Memory>(utf8))
{
}

bool Secret::isEmpty() const
{
    return !m_memory || m_memory->bytes.isEmpty();
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray nothing;
    return m_memory ? m_memory->bytes : nothing;
}

} // namespace iam
