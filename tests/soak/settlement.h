#pragma once

#include <QString>
#include <QStringList>

namespace iam::test {

class SoakStage;

/// A spell of fine weather: whatever is under way comes to its end, the list is read again and held against what the
/// service's own interface tells a plain client.
struct Settlement
{
    bool settled = false; ///< everything came to its end in time
    int people = 0; ///< at the service
    QStringList differences {}; ///< between the service, the model and the rows that are seen
    QString unsettled {}; ///< what did not come to its end

    [[nodiscard]] bool isGood() const { return settled && differences.isEmpty(); }
};

/// The weather has to be fine already.
[[nodiscard]] Settlement settle(SoakStage &stage);

/// The chain of the journal: empty if it is whole, else what is wrong.
[[nodiscard]] QString judgeJournal(SoakStage &stage);

} // namespace iam::test
