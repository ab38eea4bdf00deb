#pragma once

#include <functional>
#include <vector>

namespace iam::test {

class SoakStage;

/// One kind of work. False: it did not come to its end, which faults may do.
struct Work
{
    const char *name;
    int weight; ///< how often it comes, beside the others
    std::function<bool(SoakStage &)> run;
    int done = 0;
    int givenUp = 0;
};

/// Looking around in the window.
void addWindowWork(std::vector<Work> &work);
/// What the person at the window does to people.
void addPeopleWork(std::vector<Work> &work);
/// What others do in the meantime: other administrators, and the guests.
void addOthersWork(std::vector<Work> &work);

/// The whole invitation in the wizard, with that many guests. `time`: how long a step is waited for, in milliseconds.
[[nodiscard]] bool inviteByWizard(SoakStage &stage, int people, int time);

} // namespace iam::test
