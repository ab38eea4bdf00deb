#pragma once

#include "models/copyas/copyas.h"

#include <QList>
#include <QString>

namespace iam::test {

/// Every kind of action, filled with `text` in every place that takes foreign text.
struct CopySample
{
    const char *name;
    copyas::Action action;
};
[[nodiscard]] QList<CopySample> copySamples(const QString &text);

/// Quotation marks, line breaks, substitutions, bidi characters, dashes: what breaks careless quoting.
[[nodiscard]] QStringList hostileTexts();
/// The account that the samples belong to.
[[nodiscard]] AccountId sampleAccount();

} // namespace iam::test
