#include "views/pages/searchfield.h"

#include "views/text/searchtext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolTip>

namespace iam {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    SearchButtons::addTo(this, addAction(Theme::of(this).icon(Icon::Search), QLineEdit::LeadingPosition));
    m_save = addAction(Theme::of(this).icon(Icon::Star), QLineEdit::TrailingPosition);
    m_save->setVisible(false);
    m_menu = addAction(Theme::of(this).icon(Icon::ChevronDown), QLineEdit::TrailingPosition);
    connect(m_save, &QAction::triggered, this, &SearchField::saveWanted);
    connect(m_menu, &QAction::triggered, this, &SearchField::openMenu);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setVisible(!text.trimmed().isEmpty()); });
    retranslate();
}

void SearchField::retranslate()
{
    setAccessibleName(tr("Search users"));
    m_save->setText(tr("Save this search"));
    m_menu->setText(tr("Recent and saved searches (Alt+Down)"));
    m_save->setToolTip(plainToolTip(tr("Save this search")));
    m_menu->setToolTip(plainToolTip(tr("Recent and saved searches (Alt+Down)")));
    //: state: group: domain: expires< are fixed words of the search language and stay as they are
    setPlaceholderText(tr("Search name, e-mail, ID – or state: group: domain: expires<"));
}

void SearchField::setMarks(const QList<UserQuery::Span> &narrowing, const QList<QueryProblem> &problems)
{
    m_problems = problems;
    setAccessibleDescription(problems.isEmpty() ? QString() : searchProblemText(problems.first()));
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

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = cursorPositionAt(help->pos());
        for (const QueryProblem &problem : std::as_const(m_problems)) {
            if (place >= problem.start && place <= problem.start + problem.length) {
                QToolTip::showText(help->globalPos(), plainToolTip(searchProblemText(problem)), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::openMenu() { emit menuWanted(mapToGlobal(QPoint(0, height()))); }

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        emit used(text());
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
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier) != 0) {
        openMenu();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit used(text());
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace iam
