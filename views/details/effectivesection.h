#pragma once

#include "models/core/effectiveaccess.h"
#include "views/details/tablesection.h"

#include <memory>

namespace iam {

/// What the user may do, by target: roles, actions, and through which group or policy. Can be held against another user.
class EffectiveSection final : public TableSection
{
    Q_OBJECT

public:
    EffectiveSection(const DetailsContext &context, QWidget *parent);
    ~EffectiveSection() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void rowMenu(int row, const QPoint &at) override;
    void rowActivated(int row) override;

private:
    void chooseOther();
    void compareWith(const User &other);
    struct Line
    {
        QList<PolicyAttribute> target;
        EffectiveEntry::Source source;
    };

    QPushButton *m_compare;
    QPushButton *m_alone;
    QList<Line> m_lines;
    std::unique_ptr<UserDetails> m_other;
};

} // namespace iam
