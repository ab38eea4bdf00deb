#include "views/wizards/addressbox.h"

#include "models/core/peoplecsv.h"
#include "views/theme/theme.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

namespace iam {

namespace {

constexpr qsizetype mostMarks = 300;

QStringList filesIn(const QMimeData *source)
{
    QStringList paths;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AddressBox::AddressBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("addressesEdit"));
    setTabChangesFocus(true);
    setAcceptDrops(true);
}

void AddressBox::mark(const QList<AddressVerdict> &verdicts)
{
    const Theme &theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> marks;
    const auto characters = document()->characterCount();
    for (const AddressVerdict &verdict : verdicts) {
        if (!verdict.blocks() && !(verdict.needsTick() && !verdict.ticked))
            continue;
        const qsizetype end = verdict.position + verdict.address.size();
        if (end >= characters)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme.color(verdict.blocks() ? Token::SupportError : Token::SupportWarning));
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(verdict.position));
        mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        marks.append(mark);
        if (marks.size() >= mostMarks)
            break;
    }
    setExtraSelections(marks);
}

void AddressBox::showAddress(const AddressVerdict &verdict)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(verdict.position));
    cursor.setPosition(static_cast<int>(verdict.position + verdict.address.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void AddressBox::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void AddressBox::append(const QStringList &addresses)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const bool onNewLine = cursor.block().text().trimmed().isEmpty();
    cursor.insertText((onNewLine ? QString() : QStringLiteral("\n")) + addresses.join(QLatin1Char('\n')));
}

bool AddressBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void AddressBox::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = filesIn(source);
    if (!files.isEmpty())
        emit filesCame(files);
    else if (source->hasText() && looksLikePeopleCsv(source->text()))
        emit tableCame(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace iam
