#pragma once

#include <QAbstractButton>

namespace iam {

/// Looks like a search field and opens the command palette; in narrow windows only its symbol is left.
class PaletteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_narrow = false;
};

} // namespace iam
