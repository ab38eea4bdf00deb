#pragma once

#include "tests/gallery/onlooker.h"

#include <QSet>
#include <QStringList>

class QAccessibleInterface;

namespace iam::test {

/// Reads every scene as a screen reader does: through the tree of QAccessible, and with the Tab key.
class AccessibleWalk final : public Onlooker
{
public:
    /// The window with what lies over it. One finding a place, however often it is shown.
    void take(const QString &name, QWidget &window) override;

    /// "scene: place: what is wrong"
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    [[nodiscard]] int elements() const { return m_elements; } ///< interactive ones that were read
    [[nodiscard]] int stops() const { return m_stops; } ///< of the Tab key
    [[nodiscard]] int scenes() const { return m_scenes; }

private:
    void readTree(QAccessibleInterface *element, const QString &path, bool insideWhole);
    void judge(QAccessibleInterface *element, const QString &path);
    void judgeTable(QAccessibleInterface *table, const QString &path);
    void goAround(QWidget &window);
    void tell(const QString &place, const QString &what);

    QString m_scene;
    QStringList m_findings;
    QSet<QString> m_known;
    int m_elements = 0;
    int m_stops = 0;
    int m_scenes = 0;
};

} // namespace iam::test
