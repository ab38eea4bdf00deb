#pragma once

#include "models/core/clock.h"
#include "models/runs/runsender.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

namespace iam::test {

/// A small service behind the engine's interface: it keeps users and counts what it did, and answers as the test wants.
class ScriptedRunSender final : public RunSender
{
public:
    enum class Fault {
        No,
        Refuse, ///< with `error`; nothing is done
        LoseBefore, ///< nothing is done, no answer
        LoseAfter, ///< done, no answer
        Never, ///< done, and the answer does not come: as if the console ended
        NeverDone, ///< neither
    };
    struct Trick
    {
        Fault fault = Fault::No;
        ApiError error {};
    };

    explicit ScriptedRunSender(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Asked for every request; none: all goes well.
    std::function<Trick(const RunJob &)> trick;
    std::function<Trick(const RunItem &)> lookTrick;
    UserState afterInvite = UserState::Processing;
    UserState whenWatched = UserState::Pending;
    int perRequest = 10;

    QHash<QString, User> users; ///< by address
    QHash<QString, int> mails; ///< sendings by address
    QHash<QString, int> removals; ///< by record
    QList<int> sizes; ///< of the requests
    int looks = 0;
    int underWay = 0;
    int mostUnderWay = 0;

    [[nodiscard]] int itemsPerRequest(RunAction action) const override { return action == RunAction::Invite ? perRequest : 1; }

    void send(const RunJob &job, QObject *context, const Answered &answered) override
    {
        sizes.append(static_cast<int>(job.items.size()));
        mostUnderWay = std::max(mostUnderWay, ++underWay);
        const Trick now = trick ? trick(job) : Trick {};
        const bool acts = now.fault == Fault::No || now.fault == Fault::LoseAfter || now.fault == Fault::Never;
        QList<RunReply> replies;
        for (const RunItem &item : job.items)
            replies.append(acts ? act(job, item) : RunReply {});
        if (now.fault == Fault::Never || now.fault == Fault::NeverDone)
            return;
        QTimer::singleShot(0, context, [this, now, replies, answered] {
            --underWay;
            if (now.fault == Fault::No)
                answered(replies);
            else if (now.fault == Fault::Refuse)
                answered(now.error);
            else
                answered(ApiError {.kind = ErrorKind::Connection});
        });
    }

    void lookUp(const RunItem &item, QObject *context, Found found) override
    {
        ++looks;
        const Trick now = lookTrick ? lookTrick(item) : Trick {};
        QTimer::singleShot(0, context, [this, item, now, found] {
            if (now.fault == Fault::Refuse)
                found(now.error);
            else if (users.contains(item.email))
                found(std::optional<User>(users.value(item.email)));
            else
                found(std::optional<User>());
        });
    }

    void lookUpMany(const QList<RunItem> &items, QObject *context, FoundMany found) override
    {
        QTimer::singleShot(0, context, [this, items, found] {
            QList<User> list;
            for (const RunItem &item : items) {
                if (!users.contains(item.email))
                    continue;
                User &user = users[item.email];
                if (user.state == UserState::Processing)
                    user.state = whenWatched;
                list.append(user);
            }
            found(list);
        });
    }

    [[nodiscard]] WireRequest wireRequest(const RunJob &job) const override
    {
        return {.method = "POST", .path = QStringLiteral("/") + job.items.first().email};
    }

private:
    RunReply act(const RunJob &job, const RunItem &item)
    {
        if (job.action == RunAction::Invite || job.action == RunAction::Resend) {
            ++mails[item.email];
            User &user = users[item.email];
            user.id = {QStringLiteral("id-") + item.email};
            user.email = item.email;
            user.state = job.action == RunAction::Resend ? UserState::Pending : afterInvite;
            user.invitedOn = m_clock.now().addSecs(1);
            return {.kind = user.state == UserState::Processing ? RunReply::Kind::Taken : RunReply::Kind::Done, .user = user.id, .seen = user.state};
        }
        if (!users.contains(item.email))
            return {.kind = RunReply::Kind::Skipped, .skip = RunSkip::Gone};
        ++removals[item.user.text];
        users.remove(item.email);
        return {};
    }

    const Clock &m_clock;
};

} // namespace iam::test
