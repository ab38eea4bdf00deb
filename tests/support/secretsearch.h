#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace iam::test {

/// A secret in the spellings in which it could have been written down.
inline QList<QByteArray> spellingsOf(const QByteArray &secret)
{
    QList<QByteArray> spellings {secret, secret.toBase64(), secret.toHex(), QUrl::toPercentEncoding(QString::fromUtf8(secret))};
    const QString text = QString::fromUtf8(secret);
    spellings.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)); // as Qt keeps texts
    return spellings;
}

/// "FILE holds secret N" for every file under `folder` with one of the secrets, its name or its content.
inline QStringList whereSecretsLie(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList places;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.fileName().toUtf8() + '\n' + file.readAll();
        for (qsizetype index = 0; index < secrets.size(); ++index) {
            for (const QByteArray &spelling : spellingsOf(secrets.at(index))) {
                if (content.contains(spelling))
                    places.append(QStringLiteral("%1 holds secret %2").arg(file.fileName()).arg(index));
            }
        }
    }
    return places;
}

} // namespace iam::test
