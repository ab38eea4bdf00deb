#include "app/service/seed/people.h"

#include <array>

namespace iam::service::seed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *active = "ACTIVE";
constexpr const char *pending = "PENDING";

constexpr std::array lab {
    Person { u"olivia", u"Olivia", u"Ngata", u"olivia@example.com", active, u"", 900, 0 },
    Person { u"ada", u"Ada", u"Moreau", u"ada@example.com", active, u"olivia", 800, 0 },
    Person { u"ed", u"Ed", u"Larsen", u"ed@example.com", active, u"olivia", 790, 0 },
    Person { u"vic", u"Vic", u"Stone", u"vic@example.com", active, u"olivia", 700, 0 },
    Person { u"cleo", u"Cleo", u"Park", u"cleo@example.com", active, u"ada", 650, 0 },
    Person { u"dov", u"Dov", u"Peretz", u"dov@example.com", active, u"cleo", 600, 0 },
    Person { u"lea", u"Lea", u"Brandt", u"lea@example.com", "DISABLED_CLASSIC_INFRASTRUCTURE", u"cleo", 590, 0 },
    Person { u"noor", u"Noor", u"Haddad", u"noor@example.com", "SUSPENDED", u"ada", 500, 0 },
    Person { u"vpn-harbour", u"Harbour", u"Operations", u"ops@example.com", "VPN_ONLY", u"ada", 480, 0 },
    Person { u"paul", u"Paul", u"Kern", u"paul@example.com", active, u"ada", 450, 0 },
    // The same name to the eye: Cyrillic U+0420 in the name, U+0430 in the domain.
    Person { u"paul-lookalike", u"\u0420aul", u"Kern", u"paul@ex\u0430mple.com", active, u"ed", 20, 0 },
    Person { u"ivo", u"Ivo", u"Marsh", u"ivo@example.com", "IAMID_INVALID", u"ada", 440, 0 },
    Person { u"zoe", u"Zo\u00eb", u"van der Berg", u"zoe@example.com", active, u"ada", 400, 0 },
    Person { u"ops-eu", u"Erin", u"Uhl", u"ops+eu@example.com", active, u"ada", 390, 0 },
    Person { u"jun", u"\u6dF3", u"\u4f50\u85e4", u"jun@example.com", active, u"ed", 380, 0 },
    Person { u"layla", u"\u0644\u064a\u0644\u0649", u"\u062d\u062f\u0627\u062f", u"layla@example.com", active, u"ed", 370, 0 },
    Person { u"maya", u"Maya", u"Okafor", u"maya@eu.example.org", active, u"ed", 300, 0 },
    Person { u"omar", u"Omar", u"Rahal", u"omar@eu.example.org", active, u"ada", 280, 0 },
    Person { u"sofia", u"Sofia", u"Rossi", u"sofia@example.com", active, u"ada", 250, 0 },
    Person { u"mateo", u"Mateo", u"Silva", u"mateo@example.com", active, u"ed", 200, 0 },
    Person { u"kai", u"Kai", u"Lindqvist", u"kai@example.com", "ERROR_WHILE_DELETING", u"ada", 180, 0 },
    Person { u"ines", u"In\u00eas", u"Duarte", u"ines@example.com", "DISABLED_CLASSIC_INFRASTRUCTURE", u"ada", 150, 0 },
    Person { u"old", u"", u"", u"old@example.org", pending, u"olivia", 41, 41 },
    Person { u"pia", u"", u"", u"pia@example.org", pending, u"ada", 28, 28 },
    Person { u"tom", u"", u"", u"tom@example.org", pending, u"ed", 10, 10 },
    Person { u"lost", u"", u"", u"lost@example.org", "ERROR_WHILE_PROCESSING", u"ed", 3, 0 },
    Person { u"slow", u"", u"", u"slow@example.org", "PROCESSING", u"ed", 1, 0 },
};

constexpr std::array unattached {
    Person { u"fatima", u"Fatima", u"Zahra", u"fatima@example.com", "", u"", 0, 0 },
    Person { u"ravi", u"Ravi", u"Menon", u"ravi@example.com", "", u"", 0, 0 },
    Person { u"amyra", u"Amyra", u"Devi", u"amyra@example.com", "", u"", 0, 0 },
};

} // namespace

std::span<const Person> quantumLab()
{
    return lab;
}

std::span<const Person> strangers()
{
    return unattached;
}

QString iamIdOf(int number)
{
    return u"IBMid-55%1"_s.arg(number, 8, 10, QLatin1Char('0'));
}

} // namespace iam::service::seed
