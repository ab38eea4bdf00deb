#pragma once

class QString;
class QWidget;

namespace iam::test {

/// Who looks at the scenes, one after the other: the gallery takes pictures, the test of accessibility reads them.
class Onlooker
{
public:
    Onlooker() = default;
    virtual ~Onlooker() = default;
    Onlooker(const Onlooker &) = delete;
    Onlooker &operator=(const Onlooker &) = delete;

    /// `window` shows the scene called `name`, perhaps with a dialog or a menu over it.
    virtual void take(const QString &name, QWidget &window) = 0;
};

} // namespace iam::test
