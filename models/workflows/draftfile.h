#pragma once

#include "models/core/invitedraft.h"
#include "models/workflows/jsonfile.h"

#include <memory>
#include <optional>

namespace iam {

/// Keeps the draft of the invite wizard on disk, so that it survives closing and crashing. Never holds a secret. Several
/// consoles on one account have a draft each: one file belongs to the console whose wizard is open, and what another one has
/// typed is neither shown there nor written over ("invitation-draft.json", then "invitation-draft-2.json" and so on).
class DraftFile
{
public:
    static constexpr int mostDrafts = 9;

    /// Without a path nothing is kept.
    explicit DraftFile(QString path);

    /// The first draft that no other console has open; from now on it is this one's. None if there is no such draft, or
    /// only such as cannot be read.
    [[nodiscard]] std::optional<InviteDraft> read();
    /// In the place of the one that was read, or in a file of its own. False if it could not be written.
    bool write(const InviteDraft &draft);
    /// Removes this console's own.
    void remove();
    /// The wizard is closed: from now on any console may go on with the draft.
    void leave();

    /// Where the drafts beside this one lie: by number, from 1.
    [[nodiscard]] static QString pathOf(const QString &path, int number);

private:
    [[nodiscard]] bool take(int number);

    QString m_path;
    JsonFile m_claims; ///< never written: which console has which draft
    int m_number = 0; ///< of this console's draft; 0: none
};

} // namespace iam
