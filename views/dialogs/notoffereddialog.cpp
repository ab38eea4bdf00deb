#include "views/dialogs/notoffereddialog.h"

#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

NotOfferedDialog::NotOfferedDialog(const QString &title, const QString &where, QWidget *parent)
    : ConsoleDialog(title, dialogWidth, parent)
{
    setObjectName(QStringLiteral("notOfferedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel *what = plainLabel(
        tr("This service offers no such operation to programs."), this, TextStyle::BodyStrong, Token::Text, true);
    what->setObjectName(QStringLiteral("notOffered"));
    body()->addWidget(what);
    body()->addWidget(sentenceLabel(where, this));
    setHarmlessButton(tr("Close"));
    QPushButton *open = setPrimaryButton(tr("Open the web console"));
    open->setObjectName(QStringLiteral("webConsoleLink"));
    connect(open, &QPushButton::clicked, this, [this] {
        accept();
        emit webConsoleWanted();
    });
    open->setFocus();
}

} // namespace iam
