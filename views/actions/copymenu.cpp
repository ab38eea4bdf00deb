#include "views/actions/copymenu.h"

#include "views/actions/useractions.h"

#include <QEvent>

namespace iam {

CopyMenu::CopyMenu(UserActions &actions, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("copyMenu"));
    const auto add = [this](const char *name, CopyField field) {
        QAction *action = addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, field] { emit wanted(field); });
        return action;
    };
    m_name = add("copyName", CopyField::Name);
    addAction(actions.action(UserAction::Copy));
    m_iamId = add("copyIamId", CopyField::IamId);
    m_userId = add("copyUserId", CopyField::UserId);
    addSeparator();
    m_row = add("copyRow", CopyField::Row);
    retranslate();
}

void CopyMenu::retranslate()
{
    setTitle(tr("Cop&y"));
    m_name->setText(tr("Copy &name"));
    m_iamId->setText(tr("Copy &IAM ID"));
    m_userId->setText(tr("Copy &user ID"));
    m_row->setText(tr("Copy &row"));
}

void CopyMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace iam
