#pragma once

#include "views/widgets/consoledialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace iam {

/// The actions of a role: searched by typing, copied as a whole.
class ActionsDialog final : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `of` is the role, and what it is for.
    ActionsDialog(const QString &of, const QStringList &actions, QWidget *parent);

private:
    void fill();

    QStringList m_actions;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace iam
