#pragma once

#include <QLabel>

namespace iam {

/// One line that gives way to what stands beside it, and says so with an ellipsis; the tip has it whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    /// Shown as it is, never as markup, with hidden characters made visible.
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace iam
