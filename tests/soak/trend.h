#pragma once

#include <QList>
#include <QString>

namespace iam::test {

/// Whether a figure stays flat over time. The first fifth is the warm-up; of what follows the median of the last quarter
/// is held against that of the first.
class Trend
{
public:
    /// The last quarter may be higher by so much.
    struct Allowance
    {
        double share = 0; ///< of the first quarter
        double more = 0; ///< in the unit of the figure
    };

    Trend(QString name, QString unit, const Allowance &allowance);

    /// `seconds` since the beginning, never less than before.
    void add(double seconds, double value);
    [[nodiscard]] const QString &name() const { return m_name; }
    /// There is nothing to be said of fewer than eight values after the warm-up.
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] double first() const;
    [[nodiscard]] double last() const;
    [[nodiscard]] double perMinute() const;
    [[nodiscard]] bool isFlat() const { return last() <= first() * (1 + m_allowance.share) + m_allowance.more; }
    /// One line for people.
    [[nodiscard]] QString words() const;

private:
    struct Sample
    {
        double seconds;
        double value;
    };
    [[nodiscard]] QList<Sample> settled() const;
    [[nodiscard]] QList<Sample> quarter(int number) const;

    QString m_name;
    QString m_unit;
    Allowance m_allowance;
    QList<Sample> m_samples;
};

} // namespace iam::test
