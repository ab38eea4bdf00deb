#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace iam::bench {

/// One measured figure; with a peer, what counts is the ratio of the two.
struct Figure
{
    QString name {};
    double value = 0;
    QString unit {};
    QString peer {};
    std::optional<double> peerValue {};
    std::optional<double> highestRatio {}; ///< the target: value / peerValue is at most this
};

/// Prints one line of JSON; false if the target is missed.
bool print(const Figure &figure);
[[nodiscard]] double median(QList<double> values);

} // namespace iam::bench
