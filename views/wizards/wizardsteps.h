#pragma once

#include <QStringList>
#include <QWidget>

namespace iam {

/// The steps of a wizard in a row: done ones with a tick, the current one filled. Shows only; nothing is pressed here.
class WizardSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_names;
    int m_current = 0;
};

} // namespace iam
