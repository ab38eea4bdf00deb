#pragma once

#include "models/core/apierror.h"
#include "views/details/detailssection.h"

#include <QStringList>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace iam {

/// Classic infrastructure: a permission set or single permissions, and the place in the hierarchy.
class ClassicSection final : public DetailsSection
{
    Q_OBJECT

public:
    ClassicSection(const DetailsContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasUnsaved() const override;
    void refresh() override;

private:
    void take();
    void fill(const QStringList &wanted);
    void chooseSet(int set);
    void save();
    void revalidate();
    [[nodiscard]] QStringList ticked() const;

    std::optional<QStringList> m_known;
    bool m_busy = false;
    bool m_filling = false;
    QLabel *m_state;
    QLabel *m_parent;
    QWidget *m_content;
    QButtonGroup *m_sets;
    QTreeWidget *m_tree;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_copyAs = nullptr;
};

} // namespace iam
