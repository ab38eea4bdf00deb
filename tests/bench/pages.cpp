#include "tests/bench/pages.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <cstdio>

namespace iam::bench {

namespace {

constexpr std::array firstNames {"Ada", "Grace", "Jos\u00e9", "Annick", "Zo\u00eb", "Tadeusz", "\u6771\u4eac", "Linus"};
constexpr std::array lastNames {"Lovelace", "Hopper", "N\u00fa\u00f1ez", "Berger", "M\u00fcller", "Ko\u015bciuszko", "\u7530\u4e2d", "O'Neil"};
constexpr std::array states {"ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "PENDING", "ACTIVE", "PROCESSING", "ACTIVE"};

std::string answered(const std::string &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string numbered(const char *format, int number)
{
    std::array<char, 128> text {};
    const int size = std::snprintf(text.data(), text.size(), format, static_cast<unsigned>(number));
    return std::string(text.data(), static_cast<std::size_t>(size));
}

/// One profile with the members that the service sends.
std::string profile(int number)
{
    const auto kind = static_cast<std::size_t>(number) % firstNames.size();
    const std::string email = numbered("person%06u@example.com", number);
    std::string json = R"({"id":")" + numbered("%08x9b7c4d2ea1f06c583e7d9b24", number) + R"(","iam_id":")"
        + numbered("IBMid-55%08u", number) + R"(","realm":"IBMid","user_id":")" + email + R"(","firstname":")"
        + firstNames[kind] + R"(","lastname":")" + lastNames[kind] + R"(","state":")" + states[kind]
        + R"(","sub_state":"","email":")" + email + R"(","phonenumber":")" + numbered("+49 711 %06u", number)
        + R"(","altphonenumber":"","photo":"","account_id":"1a2b3c4d5e6f708192a3b4c5d6e7f809","added_on":")"
        + numbered("2024-03-%02u", number % 28 + 1) + numbered("T10:%02u:", number % 60) + numbered("%02u.123Z", number % 59)
        + '"';
    if (kind == 4)
        json += R"(,"invitedOn":"2025-05-01T09:30:00.000Z","invited_by":"IBMid-5500000001")";
    return json + '}';
}

} // namespace

std::vector<std::string> preparedPages()
{
    const std::string list = "/v2/accounts/1a2b3c4d5e6f708192a3b4c5d6e7f809/users?limit=100";
    std::vector<std::string> pages;
    pages.reserve(pageTotal);
    for (int page = 0; page < pageTotal; ++page) {
        std::string body = R"({"total_results":)" + std::to_string(pageTotal * usersPerPage) + R"(,"limit":100,"first_url":")"
            + list + '"';
        if (page + 1 < pageTotal)
            body += R"(,"next_url":")" + list + "&_start=" + std::to_string(page + 1) + '"';
        body += R"(,"resources":[)";
        for (int user = 0; user < usersPerPage; ++user)
            body += (user == 0 ? "" : ",") + profile(page * usersPerPage + user);
        pages.push_back(answered(body + "]}"));
    }
    return pages;
}

std::string preparedToken()
{
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    const auto part = [](const std::string &json) {
        return QByteArray::fromStdString(json)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .toStdString();
    };
    const std::string claims = R"({"iam_id":"IBMid-5500000001","id":"IBMid-5500000001","sub":"person000001@example.com","iat":)"
        + std::to_string(now) + R"(,"exp":)" + std::to_string(now + 3600) + '}';
    const std::string token = part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(claims) + '.' + part("none");
    return answered(R"({"access_token":")" + token + R"(","refresh_token":"none","token_type":"Bearer","expires_in":3600,"expiration":)"
        + std::to_string(now + 3600) + '}');
}

} // namespace iam::bench
