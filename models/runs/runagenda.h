#pragma once

#include <QDateTime>
#include <QList>

#include <deque>
#include <map>
#include <optional>

namespace iam {

/// Which item of a run comes next: those that may be sent, those to look up, and those whose time has not come yet.
/// A place stands in one of them at most.
class RunAgenda
{
public:
    enum class Errand { Send, LookUp };

    void clear();
    void add(int place, Errand errand);
    void addLater(int place, Errand errand, const QDateTime &at);
    /// Before all others: it was on its way already.
    void addFirst(int place);
    void remove(int place);
    /// Brings in what is due.
    void wake(const QDateTime &now);
    /// When wake() has something to do again; invalid if never.
    [[nodiscard]] QDateTime nextWake() const;

    [[nodiscard]] const std::deque<int> &toSend() const { return m_send; }
    void takeToSend(const QList<int> &places);
    [[nodiscard]] std::optional<int> takeLookUp();
    [[nodiscard]] bool hasLookUps() const { return !m_lookUp.empty(); }
    [[nodiscard]] bool isEmpty() const { return m_send.empty() && m_lookUp.empty() && m_later.empty(); }

private:
    std::deque<int> m_send;
    std::deque<int> m_lookUp;
    std::multimap<qint64, std::pair<int, Errand>> m_later; ///< by milliseconds
};

} // namespace iam
