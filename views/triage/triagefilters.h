#pragma once

#include "models/items/triagecount.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace iam {

/// Inviter, domain, age and words by which the list of invitations is narrowed.
class TriageFilters final : public QWidget
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const IamId &)>;
    explicit TriageFilters(NameOf nameOf, QWidget *parent = nullptr);

    /// Who has sent them, most first.
    void setInviters(const QHash<IamId, int> &inviters);
    /// What was chosen here, into a filter that says more than this.
    [[nodiscard]] TriageFilter filter(TriageFilter of) const;
    void setClearable(bool clearable);
    void clear();
    void focusFirst();

signals:
    void changed();
    /// All conditions go, also those of the charts.
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    NameOf m_nameOf;
    QHash<IamId, int> m_counts;
    QLineEdit *m_words;
    QComboBox *m_inviter;
    QLineEdit *m_domain;
    QSpinBox *m_age;
    QPushButton *m_clear;
};

} // namespace iam
