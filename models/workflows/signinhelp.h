#pragma once

#include "models/core/apierror.h"

#include <QObject>

namespace iam {

class TokenSource;

/// What a problem in a dialog can be helped with without leaving the dialog: signing in again, or looking at how the
/// service is reached. Lives in the GUI thread.
class SignInHelp final : public QObject
{
    Q_OBJECT

public:
    explicit SignInHelp(TokenSource &tokens, QObject *parent = nullptr);

    /// Fetches a new token, which asks the person where no key is at hand; signedIn() or failed() follows. Sends nothing
    /// else. A second call while one is under way does nothing.
    void signInAgain();
    /// What the service's last answer said of the token: signedOutChanged() follows, if that is news.
    void note(bool accepted);
    /// The service takes the token no more, and there has been no other since.
    [[nodiscard]] bool isSignedOut() const { return m_signedOut; }
    void showConnection() { emit connectionWanted(); }

signals:
    void signedIn();
    void failed(const iam::ApiError &error);
    void signedOutChanged();
    /// The settings of the connection are to be shown.
    void connectionWanted();

private:
    TokenSource &m_tokens;
    bool m_busy = false;
    bool m_signedOut = false;
};

} // namespace iam
