#pragma once

#include "models/core/invitationrun.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace iam {

/// The current person of a run in full, with what can be done about the outcome. Hidden while nothing can.
class OutcomeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    /// Null: nobody is current.
    void setPerson(const RunPerson *person);

signals:
    void retryWanted(const QString &email);
    void takeOutWanted(const QString &email);
    void cancelWanted(const iam::UserId &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void retranslate();
    void copyDetails() const;

    RunPerson m_person;
    QLabel *m_words;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_takeOut;
    QPushButton *m_copy;
};

} // namespace iam
