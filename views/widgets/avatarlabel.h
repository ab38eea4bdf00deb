#pragma once

#include <QWidget>

namespace iam {

/// The initials of a person in a circle. Decoration: the name stands beside it.
class AvatarLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarLabel(const QString &name, int diameter = 28, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QString initials() const { return m_initials; }
    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_diameter;
};

/// First letters of the first and last word, "ON"; of an address its first letter.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace iam
