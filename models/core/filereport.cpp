#include "models/core/filereport.h"

#include <QFile>

namespace iam {

QString setAside(const QString &path, bool newer)
{
    constexpr int mostKept = 1000;
    const QString word = newer ? QStringLiteral("newer") : QStringLiteral("damaged");
    for (int number = 1; number <= mostKept; ++number) {
        QString target = QStringLiteral("%1.%2-%3").arg(path, word).arg(number);
        if (QFile::exists(target))
            continue;
        if (!QFile::rename(path, target))
            return {};
        for (const char *ending : {"-wal", "-shm"}) {
            if (QFile::exists(path + QLatin1String(ending)))
                QFile::rename(path + QLatin1String(ending), target + QLatin1String(ending));
        }
        return target;
    }
    return {};
}

} // namespace iam
