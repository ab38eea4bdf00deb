#include "tests/bench/figure.h"

#include <QByteArray>

#include <algorithm>
#include <cstdio>

namespace iam::bench {

bool print(const Figure &figure)
{
    std::printf("{\"name\":\"%s\",\"value\":%.4g,\"unit\":\"%s\"", qPrintable(figure.name), figure.value, qPrintable(figure.unit));
    bool met = true;
    if (figure.peerValue) {
        const double ratio = figure.value / *figure.peerValue;
        std::printf(",\"peer\":\"%s\",\"peer_value\":%.4g,\"ratio\":%.3f", qPrintable(figure.peer), *figure.peerValue, ratio);
        if (figure.highestRatio) {
            met = ratio <= *figure.highestRatio;
            std::printf(",\"target\":%.3g,\"met\":%s", *figure.highestRatio, met ? "true" : "false");
        }
    }
    std::printf("}\n");
    std::fflush(stdout);
    return met;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace iam::bench
