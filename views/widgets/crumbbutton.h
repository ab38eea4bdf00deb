#pragma once

#include <QPushButton>

namespace iam {

/// A part of a breadcrumb: text without edge, underlined under the pointer.
class CrumbButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit CrumbButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
