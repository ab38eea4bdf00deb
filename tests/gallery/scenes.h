#pragma once

#include <QString>

namespace iam::test {

class ConsoleFixture;
class Onlooker;

/// Opens everything the console can show, one after the other, and has it looked at. What does not come in time is told
/// by missing(), and the rest goes on.
class Scenes
{
public:
    Scenes(ConsoleFixture &console, Onlooker &onlooker)
        : m_console(console)
        , m_onlooker(onlooker)
    {
    }

    /// People with a long name, and one with a right-to-left name; before the window opens they must be there.
    void prepare();
    void list();
    void actions();
    void details();
    void wizard();
    void places();
    void otherWindows();
    [[nodiscard]] int missing() const { return m_missing; }

private:
    void take(const char *name);
    [[nodiscard]] bool choose(const char *email);
    /// Triggers the action and shows the dialog it opens, then closes that.
    void dialogOf(const char *action, const char *email, const char *name = nullptr);
    void closeDialogs();
    void absent(const char *what);

    ConsoleFixture &m_console;
    Onlooker &m_onlooker;
    int m_missing = 0;
};

} // namespace iam::test
