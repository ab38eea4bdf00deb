#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace iam::test {

/// A strict reader of the part of HCL that configurations without expressions use: blocks, arguments, texts, numbers,
/// true and false, lists, maps and references. A template in a text is an error: nothing of ours may be evaluated.
struct HclDocument
{
    /// Blocks in order: {"type", "labels", "arguments", "blocks"}; a reference is {"reference": "a.b"}.
    QJsonArray blocks {};
    QString problem {}; ///< with its line; empty if all is well
};
[[nodiscard]] HclDocument readHcl(const QString &text);

} // namespace iam::test
