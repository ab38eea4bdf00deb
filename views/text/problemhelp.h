#pragma once

namespace iam {

struct ApiError;
class InlineNotification;
class SignInHelp;

/// Adds what helps with `error` to a notice: "Sign in again" or "Connection settings"; nothing for other problems.
void addProblemHelp(InlineNotification &notice, const ApiError &error, SignInHelp &help);
/// Whether signing in again helps: not where a 401 speaks of classic infrastructure.
[[nodiscard]] bool isSignedOut(const ApiError &error);

} // namespace iam
