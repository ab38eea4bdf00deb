#pragma once

#include "models/core/journalentry.h"

#include <QString>

namespace iam {

/// The request of an entry, its body readable.
[[nodiscard]] QString journalRequestText(const ChangeRecord &record);
/// What the service answered, as far as it is known; empty while nothing is.
[[nodiscard]] QString journalAnswerText(const ChangeRecord &record);
/// The whole entry for the clipboard. Technical, not translated.
[[nodiscard]] QString journalEntryText(const JournalEntry &entry, const QString &actor);
/// In the words of the wire, laid out if it is JSON.
[[nodiscard]] QString laidOutText(const QByteArray &text);

} // namespace iam
