#include "models/workflows/signinhelp.h"

#include "models/api/tokensource.h"
#include "models/core/whendone.h"

#include <utility>

namespace iam {

SignInHelp::SignInHelp(TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
{
}

void SignInHelp::signInAgain()
{
    if (m_busy)
        return;
    m_busy = true;
    whenDone(m_tokens.token(), this, [this](const Result<AccessToken> &token) {
        m_busy = false;
        if (token.ok()) {
            note(true);
            emit signedIn();
        } else {
            emit failed(token.error());
        }
    });
}

void SignInHelp::note(bool accepted)
{
    if (std::exchange(m_signedOut, !accepted) == accepted)
        emit signedOutChanged();
}

} // namespace iam
