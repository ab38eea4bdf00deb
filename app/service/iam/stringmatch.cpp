#include "app/service/iam/stringmatch.h"

#include <QList>

namespace iam::service {

namespace {

enum class TokenKind { Character, One, Run };

struct Token
{
    TokenKind kind;
    QChar character;
};

QList<Token> tokensOf(QStringView pattern)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = pattern.mid(i);
        if (rest.startsWith(u"{{*}}") || rest.startsWith(u"{{?}}")) {
            tokens.append({ TokenKind::Character, rest.at(2) });
            i += 4;
        } else if (pattern.at(i) == u'*') {
            tokens.append({ TokenKind::Run, {} });
        } else if (pattern.at(i) == u'?') {
            tokens.append({ TokenKind::One, {} });
        } else {
            tokens.append({ TokenKind::Character, pattern.at(i) });
        }
    }
    return tokens;
}

} // namespace

bool stringMatch(QStringView pattern, QStringView text)
{
    const QList<Token> tokens = tokensOf(pattern);
    qsizetype token = 0;
    qsizetype at = 0;
    qsizetype lastRun = -1;
    qsizetype resumeAt = 0;
    while (at < text.size()) {
        const bool more = token < tokens.size();
        if (more && tokens.at(token).kind == TokenKind::Run) {
            lastRun = token++;
            resumeAt = at;
        } else if (more && (tokens.at(token).kind == TokenKind::One || tokens.at(token).character == text.at(at))) {
            ++token;
            ++at;
        } else if (lastRun >= 0) {
            // Only the last run need grow: what the earlier ones took is the shortest that fits.
            token = lastRun + 1;
            at = ++resumeAt;
        } else {
            return false;
        }
    }
    while (token < tokens.size() && tokens.at(token).kind == TokenKind::Run)
        ++token;
    return token == tokens.size();
}

bool patternCovers(QStringView outer, QStringView inner)
{
    if (outer == inner)
        return true;
    // A `?` or a literal of the outer pattern could meet a wildcard of the inner one, which stands for more than
    // itself.
    if (outer.contains(u'?') || outer.contains(u"{{"))
        return false;
    return stringMatch(outer, inner);
}

} // namespace iam::service
