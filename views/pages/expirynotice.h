#pragma once

#include <QDate>
#include <QWidget>

class QTimer;

namespace iam {

class Clock;
class InlineNotification;
class UserDirectory;
class UserTableModel;

/// "3 invitations expire within 3 days.", once a day, as soon as the list has been read.
class ExpiryNotice final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    ExpiryNotice(const UserTableModel &users, const UserDirectory &directory, const Clock &clock, QWidget *parent = nullptr);

    /// Whether it is told at all.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// Not again on this day.
    void setLastTold(const QDate &day);

signals:
    void told(const QDate &day);
    /// Those who expire soon are to be listed.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int expiring() const;
    [[nodiscard]] QDate today() const;
    void look();
    void retranslate();

    const UserTableModel &m_users;
    const UserDirectory &m_directory;
    const Clock &m_clock;
    InlineNotification *m_notice;
    QTimer *m_timer; ///< one look for many changes
    QDate m_lastTold;
    int m_count = 0;
    bool m_wanted = true;
    bool m_closed = false;
};

} // namespace iam
