#include "models/workflows/draftfile.h"

#include <QFile>
#include <QFileInfo>

namespace iam {

namespace {

std::optional<InviteDraft> draftIn(const QString &path)
{
    const std::optional<QJsonObject> json = JsonFile(path).read();
    if (!json)
        return {};
    const Result<InviteDraft> draft = InviteDraft::fromJson(*json);
    if (!draft.ok() || draft.value().isEmpty())
        return {};
    return draft.value();
}

} // namespace

DraftFile::DraftFile(QString path)
    : m_path(std::move(path))
    , m_claims(m_path)
{
}

QString DraftFile::pathOf(const QString &path, int number)
{
    if (path.isEmpty() || number <= 1)
        return path;
    const QFileInfo file(path);
    return QStringLiteral("%1/%2-%3.%4").arg(file.path(), file.completeBaseName(), QString::number(number), file.suffix());
}

bool DraftFile::take(int number)
{
    if (!m_claims.claim(QString::number(number)))
        return false;
    m_number = number;
    return true;
}

std::optional<InviteDraft> DraftFile::read()
{
    if (m_number > 0)
        return draftIn(pathOf(m_path, m_number));
    for (int number = 1; number <= mostDrafts; ++number) {
        if (!QFile::exists(pathOf(m_path, number)) || !take(number))
            continue;
        if (std::optional<InviteDraft> draft = draftIn(pathOf(m_path, number)))
            return draft; // read after it was claimed: nobody changes it any more
        leave();
    }
    return {};
}

bool DraftFile::write(const InviteDraft &draft)
{
    // A file that is there and not this console's holds what somebody has typed.
    for (int number = 1; m_number == 0 && number <= mostDrafts; ++number) {
        if (take(number) && draftIn(pathOf(m_path, number)))
            leave();
    }
    return m_number > 0 && JsonFile(pathOf(m_path, m_number)).write(draft.toJson());
}

void DraftFile::remove()
{
    if (m_number == 0)
        return;
    JsonFile(pathOf(m_path, m_number)).remove();
}

void DraftFile::leave()
{
    if (m_number > 0)
        m_claims.release(QString::number(m_number));
    m_number = 0;
}

} // namespace iam
