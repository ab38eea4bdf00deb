#pragma once

#include <QString>
#include <QStringList>

namespace iam {

/// One entry of the allowed IP addresses: an address, a range "first-last" or a subnet "address/length"; IPv4 or IPv6.
[[nodiscard]] bool isIpEntry(const QString &text);
/// The parts of a list as typed, separated by commas, blanks or lines, each once.
[[nodiscard]] QStringList ipEntries(const QString &text);

} // namespace iam
