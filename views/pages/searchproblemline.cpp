#include "views/pages/searchproblemline.h"

#include "models/core/safetext.h"
#include "views/text/problemtext.h"
#include "views/text/searchtext.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>

namespace iam {

SearchProblemLine::SearchProblemLine(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure(Measure::Space8));
    m_text = plainLabel({}, this, TextStyle::Small, Token::TextError);
    m_text->setObjectName(QStringLiteral("searchProblem"));
    m_suggestion = new LinkButton({}, this);
    m_suggestion->setObjectName(QStringLiteral("searchSuggestion"));
    m_retry = new LinkButton({}, this);
    m_retry->setObjectName(QStringLiteral("searchRetry"));
    connect(m_suggestion, &QPushButton::clicked, this, [this] { emit suggestionChosen(m_problem); });
    connect(m_retry, &QPushButton::clicked, this, &SearchProblemLine::retryWanted);
    row->addWidget(m_text);
    row->addWidget(m_suggestion);
    row->addWidget(m_retry);
    row->addStretch();
    hide();
}

void SearchProblemLine::show(const UserQuery &query, bool isReading, const std::optional<ApiError> &failure)
{
    const bool isWaiting = !query.wanted(UserQuery::Kind::Group).isEmpty() || !query.wanted(UserQuery::Kind::Parent).isEmpty();
    const bool isWrong = !query.problems().isEmpty();
    const bool hasFailed = !isWrong && isWaiting && failure.has_value();
    setVisible(isWrong || hasFailed || (isWaiting && isReading));
    m_retry->setVisible(hasFailed);
    m_retry->setText(tr("Retry"));
    m_suggestion->setVisible(isWrong && !query.problems().first().suggestion.isEmpty());
    if (isWrong) {
        m_problem = query.problems().first();
        //: %1 is a search term that would work
        m_suggestion->setText(tr("Did you mean %1?").arg(visibleText(m_problem.suggestion)));
        say(searchProblemText(m_problem), true);
    } else if (hasFailed) {
        //: %1 is a whole sentence with the reason
        say(tr("Who belongs to it could not be read, so the term leaves nobody out. %1").arg(problemText(*failure)), true);
    } else if (isWaiting) {
        say(tr("Reading who belongs to it …"), false);
    }
}

void SearchProblemLine::say(const QString &text, bool isProblem)
{
    if (text == m_text->text())
        return;
    setTextStyle(m_text, TextStyle::Small, isProblem ? Token::TextError : Token::TextHelper);
    m_text->setText(text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace iam
