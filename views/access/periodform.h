#pragma once

#include "models/core/accessperiod.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QTimeEdit;
class QToolButton;

namespace iam {

/// When access counts: no limit, once from a time to another, or on days of the week; never both (B41).
class PeriodForm final : public QWidget
{
    Q_OBJECT

public:
    /// The first suggestion for "Once" begins at `now`.
    explicit PeriodForm(const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] AccessPeriod period() const;
    void setPeriod(const AccessPeriod &period);
    /// Shown below the fields; empty hides it.
    void setProblem(const QString &text);
    /// What the keyboard reaches, in the order of the eye.
    [[nodiscard]] QWidgetList fields() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOnce();
    QWidget *makeWeekly();
    void retranslate();
    void showParts();

    QRadioButton *m_always;
    QRadioButton *m_once;
    QRadioButton *m_weekly;
    QLabel *m_fromLabel;
    QLabel *m_untilLabel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QList<QToolButton *> m_days;
    QCheckBox *m_allDay;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    QLabel *m_offsetLabel;
    QComboBox *m_offset;
    QLabel *m_hint;
    QLabel *m_problem;
    QWidget *m_oncePart;
    QWidget *m_weeklyPart;
    QWidget *m_offsetPart;
};

} // namespace iam
