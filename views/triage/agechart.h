#pragma once

#include "models/items/triagecount.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace iam {

/// One bar of the chart with its number on top and its days below; a button that can be chosen.
class AgeBar final : public QAbstractButton
{
    Q_OBJECT

public:
    AgeBar(TriageAge age, QWidget *parent);

    /// `highest` is the value at the top of the chart.
    void setCount(int count, int highest);
    /// Where the bars stand: the space for the words below.
    [[nodiscard]] int baseline() const;
    /// The height of the highest bar.
    [[nodiscard]] int room() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TriageAge m_age;
    int m_count = 0;
    int m_highest = 1;
};

/// Invitations by the days they have left. A bar that is chosen filters the list; choosing it again does not.
class AgeChart final : public QWidget
{
    Q_OBJECT

public:
    explicit AgeChart(QWidget *parent = nullptr);

    void setTally(const TriageTally &tally);
    void setChosen(std::optional<TriageAge> age);

signals:
    void chosen(std::optional<iam::TriageAge> age);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void measureScale();

    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_scale; ///< room for the numbers at the left
    std::array<AgeBar *, triageAgeTotal> m_bars {};
    TriageTally m_tally;
    int m_step = 1; ///< between two lines of the scale
    int m_highest = 1;
};

} // namespace iam
