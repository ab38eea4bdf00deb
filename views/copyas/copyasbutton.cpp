#include "views/copyas/copyasbutton.h"

#include "views/copyas/copyasdialog.h"

#include <QPushButton>

namespace iam {

void addCopyAsButton(
    ConsoleDialog &dialog, const copyas::Context &context, const std::function<QList<CopyAsChoice>()> &choices)
{
    //: a button: shows what the dialog would send as a command or a program
    QPushButton *button = dialog.addCopyButton(CopyAsChoices::tr("Copy as …"));
    button->setObjectName(QStringLiteral("copyAsButton"));
    QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, context, choices] {
        auto *copy = new CopyAsDialog(choices(), context, &dialog);
        copy->setAttribute(Qt::WA_DeleteOnClose);
        copy->open();
    });
}

} // namespace iam
