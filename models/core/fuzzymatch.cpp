#include "models/core/fuzzymatch.h"

#include <algorithm>

namespace iam {

namespace {

constexpr int beginsName = 400;
constexpr int beginsWord = 300;
constexpr int insideWord = 200;
constexpr int scattered = 100;

/// Letter by letter, so that places in it are places in the name.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &letter : plain) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() ? letter : parts.at(0)).toCaseFolded();
    }
    return plain;
}

bool isWordStart(const QString &name, qsizetype place)
{
    return place == 0 || (name.at(place).isLetterOrNumber() && !name.at(place - 1).isLetterOrNumber());
}

std::optional<FuzzyMatch> whole(const QString &word, const QString &name)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const int score = at == 0 ? beginsName : isWordStart(name, at) ? beginsWord : insideWord;
        if (best && best->score >= score)
            continue;
        best = FuzzyMatch {.score = score};
        for (qsizetype i = 0; i < word.size(); ++i)
            best->places.append(at + i);
    }
    return best;
}

std::optional<FuzzyMatch> lettersInOrder(const QString &word, const QString &name)
{
    for (qsizetype start = 0; start < name.size(); ++start) {
        if (!isWordStart(name, start) || name.at(start) != word.at(0))
            continue;
        FuzzyMatch match {.score = scattered, .places = {start}};
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype next = match.places.last() + 1;
            qsizetype at = next < name.size() && name.at(next) == word.at(i) ? next : -1;
            for (qsizetype place = next; at < 0 && place < name.size(); ++place) {
                if (isWordStart(name, place) && name.at(place) == word.at(i))
                    at = place; // going on at another word says more than a letter somewhere
            }
            if (at < 0)
                at = name.indexOf(word.at(i), next);
            if (at < 0)
                break;
            match.score -= static_cast<int>(std::min<qsizetype>(at - next, 5));
            match.places.append(at);
        }
        if (match.places.size() == word.size())
            return match;
    }
    return std::nullopt;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    const QString text = folded(name);
    FuzzyMatch all;
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::optional<FuzzyMatch> match = whole(word, text);
        if (!match)
            match = lettersInOrder(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        for (const qsizetype place : std::as_const(match->places)) {
            if (!all.places.contains(place))
                all.places.append(place);
        }
    }
    std::sort(all.places.begin(), all.places.end());
    return all;
}

} // namespace iam
