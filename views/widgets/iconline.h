#pragma once

#include "views/theme/symbols.h"

#include <QWidget>

namespace iam {

/// One line: a symbol, a word that counts, and what is said about it. What does not fit is cut and stands in the tip.
class IconLine final : public QWidget
{
    Q_OBJECT

public:
    /// Texts are shown as they are; foreign ones must have been made visible.
    IconLine(Icon icon, const QString &strong, const QString &rest, QWidget *parent);

    [[nodiscard]] QString strong() const { return m_strong; }
    [[nodiscard]] QString rest() const { return m_rest; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QString m_strong;
    QString m_rest;
};

} // namespace iam
