#include "models/workflows/draftfile.h"

namespace iam {

std::optional<InviteDraft> DraftFile::read() const
{
    const std::optional<QJsonObject> json = m_file.read();
    if (!json)
        return {};
    const Result<InviteDraft> draft = InviteDraft::fromJson(*json);
    if (!draft.ok() || draft.value().isEmpty())
        return {};
    return draft.value();
}

bool DraftFile::write(const InviteDraft &draft) { return m_file.write(draft.toJson()); }

void DraftFile::remove() { m_file.remove(); }

} // namespace iam
