#pragma once

#include "models/core/apierror.h"
#include "models/items/userquery.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace iam {

class LinkButton;

/// The line below the search field: what is wrong with a term and what would work, that somebody's members are being
/// read, or why they could not be. Hidden while there is nothing to say.
class SearchProblemLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchProblemLine(QWidget *parent = nullptr);

    /// `isReading` and `failure` are about the members of groups and parents that the query wants.
    void show(const UserQuery &query, bool isReading, const std::optional<ApiError> &failure);

signals:
    /// The term of the problem is to be replaced by its suggestion.
    void suggestionChosen(const iam::QueryProblem &problem);
    void retryWanted();

private:
    void say(const QString &text, bool isProblem);

    QLabel *m_text;
    LinkButton *m_suggestion;
    LinkButton *m_retry;
    QueryProblem m_problem;
};

} // namespace iam
