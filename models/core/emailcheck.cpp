#include "models/core/emailcheck.h"

namespace iam {

namespace {

constexpr qsizetype longestAddress = 254;

bool dotsMisplaced(QStringView part)
{
    return part.startsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char('.')) || part.contains(QLatin1String(".."));
}

bool allowedBeforeAt(QChar letter)
{
    static const QString signs = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || signs.contains(letter);
}

bool allowedInDomain(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == QLatin1Char('-')
        || letter == QLatin1Char('.');
}

} // namespace

EmailProblem checkEmail(const QString &text)
{
    if (text.isEmpty())
        return EmailProblem::Empty;
    if (text.size() > longestAddress)
        return EmailProblem::TooLong;
    for (const QChar letter : text) {
        if (letter.isSpace())
            return EmailProblem::Blank;
    }
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (at < 0)
        return EmailProblem::NoAt;
    if (text.indexOf(QLatin1Char('@'), at + 1) >= 0)
        return EmailProblem::SeveralAt;
    const QStringView local = QStringView(text).left(at);
    const QStringView domain = QStringView(text).mid(at + 1);
    if (local.isEmpty() || domain.isEmpty())
        return EmailProblem::EmptyPart;
    if (dotsMisplaced(local) || dotsMisplaced(domain) || !domain.contains(QLatin1Char('.')))
        return EmailProblem::MisplacedDot;
    for (const QChar letter : local) {
        if (!allowedBeforeAt(letter))
            return EmailProblem::ForbiddenCharacter;
    }
    for (const QChar letter : domain) {
        if (!allowedInDomain(letter))
            return EmailProblem::ForbiddenCharacter;
    }
    return EmailProblem::None;
}

} // namespace iam
