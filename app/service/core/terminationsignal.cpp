#include "app/service/core/terminationsignal.h"

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace iam::service {

namespace {

// A signal handler can reach nothing but data of static storage; written once, before the handler is installed.
std::array<int, 2> pipeEnds { -1, -1 };

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[0], &byte, sizeof(byte));
}

} // namespace

TerminationSignal::TerminationSignal()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pipeEnds.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t taken = ::read(pipeEnds[1], &byte, sizeof(byte));
        emit raised();
    });
    struct sigaction action {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        sigaction(number, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

} // namespace iam::service
