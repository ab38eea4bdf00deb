#include "views/dialogs/cannotinvitedialog.h"

#include "models/core/safetext.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

CannotInviteDialog::CannotInviteDialog(const QString &ownerName, bool showsAccess, QWidget *parent)
    : ConsoleDialog(tr("You cannot invite people to this account."), dialogWidth, parent)
{
    setObjectName(QStringLiteral("cannotInviteDialog"));
    const auto add = [this](const QString &text) {
        body()->addWidget(plainLabel(text, this, TextStyle::Body, Token::Text, true));
    };
    add(tr("You need one of:"));
    //: %1 is one of several things of which one is needed
    const QString item = tr("• %1");
    add(item.arg(tr("being the owner of the account")));
    add(item.arg(tr("the role Editor or Administrator on User Management")));
    add(item.arg(tr("the classic permission Manage Users")));
    if (!ownerName.isEmpty())
        //: %1 is the name of the account's owner
        add(tr("The owner %1 and administrators can give it to you.").arg(isolatedText(ownerName)));
    setHarmlessButton(tr("Close"));
    if (!showsAccess)
        return;
    QPushButton *show = setPrimaryButton(tr("Show my access"));
    show->setObjectName(QStringLiteral("showMyAccess"));
    connect(show, &QPushButton::clicked, this, [this] {
        accept();
        emit ownAccessWanted();
    });
}

} // namespace iam
