#pragma once

#include <QString>

namespace iam {

/// Takes out of a line what must not be written down: bearers, tokens, keys, passcodes, passwords, and anything as long
/// and random as a key. The one place that decides; the log, the diagnostics and the details of errors go through it.
/// IDs of accounts, groups and services stay readable.
[[nodiscard]] QString redacted(const QString &line);

} // namespace iam
