#pragma once

#include "views/delegates/rowdelegate.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>

namespace iam {

/// Symbol and word. The ring of Processing turns by one timer, which runs only while such a row is painted.
class StatusDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(QObject *parent = nullptr);
    [[nodiscard]] bool turning() const { return m_timer.isActive(); }

protected:
    void paintContents(QPainter &painter, const Cell &cell) const override;
    [[nodiscard]] int contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const override;

private:
    void turn();

    mutable QTimer m_timer;
    mutable QSet<QPersistentModelIndex> m_painted; ///< since the last step; rows out of view drop out by themselves
    int m_step = 0;
};

} // namespace iam
