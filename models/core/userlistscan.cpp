#include "models/core/userlistscan.h"

#include "models/core/jsonreader.h"
#include "models/core/jsonscan.h"

#include <array>
#include <cstdint>

namespace iam {

namespace {

enum class Member { Id, IamId, State, Realm, Ibmid, FirstName, LastName, Email, Phone, AlternatePhone, AddedOn, InvitedOn, InvitedBy };

struct Name
{
    QByteArrayView text;
    Member member;
};

constexpr std::array names {
    Name {"id", Member::Id},
    Name {"iam_id", Member::IamId},
    Name {"realm", Member::Realm},
    Name {"user_id", Member::Ibmid},
    Name {"firstname", Member::FirstName},
    Name {"lastname", Member::LastName},
    Name {"state", Member::State},
    Name {"email", Member::Email},
    Name {"phonenumber", Member::Phone},
    Name {"altphonenumber", Member::AlternatePhone},
    Name {"added_on", Member::AddedOn},
    Name {"invitedOn", Member::InvitedOn},
    Name {"invited_by", Member::InvitedBy},
};

constexpr std::uint32_t bit(Member member)
{
    return std::uint32_t(1) << static_cast<unsigned>(member);
}

constexpr std::uint32_t neededMembers = bit(Member::Id) | bit(Member::IamId) | bit(Member::State);

/// Texts that many users have in common share one QString.
class SharedText
{
public:
    [[nodiscard]] const QString &of(QByteArrayView ascii)
    {
        if (m_text.isNull() || ascii != m_ascii) {
            m_ascii = ascii;
            m_text = QString::fromLatin1(ascii);
        }
        return m_text;
    }

private:
    QByteArrayView m_ascii;
    QString m_text;
};

class UserListScan
{
public:
    explicit UserListScan(QByteArrayView body)
        : m_scan(body)
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
        return m_scan.take('}') && m_scan.atEnd() && hasUsers ? std::optional(std::move(page)) : std::nullopt;
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

    bool users(QList<User> &list)
    {
        constexpr int usualPage = 100;
        if (!m_scan.take('['))
            return false;
        if (m_scan.take(']'))
            return true;
        list.reserve(usualPage);
        do {
            if (!user(list.emplaceBack()))
                return false;
        } while (m_scan.take(','));
        return m_scan.take(']');
    }

    bool user(User &user)
    {
        if (!m_scan.take('{'))
            return false;
        m_seen = 0;
        m_expected = 0;
        do {
            const auto key = m_scan.plain();
            if (!key || !m_scan.take(':') || !userMember(*key, user))
                return false;
        } while (m_scan.take(','));
        return m_scan.take('}') && (m_seen & neededMembers) == neededMembers;
    }

    bool userMember(QByteArrayView key, User &user)
    {
        const Name *name = find(key);
        if (!name)
            return key != "settings" && m_scan.skip();
        if (m_seen & bit(name->member))
            return false;
        if (m_scan.null())
            return true; // absent; what is needed is missed at the end
        m_seen |= bit(name->member);
        switch (name->member) {
        case Member::Id:
            return text(user.id.text);
        case Member::IamId:
            return text(user.iamId.text);
        case Member::State:
            return state(user);
        case Member::Realm:
            return shared(m_realm, user.realm);
        case Member::Ibmid:
            return shared(m_address, user.ibmid);
        case Member::FirstName:
            return text(user.firstName);
        case Member::LastName:
            return text(user.lastName);
        case Member::Email:
            return shared(m_address, user.email);
        case Member::Phone:
            return text(user.phone);
        case Member::AlternatePhone:
            return text(user.alternatePhone);
        case Member::AddedOn:
            return time(user.addedOn);
        case Member::InvitedOn:
            return time(user.invitedOn);
        case Member::InvitedBy:
            return text(user.invitedBy.text);
        }
        return false;
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

    bool text(QString &to)
    {
        auto text = m_scan.text();
        if (text)
            to = std::move(*text);
        return text.has_value();
    }

    bool shared(SharedText &known, QString &to)
    {
        const auto raw = m_scan.plain();
        if (raw)
            to = known.of(*raw);
        return raw.has_value();
    }

    bool state(User &user)
    {
        if (!shared(m_state, user.stateText))
            return false;
        user.state = stateFromWire(user.stateText);
        return true;
    }

    bool time(QDateTime &to)
    {
        const auto raw = m_scan.plain();
        if (!raw)
            return false;
        if (raw->isEmpty())
            return true;
        to = timeFromWire(QLatin1String(raw->data(), raw->size()));
        return to.isValid(); // blanks around it, too, are left to the other reader
    }

    JsonScan m_scan;
    SharedText m_realm;
    SharedText m_state;
    SharedText m_address; ///< most people sign in with the address that they are written to
    std::uint32_t m_seen = 0;
    std::size_t m_expected = 0;
};

} // namespace

std::optional<UserListBody> scanUserList(QByteArrayView body)
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
