#include "tests/bench/userscorpus.h"

#include <array>
#include <string>

namespace iam::bench {

namespace {

constexpr std::array firstNames {"Ada", "Grace", "Jos\u00e9", "Annick", "Zo\u00eb", "Tadeusz", "\u6771\u4eac", "Linus", "Maria", "Nikola",
    "Fatima", "Chen", "Olga", "Priya", "Sven", "Yuki", "Emma", "Noah", "Liam", "Sofia", "Mateo", "Hannah", "Omar", "Ingrid", "Pablo",
    "Aisha", "Viktor", "Chlo\u00e9", "Hugo", "Mina"};
constexpr std::array beginnings {"Mar", "Schu", "Ber", "Kow", "Gar", "Fitz", "Van", "Oliv", "Nak", "Pet", "Hop", "Tan", "Wil", "M\u00fc", "Lind",
    "Ros", "Cas", "D'A", "Hal", "Bro"};
constexpr std::array middles {"ti", "mach", "ge", "al", "ci", "ge", "den", "ei", "amu", "er", "per", "aka", "liam", "ll", "gr", "sen", "ta", "ngel"};
constexpr std::array ends {"nez", "er", "r", "ski", "a", "rald", "berg", "ra", "ra", "son", "s", "hashi", "son", "er", "en", "thal", "no", "o", "lo", "wn"};
constexpr std::array domains {"example.com", "example.org", "eu.example.org", "corp.example.net", "mail.example.com", "example.co.jp"};

std::string padded(const char *format, unsigned number)
{
    std::array<char, 64> text {};
    const int size = std::snprintf(text.data(), text.size(), format, number);
    return std::string(text.data(), static_cast<std::size_t>(size));
}

template <typename Array>
const char *pick(const Array &array, unsigned number)
{
    return array[number % array.size()];
}

std::string lower(const std::string &text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    return plain.empty() ? "user" : plain;
}

unsigned mixed(unsigned number)
{
    number = (number ^ 61U) ^ (number >> 16U);
    number *= 9U;
    number ^= number >> 4U;
    number *= 0x27d4eb2dU;
    return number ^ (number >> 15U);
}

struct Person
{
    std::string first;
    std::string last;
    std::string email;
    std::string iamId;
};

Person person(int number)
{
    const unsigned dice = mixed(static_cast<unsigned>(number));
    Person who {.first = pick(firstNames, dice)};
    who.last = std::string(pick(beginnings, dice / 30)) + pick(middles, dice / 600) + pick(ends, dice / 10'800);
    who.email = lower(who.first) + '.' + lower(who.last) + std::to_string(number % 1000) + '@' + pick(domains, dice / 7);
    who.iamId = padded("IBMid-55%08u", static_cast<unsigned>(number));
    return who;
}

} // namespace

UserBatch peoplePage(int first, int count, int edition, int changedOf)
{
    constexpr std::array words {"ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "PENDING", "ACTIVE", "VPN_ONLY", "ACTIVE", "SUSPENDED", "ACTIVE"};
    UserBatch page;
    page.reserve(count);
    for (int number = first; number < first + count; ++number) {
        const unsigned dice = mixed(static_cast<unsigned>(number));
        const Person who = person(number);
        std::string word = pick(words, dice / 13);
        std::string phone = padded("+49 711 %06u", dice % 1'000'000);
        std::string last = who.last;
        if (edition > 0 && changedOf > 0 && number % changedOf == 0) {
            switch (number / changedOf % 4) {
            case 0:
                last += "-Neu";
                break;
            case 1:
                phone += "0";
                break;
            default:
                word = word == "ACTIVE" ? "SUSPENDED" : "ACTIVE";
            }
        }
        const bool isNameless = word == "PENDING";
        UserBatch::Entry &entry = page.add();
        const auto keep = [&](UserTextField field, const std::string &text) {
            if (!text.empty())
                entry.texts[static_cast<std::size_t>(field)] = page.keep(text);
        };
        keep(UserTextField::Id, padded("%08x", static_cast<unsigned>(number)) + "9b7c4d2ea1f06c583e7d9b24");
        keep(UserTextField::IamId, who.iamId);
        keep(UserTextField::Realm, "IBMid");
        keep(UserTextField::UserId, who.email);
        keep(UserTextField::FirstName, isNameless ? std::string() : who.first);
        keep(UserTextField::LastName, isNameless ? std::string() : last);
        keep(UserTextField::State, word);
        keep(UserTextField::Email, who.email);
        keep(UserTextField::Phone, phone);
        entry.state = stateFromWire(QString::fromStdString(word));
        entry.addedOn = 1'790'000'000'000LL - static_cast<qint64>(dice % 60'000'000) * 1000;
    }
    page.seal(); // as the thread that reads an answer does
    return page;
}

QStringList typedQueries(int users)
{
    constexpr int total = 200;
    QStringList queries;
    for (int i = 0; i < total; ++i) {
        const unsigned dice = mixed(static_cast<unsigned>(i) * 7919U + 17U);
        const Person who = person(static_cast<int>(dice % static_cast<unsigned>(users)));
        const QString first = QString::fromStdString(who.first);
        const QString last = QString::fromStdString(who.last);
        const QString email = QString::fromStdString(who.email);
        switch (i % 10) {
        case 0:
        case 1:
            queries.append(first);
            break;
        case 2:
        case 3:
            queries.append(last);
            break;
        case 4:
            queries.append(first + QLatin1Char(' ') + last);
            break;
        case 5:
            queries.append(email);
            break;
        case 6:
            queries.append(email.section(QLatin1Char('@'), 1));
            break;
        case 7:
            queries.append(QString::fromStdString(who.iamId).toLower());
            break;
        case 8:
            queries.append(last + QStringLiteral(" state:active -") + first);
            break;
        default:
            queries.append(QStringLiteral("qx") + last); // nobody
        }
    }
    return queries;
}

} // namespace iam::bench
