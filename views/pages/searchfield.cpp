#include "views/pages/searchfield.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace iam {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    addAction(Theme::of(this).icon(Icon::Search), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    retranslate();
}

void SearchField::retranslate()
{
    setAccessibleName(tr("Search users"));
    //: state: domain: expires< are fixed words of the search language and stay as they are
    setPlaceholderText(tr("Search name, e-mail, ID – or state: domain: expires<"));
}

void SearchField::setMarks(const QList<UserQuery::Span> &narrowing, const QList<QueryProblem> &problems)
{
    // A line edit takes text formats only the way an input method gives them: relative to the cursor.
    QList<QInputMethodEvent::Attribute> attributes;
    const auto mark = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
            static_cast<int>(length), format});
    };
    const Theme &theme = Theme::of(this);
    for (const UserQuery::Span &span : narrowing) {
        QTextCharFormat format;
        format.setBackground(theme.color(Token::BackgroundSelected));
        mark(span.start, span.length, format);
    }
    for (const QueryProblem &problem : problems) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.color(Token::SupportError));
        mark(problem.start, problem.length, format);
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace iam
