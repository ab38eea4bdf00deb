#include "models/core/domainpattern.h"

#include <algorithm>
#include <vector>

namespace iam {

namespace {

struct Piece
{
    enum class Kind { Letter, OneCharacter, RunInsidePart, AnyRun };
    Kind kind = Kind::Letter;
    QChar letter {};
};

std::vector<Piece> piecesOf(const QString &pattern)
{
    std::vector<Piece> pieces;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar letter = pattern.at(at);
        if (letter == QLatin1Char('?')) {
            pieces.push_back({.kind = Piece::Kind::OneCharacter});
        } else if (letter != QLatin1Char('*')) {
            pieces.push_back({.kind = Piece::Kind::Letter, .letter = letter});
        } else if (at + 1 < pattern.size() && pattern.at(at + 1) == QLatin1Char('*')) {
            ++at;
            pieces.push_back({.kind = Piece::Kind::AnyRun});
        } else {
            pieces.push_back({.kind = Piece::Kind::RunInsidePart});
        }
    }
    return pieces;
}

bool takes(const Piece &piece, QChar letter)
{
    switch (piece.kind) {
    case Piece::Kind::Letter:
        return piece.letter == letter;
    case Piece::Kind::OneCharacter:
    case Piece::Kind::AnyRun:
        return true;
    case Piece::Kind::RunInsidePart:
        return letter != QLatin1Char('.') && letter != QLatin1Char('@');
    }
    return false;
}

bool isRun(const Piece &piece)
{
    return piece.kind == Piece::Kind::RunInsidePart || piece.kind == Piece::Kind::AnyRun;
}

} // namespace

bool matchesDomainPattern(const QString &pattern, const QString &address)
{
    const std::vector<Piece> pieces = piecesOf(pattern.toCaseFolded());
    // at[i]: the characters read so far are taken by the first i pieces. Time is pieces × characters, whatever the stars.
    std::vector<char> at(pieces.size() + 1, 0);
    const auto passRuns = [&] {
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (at[i] != 0 && isRun(pieces[i])) // a run may be empty
                at[i + 1] = 1;
        }
    };
    at[0] = 1;
    passRuns();
    const QString folded = address.toCaseFolded();
    for (const QChar letter : folded) {
        for (size_t i = pieces.size(); i > 0; --i) {
            const bool stays = isRun(pieces[i - 1]) && at[i] != 0 && takes(pieces[i - 1], letter);
            const bool comes = at[i - 1] != 0 && takes(pieces[i - 1], letter);
            at[i] = static_cast<char>(stays || comes);
        }
        at[0] = 0;
        passRuns();
    }
    return at[pieces.size()] != 0;
}

bool isAllowedByPatterns(const QStringList &patterns, const QString &address)
{
    return std::any_of(patterns.cbegin(), patterns.cend(),
        [&address](const QString &pattern) { return matchesDomainPattern(pattern, address); });
}

} // namespace iam
