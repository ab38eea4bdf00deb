#pragma once

#include "tests/gallery/onlooker.h"

#include <QList>
#include <QPixmap>
#include <QString>
#include <QStringList>

#include <utility>

class QWidget;

namespace iam::test {

/// Takes pictures of windows with the dialogs over them, measures them, and puts small ones on a sheet.
class Studio final : public Onlooker
{
public:
    /// Pictures go to `folder`, if it is not empty.
    explicit Studio(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Waits until the window has nothing more to lay out.
    void take(const QString &name, QWidget &window) override;
    /// All pictures so far, each with its name, in columns.
    void saveSheet(const QString &file, int columns = 4, int width = 400) const;
    /// "picture: finding", each finding of a place once.
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    [[nodiscard]] qsizetype count() const { return m_pictures.size(); }

private:
    QString m_folder;
    QList<std::pair<QString, QPixmap>> m_pictures;
    QStringList m_findings;
    QStringList m_known;
};

} // namespace iam::test
