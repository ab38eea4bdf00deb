#include "tests/soak/trend.h"

#include <algorithm>
#include <utility>

namespace iam::test {

namespace {

constexpr double warmUp = 0.2;
constexpr qsizetype fewest = 8;

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

Trend::Trend(QString name, QString unit, const Allowance &allowance)
    : m_name(std::move(name))
    , m_unit(std::move(unit))
    , m_allowance(allowance)
{
}

void Trend::add(double seconds, double value) { m_samples.append({seconds, value}); }

QList<Trend::Sample> Trend::settled() const
{
    if (m_samples.isEmpty())
        return {};
    const double from = m_samples.constLast().seconds * warmUp;
    const auto begin = std::find_if(m_samples.cbegin(), m_samples.cend(), [from](const Sample &sample) { return sample.seconds >= from; });
    return {begin, m_samples.cend()};
}

QList<Trend::Sample> Trend::quarter(int number) const
{
    const QList<Sample> all = settled();
    const qsizetype from = all.size() * number / 4;
    return all.mid(from, all.size() * (number + 1) / 4 - from);
}

bool Trend::isEnough() const { return settled().size() >= fewest; }

double Trend::first() const
{
    QList<double> values;
    for (const Sample &sample : quarter(0))
        values.append(sample.value);
    return medianOf(values);
}

double Trend::last() const
{
    QList<double> values;
    for (const Sample &sample : quarter(3))
        values.append(sample.value);
    return medianOf(values);
}

double Trend::perMinute() const
{
    // The slope of the line that fits best: two noisy medians alone would tell less.
    const QList<Sample> all = settled();
    double seconds = 0;
    double value = 0;
    for (const Sample &sample : all) {
        seconds += sample.seconds;
        value += sample.value;
    }
    const auto count = static_cast<double>(std::max<qsizetype>(all.size(), 1));
    seconds /= count;
    value /= count;
    double together = 0;
    double spread = 0;
    for (const Sample &sample : all) {
        together += (sample.seconds - seconds) * (sample.value - value);
        spread += (sample.seconds - seconds) * (sample.seconds - seconds);
    }
    return spread > 0 ? 60 * together / spread : 0;
}

QString Trend::words() const
{
    const QString figures = QStringLiteral("%1: %2 at first, %3 at last (%4 a minute), at most %5 %6")
        .arg(m_name, QString::number(first(), 'f', 1), QString::number(last(), 'f', 1), (perMinute() < 0 ? QString() : QStringLiteral("+")) + QString::number(perMinute(), 'f', 2),
            QString::number(first() * (1 + m_allowance.share) + m_allowance.more, 'f', 1), m_unit);
    return figures.trimmed();
}

} // namespace iam::test
