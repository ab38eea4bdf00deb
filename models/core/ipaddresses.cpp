#include "models/core/ipaddresses.h"

#include <QByteArray>
#include <QRegularExpression>

namespace iam {

namespace {

/// 4 or 16 bytes, most significant first; empty if it is no address.
QByteArray bytesOf(const QString &text);

QByteArray v4Bytes(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"));
    QByteArray bytes;
    if (!form.match(text).hasMatch())
        return bytes;
    for (const QString &part : text.split(QLatin1Char('.'))) {
        const int value = part.toInt();
        if (value > 255 || (part.size() > 1 && part.startsWith(QLatin1Char('0'))))
            return {};
        bytes.append(static_cast<char>(value));
    }
    return bytes;
}

/// The bytes of groups such as "2001:db8"; a v4 address may stand at the end.
bool appendGroups(const QString &text, QByteArray &bytes)
{
    static const QRegularExpression group(QStringLiteral("^[0-9A-Fa-f]{1,4}$"));
    if (text.isEmpty())
        return true;
    const QStringList parts = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == parts.size() - 1 && parts.at(i).contains(QLatin1Char('.'))) {
            const QByteArray end = v4Bytes(parts.at(i));
            bytes.append(end);
            return !end.isEmpty();
        }
        if (!group.match(parts.at(i)).hasMatch())
            return false;
        const int value = parts.at(i).toInt(nullptr, 16);
        bytes.append(static_cast<char>(value / 256));
        bytes.append(static_cast<char>(value % 256));
    }
    return true;
}

QByteArray v6Bytes(const QString &text)
{
    constexpr qsizetype size = 16;
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    QByteArray head;
    QByteArray tail;
    if (gap < 0)
        return appendGroups(text, head) && head.size() == size ? head : QByteArray();
    if (!appendGroups(text.left(gap), head) || !appendGroups(text.mid(gap + 2), tail) || head.size() + tail.size() >= size)
        return {};
    return head + QByteArray(size - head.size() - tail.size(), '\0') + tail;
}

QByteArray bytesOf(const QString &text) { return text.contains(QLatin1Char(':')) ? v6Bytes(text) : v4Bytes(text); }

} // namespace

bool isIpEntry(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        static const QRegularExpression number(QStringLiteral("^[0-9]{1,3}$"));
        const QString length = text.mid(slash + 1);
        const QByteArray bytes = bytesOf(text.left(slash));
        return !bytes.isEmpty() && number.match(length).hasMatch() && length.toInt() <= bytes.size() * 8;
    }
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash < 0)
        return !bytesOf(text).isEmpty();
    const QByteArray first = bytesOf(text.left(dash).trimmed());
    const QByteArray last = bytesOf(text.mid(dash + 1).trimmed());
    return !first.isEmpty() && first.size() == last.size() && first <= last;
}

QStringList ipEntries(const QString &text)
{
    static const QRegularExpression rangeBlanks(QStringLiteral("\\s*-\\s*"));
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    QString joined = text;
    joined.replace(rangeBlanks, QStringLiteral("-"));
    QStringList entries = joined.split(between, Qt::SkipEmptyParts);
    entries.removeDuplicates();
    return entries;
}

} // namespace iam
