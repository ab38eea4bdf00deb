#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace iam {

/// What is not in the list and costs requests, so that it is read only while a column shows it.
enum class UserExtra { LastActivity, Groups, Policies, Parent };
inline constexpr int userExtraTotal = static_cast<int>(UserExtra::Parent) + 1;

/// What is known of those of whom nothing was told one by one.
enum class ExtraRest { Unknown, Reading, Zero, Failed };

/// What sorting goes by, by IAM ID in UTF-8; made once and shared with other threads.
using UserSortValues = QHash<QByteArray, qint64>;

/// Values of one extra column, by IAM ID. An entry without a text and a number means: told, and there is none.
class UserExtraValues
{
public:
    struct Value
    {
        std::optional<int> number {}; ///< Groups, Policies
        QDateTime time {}; ///< LastActivity; UTC
        QString text {}; ///< Parent: a name
        bool failed = false;
        friend bool operator==(const Value &, const Value &) = default;
    };

    void setRest(ExtraRest rest) { m_rest = rest; }
    [[nodiscard]] ExtraRest rest() const { return m_rest; }
    void set(const QString &iamId, const Value &value) { m_values.insert(iamId, value); }
    void setAll(const QHash<QString, Value> &values) { m_values = values; }
    void clear();
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] bool contains(const QString &iamId) const { return m_values.contains(iamId); }
    /// Zero is told where everybody was counted.
    [[nodiscard]] Value value(const QString &iamId) const;
    /// For a cell; empty where nothing is known.
    [[nodiscard]] QString text(const QString &iamId) const;
    /// Why a cell says what it says, for tips and for speaking; empty for plain values.
    [[nodiscard]] QString explanation(const QString &iamId) const;
    /// Texts in the order of the interface's language, times and numbers by size.
    /// Those of whom nothing is told stand under the empty key if they count as zero.
    [[nodiscard]] std::shared_ptr<const UserSortValues> sortValues() const;

private:
    ExtraRest m_rest = ExtraRest::Unknown;
    QHash<QString, Value> m_values;
};

} // namespace iam
