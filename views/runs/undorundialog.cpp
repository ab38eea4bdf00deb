#include "views/runs/undorundialog.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr qsizetype mostNames = 8; ///< of each wish

QString textOf(const BulkRuns::Wish &wish)
{
    const auto people = static_cast<int>(wish.people.size());
    switch (wish.action) {
    case RunAction::AddToGroup:
        //: %1 is the name of an access group
        return UndoRunDialog::tr("%n user(s) are added to %1 again:", nullptr, people).arg(isolatedText(wish.group.name));
    case RunAction::RemoveFromGroup:
        //: %1 is the name of an access group
        return UndoRunDialog::tr("%n user(s) are removed from %1:", nullptr, people).arg(isolatedText(wish.group.name));
    default:
        //: %1 is a status such as "Active"
        return UndoRunDialog::tr("%n user(s) get the status %1 again:", nullptr, people).arg(statusText(statusOf(wish.status, {}, {})));
    }
}

} // namespace

UndoRunDialog::UndoRunDialog(const QList<BulkRuns::Wish> &wishes, QWidget *parent)
    : ConsoleDialog(tr("Undo this run?"), dialogWidth, parent)
{
    setObjectName(QStringLiteral("undoRunDialog"));
    body()->addWidget(plainLabel(tr("Only what the run has changed is put back, as a run of its own. Who was so before the run stays so."),
        this, TextStyle::Body, Token::Text, true));
    for (const BulkRuns::Wish &wish : wishes) {
        body()->addSpacing(measure(Measure::Space8));
        body()->addWidget(plainLabel(textOf(wish), this, TextStyle::Body, Token::Text, true));
        for (const User &user : wish.people.first(std::min(mostNames, wish.people.size())))
            body()->addWidget(plainLabel(visibleText(user.displayName()), this, TextStyle::Body, Token::TextSecondary, true));
        if (wish.people.size() > mostNames)
            body()->addWidget(plainLabel(tr("and %n more", nullptr, static_cast<int>(wish.people.size() - mostNames)), this,
                TextStyle::Small, Token::TextHelper));
    }
    setHarmlessButton(tr("Close"));
    QPushButton *confirm = setPrimaryButton(tr("Undo"));
    confirm->setObjectName(QStringLiteral("confirmButton"));
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    harmlessButton()->setFocus();
}

} // namespace iam
