#pragma once

#include "models/export/accessreport.h"
#include "views/details/tablesection.h"

namespace iam {

/// The user's own policies: assign, edit, remove, the actions of each role.
class PoliciesSection final : public TableSection
{
    Q_OBJECT

public:
    PoliciesSection(const DetailsContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void assign();

protected:
    void rowMenu(int row, const QPoint &at) override;
    void rowActivated(int row) override;

private:
    [[nodiscard]] QList<ReportPolicy> own() const;
    void edit(const Policy &policy);
    void removePolicy(const Policy &policy);

    QPushButton *m_assign;
};

} // namespace iam
