#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace iam {

/// Where one is: "Manage > Access (IAM) > Users". All parts but the last are buttons.
class BreadcrumbBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(QWidget *parent = nullptr);

    void setParts(const QStringList &parts);
    [[nodiscard]] QStringList parts() const { return m_parts; }
    /// For very narrow windows.
    void setLastPartOnly(bool lastOnly);

signals:
    void partClicked(int index);

private:
    void rebuild();

    QStringList m_parts;
    bool m_lastOnly = false;
    QBoxLayout *m_row;
};

} // namespace iam
