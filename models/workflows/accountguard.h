#pragma once

#include "models/core/changegate.h"

#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace iam {

/// What stands between the console and changes in one account: the switch "read only", and the one question before the
/// first change in a real account (B75). Without being told otherwise it lets everything pass.
class AccountGuard final : public QObject, public ChangeGate
{
    Q_OBJECT

public:
    explicit AccountGuard(QObject *parent = nullptr);
    ~AccountGuard() override;

    /// Ask before the first change; once it is allowed, it stays allowed as long as this object lives.
    void setAsksFirst(bool asks) { m_asksFirst = asks; }
    [[nodiscard]] bool asksFirst() const { return m_asksFirst && !m_allowed; }
    /// Nothing is sent that changes anything, until it is taken back.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Any number of changes wait for one answer.
    [[nodiscard]] QFuture<Result<Done>> pass() override;
    /// The answer to question(). False refuses what waits; the next change asks again.
    void answer(bool allowed);

signals:
    /// Somebody has to call answer().
    void question();
    void readOnlyChanged(bool readOnly);

private:
    void settle(const Result<Done> &outcome);

    bool m_asksFirst = false;
    bool m_allowed = false;
    bool m_readOnly = false;
    std::vector<std::unique_ptr<QPromise<Result<Done>>>> m_waiting;
};

} // namespace iam
