#pragma once

#include <string>
#include <vector>

namespace iam::bench {

constexpr int pageTotal = 1000;
constexpr int usersPerPage = 100;

/// Every page of one account's list as a complete HTTP answer, so that a server only has to write bytes. The token of
/// a page is its number; the answer of page 0 is also that of a request without a token.
[[nodiscard]] std::vector<std::string> preparedPages();
/// The HTTP answer to a token request.
[[nodiscard]] std::string preparedToken();

} // namespace iam::bench
