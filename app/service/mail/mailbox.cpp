#include "app/service/mail/mailbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QUuid>

#include <algorithm>

#include <unistd.h>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// RFC 2047: encoded words of at most 75 characters, cut between characters, folded onto lines of their own.
QByteArray encodedText(const QString &text)
{
    if (isPlain(text))
        return text.toLatin1();
    constexpr int bytesAWord = 42; // 12 around, 56 of Base64
    QByteArrayList words;
    QByteArray word;
    for (const uint point : text.toUcs4()) {
        const char32_t character = point;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > bytesAWord)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    QByteArray header;
    for (const QByteArray &each : words)
        header += (header.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + each.toBase64() + "?=";
    return header;
}

QByteArray mailbox(const QString &name, const QString &address)
{
    // Addresses beyond ASCII travel as UTF-8 (RFC 6532).
    QByteArray spec = '<' + address.toUtf8() + '>';
    if (name.isEmpty())
        return spec;
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return (isPlain(name) ? '"' + quoted.toLatin1() + '"' : encodedText(name)) + ' ' + spec;
}

QByteArray mailDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

Mailbox::Mailbox(QString folder)
    : m_folder(std::move(folder))
{
}

QString Mailbox::prepare() const
{
    for (const QString &part : { u"tmp"_s, u"new"_s, u"cur"_s }) {
        if (!QDir().mkpath(m_folder + u'/' + part))
            return u"cannot create the mail folder %1"_s.arg(m_folder);
    }
    return {};
}

void Mailbox::clear() const
{
    for (const QString &part : { u"tmp"_s, u"new"_s, u"cur"_s }) {
        const QDir folder(m_folder + u'/' + part);
        for (const QString &name : folder.entryList({ u"*.eml*"_s }, QDir::Files))
            QFile::remove(folder.filePath(name));
    }
}

QByteArray Mailbox::compose(const Mail &mail, const QByteArray &messageId)
{
    const QString inviter = mail.inviterName.isEmpty() ? mail.inviterAddress : mail.inviterName;
    const QString text = u"Hello,\r\n\r\n%1 (%2) invites you to join the account \"%3\".\r\n\r\n"
                         "To accept, open this link:\r\n%4\r\n\r\nThe invitation ends on %5 (UTC).\r\n\r\n"
                         "If you did not expect this message, you need not do anything.\r\n"_s
                             .arg(inviter, mail.inviterAddress, mail.accountName, mail.link,
                                  mail.expiresAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    return "From: " + mailbox(mail.accountName, u"no-reply@accounts.example"_s) + "\r\nTo: " + mailbox({}, mail.to) + "\r\nReply-To: "
        + mailbox(mail.inviterName, mail.inviterAddress) + "\r\nSubject: " + encodedText(u"You are invited to join "_s + mail.accountName)
        + "\r\nDate: " + mailDate(mail.sentAt) + "\r\nMessage-ID: <" + messageId
        + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text.toUtf8();
}

bool Mailbox::deliver(const Mail &mail)
{
    const QByteArray unique = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QString name = u"%1.P%2Q%3.%4.eml"_s.arg(QDateTime::currentSecsSinceEpoch())
                             .arg(QCoreApplication::applicationPid())
                             .arg(++m_count)
                             .arg(QString::fromLatin1(unique.left(8)));
    QFile file(m_folder + u"/tmp/"_s + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    const QByteArray message = compose(mail, unique + "@accounts.example");
    const bool written = file.write(message) == message.size() && file.flush() && ::fsync(file.handle()) == 0;
    file.close();
    return written && QFile::rename(file.fileName(), m_folder + u"/new/"_s + name);
}

} // namespace iam::service
