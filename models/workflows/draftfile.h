#pragma once

#include "models/core/invitedraft.h"
#include "models/workflows/jsonfile.h"

#include <optional>

namespace iam {

/// Keeps the draft of the invite wizard on disk, so that it survives closing and crashing. Never holds a secret.
class DraftFile
{
public:
    /// Without a path nothing is kept.
    explicit DraftFile(const QString &path)
        : m_file(path)
    {
    }

    /// None if there is no draft, or one that cannot be read.
    [[nodiscard]] std::optional<InviteDraft> read() const;
    /// False if it could not be written.
    bool write(const InviteDraft &draft);
    void remove();

private:
    JsonFile m_file;
};

} // namespace iam
