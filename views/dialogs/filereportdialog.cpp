#include "views/dialogs/filereportdialog.h"

#include "views/text/filereporttext.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

FileReportDialog::FileReportDialog(QWidget *parent)
    : ConsoleDialog(tr("Files that could not be used"), dialogWidth, parent)
{
    setObjectName(QStringLiteral("fileReportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHarmlessButton(tr("Close"));
}

void FileReportDialog::add(const FileReport &report)
{
    const FileReportText words = fileReportText(report);
    body()->addWidget(plainLabel(words.title, this, TextStyle::BodyStrong, Token::Text, true));
    QLabel *text = sentenceLabel(words.text, this, TextStyle::Body, Token::TextSecondary);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(text);
}

} // namespace iam
