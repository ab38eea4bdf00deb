#include "views/text/searchtext.h"

#include "models/core/safetext.h"

#include <QCoreApplication>

namespace iam {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

constexpr qsizetype longestTerm = 60;

} // namespace

QString searchProblemText(const QueryProblem &problem)
{
    const QString term = visibleText(shortenedText(problem.term, longestTerm));
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownKey:
        //: %1 is a piece of a search as typed
        return SearchText::tr("“%1” is not a search term and is left out.").arg(term);
    case QueryProblem::Kind::UnknownState:
        //: %1 is a piece of a search as typed
        return SearchText::tr("“%1” names no state and is left out.").arg(term);
    case QueryProblem::Kind::NotANumber:
        //: %1 is a piece of a search as typed
        return SearchText::tr("“%1” needs a number of days and is left out.").arg(term);
    case QueryProblem::Kind::NotADate:
        //: %1 is a piece of a search as typed
        return SearchText::tr("“%1” needs a date such as 2026-01-31 and is left out.").arg(term);
    case QueryProblem::Kind::NothingAfterKey:
        //: %1 is a piece of a search as typed
        return SearchText::tr("“%1” needs a word behind it and is left out.").arg(term);
    case QueryProblem::Kind::UnknownName:
        //: %1 is a piece of a search as typed, such as group:auditors
        return SearchText::tr("There is no access group or user for “%1”, so it is left out.").arg(term);
    }
    return {};
}

} // namespace iam
