#include "models/workflows/vanishedinvitations.h"

#include "models/core/clock.h"
#include "models/core/userstate.h"
#include "models/core/whendone.h"
#include "models/journal/journal.h"
#include "models/workflows/userdirectory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace iam {

namespace {

constexpr std::array kinds {ChangeKind::Invite, ChangeKind::Resend, ChangeKind::CancelInvitation, ChangeKind::ClearFailedInvitation, ChangeKind::Remove};
constexpr int pageSize = 500;

} // namespace

struct VanishedInvitations::Reading
{
    std::size_t kind = 0; ///< in kinds
    qint64 before = 0;
    int read = 0; ///< entries of this kind
    QHash<QString, VanishedInvitation> sent; ///< by the address without case
    QHash<QString, QDateTime> ended; ///< cancelled or removed from here
};

VanishedInvitations::VanishedInvitations(Journal &journal, const UserDirectory &directory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_directory(directory)
    , m_clock(clock)
{
}

VanishedInvitations::~VanishedInvitations() = default;

void VanishedInvitations::look()
{
    if (m_reading || m_directory.state() != UserDirectory::State::Complete)
        return;
    m_reading = std::make_unique<Reading>();
    readMore();
}

void VanishedInvitations::readMore()
{
    const ChangeKind kind = kinds.at(m_reading->kind);
    const JournalQuery query {.kind = kind, .outcome = ChangeRecord::Outcome::Success, .before = m_reading->before, .limit = pageSize};
    whenDone(m_journal.search(query), this, [this, kind](const Result<QList<JournalEntry>> &answer) {
        if (!answer.ok()) { // the journal tells of its problems itself
            m_reading.reset();
            return;
        }
        for (const JournalEntry &entry : answer.value()) {
            const ChangeRecord &record = entry.record;
            const QString key = record.targetEmail.toCaseFolded();
            if (key.isEmpty())
                continue;
            if (kind != ChangeKind::Invite && kind != ChangeKind::Resend) {
                m_reading->ended[key] = std::max(m_reading->ended.value(key), record.at);
                continue;
            }
            VanishedInvitation &known = m_reading->sent[key];
            if (!known.sentAt.isValid() || record.at > known.sentAt)
                known.sentAt = record.at;
            known.email = record.targetEmail;
            if (kind == ChangeKind::Invite && known.body.isEmpty()) // the newest comes first; a resend carries no access
                known.body = record.request.body;
        }
        m_reading->read += static_cast<int>(answer.value().size());
        if (answer.value().size() == pageSize && m_reading->read < mostEntries) {
            m_reading->before = answer.value().last().number;
        } else if (++m_reading->kind < kinds.size()) {
            m_reading->before = 0;
            m_reading->read = 0;
        } else {
            finish();
            return;
        }
        readMore();
    });
}

void VanishedInvitations::finish()
{
    const std::unique_ptr<Reading> read = std::exchange(m_reading, nullptr);
    if (m_directory.state() != UserDirectory::State::Complete)
        return; // there will be another look when it is
    const QDateTime now = m_clock.now();
    QStringList candidates;
    for (auto each = read->sent.cbegin(); each != read->sent.cend(); ++each) {
        const bool endedByUs = read->ended.value(each.key()) >= each->sentAt && read->ended.contains(each.key());
        if (!endedByUs && each->sentAt + invitationLifetime < now)
            candidates.append(each->email);
    }
    const QStringList listed = m_directory.listed(candidates);
    const QSet<QString> stillThere(listed.cbegin(), listed.cend());
    QList<VanishedInvitation> list;
    for (const QString &email : std::as_const(candidates)) {
        if (stillThere.contains(email))
            continue;
        list.append(read->sent.value(email.toCaseFolded()));
        list.last().endedAt = list.last().sentAt + invitationLifetime;
    }
    std::sort(list.begin(), list.end(), [](const VanishedInvitation &left, const VanishedInvitation &right) {
        return left.sentAt == right.sentAt ? left.email < right.email : left.sentAt > right.sentAt;
    });
    if (list == m_list)
        return;
    m_list = list;
    emit changed();
}

} // namespace iam
