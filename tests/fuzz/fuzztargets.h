#pragma once

#include <QByteArray>

#include <vector>

namespace iam::test {

/// Something that takes what comes from outside. It ends the program when a promise does not hold; it never may crash,
/// whatever the bytes.
struct FuzzTarget
{
    const char *name;
    void (*run)(const QByteArray &bytes);
};
[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();

} // namespace iam::test
