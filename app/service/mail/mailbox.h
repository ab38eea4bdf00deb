#pragma once

#include <QDateTime>
#include <QString>

namespace iam::service {

/// One invitation message.
struct Mail
{
    QString to;
    QString inviterName; ///< may be empty
    QString inviterAddress;
    QString accountName;
    QString link;
    QDateTime sentAt;
    QDateTime expiresAt;
};

/// A Maildir (tmp, new, cur) that receives one RFC 5322 message a sending.
class Mailbox
{
public:
    explicit Mailbox(QString folder);

    /// Empty on success, else the reason.
    [[nodiscard]] QString prepare() const;
    /// Writes into tmp and renames into new, so that no reader meets half a message. False when the disk refuses.
    [[nodiscard]] bool deliver(const Mail &mail);
    /// Deletes all messages: after a reset none of their links works any more.
    void clear() const;
    [[nodiscard]] QString folder() const { return m_folder; }

    /// The message as it is written.
    [[nodiscard]] static QByteArray compose(const Mail &mail, const QByteArray &messageId);

private:
    QString m_folder;
    int m_count = 0;
};

} // namespace iam::service
