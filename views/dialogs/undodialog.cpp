#include "views/dialogs/undodialog.h"

#include "models/core/safetext.h"
#include "views/text/changewords.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;
constexpr qsizetype longestShown = 1'000;

} // namespace

UndoDialog::UndoDialog(UndoStack &stack, QWidget *parent)
    : ChangeDialog(tr("Undo the last change?"), dialogWidth, parent)
    , m_stack(stack)
{
    setObjectName(QStringLiteral("undoDialog"));
    const UndoStep step = stack.steps().last();
    setAbout(step.done.targetName, Right::None);
    m_request = step.inverse.request;
    const auto add = [this](const QString &heading, const QString &text, const char *name, TextStyle style) {
        body()->addWidget(plainLabel(heading, this, TextStyle::BodyStrong));
        QLabel *label = plainLabel({}, this, style, Token::Text, true);
        label->setObjectName(QLatin1String(name));
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    };
    add(tr("Done"), changeText(step.done), "undoDone", TextStyle::Body);
    add(tr("Undoing does"), changeText(step.inverse), "undoInverse", TextStyle::Body);
    QString request = requestText(step.inverse.request);
    if (request.size() > longestShown)
        request = request.left(longestShown) + QStringLiteral("…");
    add(tr("It sends"), visibleText(request.replace(QLatin1Char('\n'), QLatin1String("  "))), "undoRequest", TextStyle::Code);
    setHarmlessButton(tr("Close"));
    QPushButton *undo = setPrimaryButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("confirmButton"));
    undo->setFocus();
    connect(undo, &QPushButton::clicked, this, [this] {
        auto promise = std::make_shared<QPromise<Result<ChangeResult>>>();
        promise->start();
        connect(&m_stack, &UndoStack::undone, this, [promise](const ChangeRecord &inverse) {
            if (promise->future().isFinished())
                return;
            if (inverse.outcome == ChangeRecord::Outcome::Success)
                promise->addResult(ChangeResult {.record = inverse});
            else
                promise->addResult(inverse.error);
            promise->finish();
        });
        await(promise->future());
        m_stack.undo();
    });
}

QList<CopyAsChoice> UndoDialog::copyChoices() const
{
    return {{.title = windowTitle(), .actions = {copyas::Sent {.request = m_request}}}};
}

} // namespace iam
