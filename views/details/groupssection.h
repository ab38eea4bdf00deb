#pragma once

#include "views/details/tablesection.h"

namespace iam {

/// Access groups of the user: assign, remove; while the invitation is open the planned ones, read only.
class GroupsSection final : public TableSection
{
    Q_OBJECT

public:
    GroupsSection(const DetailsContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void assign();

protected:
    void rowMenu(int row, const QPoint &at) override;
    void rowActivated(int row) override;

private:
    void removeFromGroup(int row);

    QPushButton *m_assign;
};

} // namespace iam
