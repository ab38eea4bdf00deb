#pragma once

#include "models/core/userstate.h"

#include <QWidget>

class QLabel;

namespace iam {

/// The symbol of a state and its word, for places that are not a table.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    /// `word` is statusText() of the row.
    void setStatus(UserStatus status, const QString &word);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateSymbol();

    UserStatus m_status = UserStatus::Unknown;
    QLabel *m_symbol;
    QLabel *m_word;
};

} // namespace iam
