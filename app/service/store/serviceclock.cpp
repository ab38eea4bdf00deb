#include "app/service/store/serviceclock.h"

#include <array>

namespace iam::service {

QString wireTime(qint64 milliseconds)
{
    // By hand: a page of the list spells two hundred times, and QDateTime::toString() would be its greatest cost.
    constexpr qint64 dayLength = 24LL * 3600 * 1000;
    const qint64 days = milliseconds >= 0 ? milliseconds / dayLength : (milliseconds - dayLength + 1) / dayLength;
    const auto ofDay = static_cast<int>(milliseconds - days * dayLength);
    constexpr qint64 julianDayOfEpoch = 2440588;
    int year = 0;
    int month = 0;
    int day = 0;
    QDate::fromJulianDay(days + julianDayOfEpoch).getDate(&year, &month, &day);
    std::array<char, 24> text {};
    const auto put = [&text](std::size_t at, std::size_t digits, int value, char after) {
        text.at(at + digits) = after;
        for (std::size_t i = digits; i-- > 0; value /= 10)
            text.at(at + i) = static_cast<char>('0' + value % 10);
    };
    put(0, 4, year, '-');
    put(5, 2, month, '-');
    put(8, 2, day, 'T');
    put(11, 2, ofDay / 3600000, ':');
    put(14, 2, ofDay / 60000 % 60, ':');
    put(17, 2, ofDay / 1000 % 60, '.');
    put(20, 3, ofDay % 1000, 'Z');
    return QString::fromLatin1(text.data(), text.size());
}

} // namespace iam::service
