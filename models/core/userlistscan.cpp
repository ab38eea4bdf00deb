#include "models/core/userlistscan.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonscan.h"

#include <array>
#include <cstdint>

namespace iam {

namespace {

/// What a member of a user means to us; the texts first, as UserTextField has them.
enum class Member : std::uint8_t {
    Id,
    IamId,
    Realm,
    UserId,
    FirstName,
    LastName,
    State,
    Email,
    Phone,
    AlternatePhone,
    InvitedBy,
    AddedOn,
    InvitedOn,
    Ignored,
};
static_assert(static_cast<std::size_t>(Member::AddedOn) == userTextTotal);

struct Name
{
    QByteArrayView text;
    Member member;
};

/// In the order in which the service sends them.
constexpr std::array names {
    Name {"id", Member::Id},
    Name {"iam_id", Member::IamId},
    Name {"realm", Member::Realm},
    Name {"user_id", Member::UserId},
    Name {"firstname", Member::FirstName},
    Name {"lastname", Member::LastName},
    Name {"state", Member::State},
    Name {"sub_state", Member::Ignored},
    Name {"email", Member::Email},
    Name {"phonenumber", Member::Phone},
    Name {"altphonenumber", Member::AlternatePhone},
    Name {"photo", Member::Ignored},
    Name {"account_id", Member::Ignored},
    Name {"added_on", Member::AddedOn},
    Name {"invitedOn", Member::InvitedOn},
    Name {"invited_by", Member::InvitedBy},
};

constexpr std::uint32_t bit(Member member)
{
    return std::uint32_t(1) << static_cast<unsigned>(member);
}

constexpr std::uint32_t neededMembers = bit(Member::Id) | bit(Member::IamId) | bit(Member::State);

class UserListScan
{
public:
    explicit UserListScan(const QByteArray &body)
        : m_body(body)
        , m_scan(body)
    {
    }

    [[nodiscard]] std::optional<UserListBody> page()
    {
        UserListBody page;
        if (!m_scan.take('{'))
            return std::nullopt;
        bool hasUsers = false;
        do {
            const auto key = m_scan.plain();
            if (!key || !m_scan.take(':') || !pageMember(*key, page, hasUsers))
                return std::nullopt;
        } while (m_scan.take(','));
        if (!m_scan.take('}') || !m_scan.atEnd() || !hasUsers)
            return std::nullopt;
        page.users.compact();
        return page;
    }

private:
    bool pageMember(QByteArrayView key, UserListBody &page, bool &hasUsers)
    {
        if (key == "resources") {
            if (hasUsers) // twice: the other reader knows which one counts
                return false;
            hasUsers = true;
            return users(page.users);
        }
        if (key == "total_results" || key == "limit") {
            const auto number = m_scan.number();
            (key == "limit" ? page.limit : page.total) = number.value_or(0);
            return number.has_value();
        }
        if (key == "next_url") {
            if (m_scan.null()) {
                page.nextUrl.clear();
                return true;
            }
            const auto url = m_scan.text();
            page.nextUrl = url.value_or(QString());
            return url.has_value();
        }
        return m_scan.skip();
    }

    bool users(UserBatch &list)
    {
        constexpr qsizetype usualPage = 100;
        list = UserBatch(m_body);
        list.reserve(usualPage);
        if (!m_scan.take('['))
            return false;
        if (m_scan.take(']'))
            return true;
        do {
            if (!user(list, list.add()))
                return false;
        } while (m_scan.take(','));
        list.seal();
        return m_scan.take(']');
    }

    bool user(UserBatch &list, UserBatch::Entry &user)
    {
        if (!m_scan.take('{'))
            return false;
        m_seen = 0;
        m_expected = 0;
        do {
            const auto key = m_scan.plain();
            if (!key || !m_scan.take(':') || !userMember(*key, list, user))
                return false;
        } while (m_scan.take(','));
        return m_scan.take('}') && (m_seen & neededMembers) == neededMembers;
    }

    bool userMember(QByteArrayView key, UserBatch &list, UserBatch::Entry &user)
    {
        const Name *name = find(key);
        if (!name)
            return key != "settings" && m_scan.skip();
        if (name->member == Member::Ignored)
            return m_scan.skip();
        if (m_seen & bit(name->member))
            return false;
        if (m_scan.null())
            return true; // absent; what is needed is missed at the end
        m_seen |= bit(name->member);
        switch (name->member) {
        case Member::AddedOn:
            return time(user.addedOn);
        case Member::InvitedOn:
            return time(user.invitedOn);
        case Member::State:
            return state(user);
        default:
            return text(list, user.texts[static_cast<std::size_t>(name->member)]);
        }
    }

    /// Members come in the same order for every user, so the one after the last found is looked at first.
    const Name *find(QByteArrayView key)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Name &name = names[(m_expected + i) % names.size()];
            if (name.text == key) {
                m_expected = (m_expected + i + 1) % names.size();
                return &name;
            }
        }
        return nullptr;
    }

    [[nodiscard]] UserBatch::Entry::Place placeOf(QByteArrayView raw) const
    {
        return {.start = static_cast<std::uint32_t>(raw.data() - m_body.constData()),
            .length = static_cast<std::uint32_t>(raw.size()) & 0x7fffffffU};
    }

    bool text(UserBatch &list, UserBatch::Entry::Place &to)
    {
        const auto found = m_scan.quoted();
        if (!found)
            return false;
        if (!found->hasEscapes) {
            to = placeOf(found->raw);
            return true;
        }
        const auto plain = JsonScan::withoutEscapes(found->raw);
        if (plain)
            to = list.keep(*plain);
        return plain.has_value();
    }

    bool state(UserBatch::Entry &user)
    {
        const auto raw = m_scan.plain();
        if (!raw)
            return false;
        if (*raw != m_stateText) { // the same as that of the user before, mostly
            m_stateText = *raw;
            m_state = stateFromWire(QString::fromLatin1(*raw));
        }
        user.state = m_state;
        user.texts[static_cast<std::size_t>(Member::State)] = placeOf(*raw);
        return true;
    }

    bool time(UserTime &to)
    {
        const auto raw = m_scan.plain();
        if (!raw)
            return false;
        if (raw->isEmpty())
            return true;
        if (*raw == m_timeText) { // people invited together
            to = m_time;
            return true;
        }
        m_timeText = *raw;
        m_time = to = userTime(timeFromWire(QLatin1String(raw->data(), raw->size())));
        return to != noTime; // blanks around it, too, are left to the other reader
    }

    const QByteArray &m_body;
    JsonScan m_scan;
    QByteArrayView m_stateText;
    UserState m_state = UserState::Unknown; ///< of m_stateText
    QByteArrayView m_timeText;
    UserTime m_time = noTime; ///< of m_timeText
    std::uint32_t m_seen = 0;
    std::size_t m_expected = 0;
};

} // namespace

std::optional<UserListBody> scanUserList(const QByteArray &body)
{
    return UserListScan(body).page();
}

QString foretoldNextUrl(QByteArrayView beginning)
{
    JsonScan scan(beginning);
    if (!scan.take('{'))
        return {};
    do {
        const auto key = scan.plain();
        if (!key || !scan.take(':') || scan.peek() == '[' || scan.peek() == '{')
            return {};
        if (*key == "next_url")
            return scan.text().value_or(QString());
        if (!scan.skip())
            return {};
    } while (scan.take(','));
    return {};
}

} // namespace iam
