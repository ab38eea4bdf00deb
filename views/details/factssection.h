#pragma once

#include "views/details/detailssection.h"

#include <QHash>

class QGridLayout;
class QPushButton;

namespace iam {

/// What the service tells of the person, and the actions on the membership.
class FactsSection final : public DetailsSection
{
    Q_OBJECT

public:
    FactsSection(const DetailsContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    void addFact(int line, const QString &name, const QString &value, bool copied = false);

    QGridLayout *m_facts;
    QHash<UserAction, QPushButton *> m_buttons;
};

} // namespace iam
