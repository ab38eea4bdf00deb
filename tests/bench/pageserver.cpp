// Answers list pages that lie ready in memory, so that a client is measured and not a service. Plain blocking sockets,
// one thread a connection: nothing stands between the request and the bytes.
#include "tests/bench/pages.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace {

struct Answers
{
    std::vector<std::string> pages = iam::bench::preparedPages();
    std::string token = iam::bench::preparedToken();
};

const std::string notFound = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

const std::string &answerTo(std::string_view requestLine, const Answers &answers)
{
    if (requestLine.starts_with("POST /identity/token"))
        return answers.token;
    if (!requestLine.starts_with("GET /v2/accounts/"))
        return notFound;
    constexpr std::string_view key = "_start=";
    const std::size_t at = requestLine.find(key);
    if (at == std::string_view::npos)
        return answers.pages.front();
    std::size_t page = 0;
    std::from_chars(requestLine.data() + at + key.size(), requestLine.data() + requestLine.size(), page);
    return page < answers.pages.size() ? answers.pages[page] : notFound;
}

std::size_t bodySize(std::string_view head)
{
    for (const std::string_view name : {"\r\nContent-Length:", "\r\ncontent-length:"}) {
        if (const std::size_t at = head.find(name); at != std::string_view::npos) {
            std::size_t digits = head.find_first_not_of(' ', at + name.size());
            std::size_t size = 0;
            std::from_chars(head.data() + digits, head.data() + head.size(), size);
            return size;
        }
    }
    return 0;
}

bool writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void serve(int socket, const std::shared_ptr<const Answers> &answers)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string received;
    std::array<char, 65536> block {};
    for (;;) {
        const std::size_t headEnd = received.find("\r\n\r\n");
        if (headEnd != std::string::npos) {
            const std::string_view head = std::string_view(received).substr(0, headEnd);
            const std::size_t whole = headEnd + 4 + bodySize(head);
            if (received.size() >= whole) {
                if (!writeAll(socket, answerTo(head.substr(0, head.find("\r\n")), *answers)))
                    break;
                received.erase(0, whole);
                continue;
            }
        }
        const ssize_t size = ::recv(socket, block.data(), block.size(), 0);
        if (size <= 0)
            break;
        received.append(block.data(), static_cast<std::size_t>(size));
    }
    ::close(socket);
}

} // namespace

int main()
{
    const auto answers = std::make_shared<const Answers>();
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 64) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("bench_page_server");
        return 1;
    }
    std::printf("http://127.0.0.1:%d\n", int(ntohs(address.sin_port)));
    std::fflush(stdout);

    // Ends with whoever started it: its standard input is closed then, however that one ended.
    std::thread([] {
        while (std::getchar() != EOF) { }
        std::_Exit(0);
    }).detach();
    for (;;) {
        const int socket = ::accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread(serve, socket, answers).detach();
    }
}
