#include "views/searches/searchnamedialog.h"

#include "models/core/safetext.h"
#include "views/pages/viewtext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

SearchNameDialog::SearchNameDialog(Purpose purpose, SearchShelf &shelf, const SavedSearch &search, QWidget *parent)
    : ConsoleDialog(purpose == Purpose::Save ? tr("Save this search") : tr("Rename the search"), dialogWidth, parent)
    , m_purpose(purpose)
    , m_shelf(shelf)
    , m_search(search)
    , m_name(new QLineEdit(search.name, this))
{
    setObjectName(QStringLiteral("searchNameDialog"));
    //: %1 is the name of a view such as "Waiting", %2 a search as typed
    setSubtitle(tr("%1: %2").arg(viewText(search.view), visibleText(search.text)));
    QLabel *label = plainLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("searchNameEdit"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(SearchShelf::longestName);
    m_name->selectAll();
    auto *field = new QVBoxLayout;
    field->setSpacing(measure(Measure::Space4));
    field->addWidget(label);
    field->addWidget(m_name);
    body()->addLayout(field);
    setHarmlessButton(tr("Close"));
    QPushButton *button = setPrimaryButton(purpose == Purpose::Save ? tr("Save") : tr("Rename"));
    button->setObjectName(QStringLiteral("confirmButton"));
    connect(button, &QPushButton::clicked, this, &SearchNameDialog::apply);
    connect(m_name, &QLineEdit::textChanged, this, &SearchNameDialog::revalidate);
    revalidate();
    m_name->setFocus();
}

void SearchNameDialog::revalidate()
{
    const QString before = m_purpose == Purpose::Rename ? m_search.name : QString();
    const SearchShelf::NameProblem problem = m_shelf.problemOf(m_name->text(), before);
    QString reason;
    switch (problem) {
    case SearchShelf::NameProblem::None:
        break;
    case SearchShelf::NameProblem::Empty:
        reason = tr("A name is missing.");
        break;
    case SearchShelf::NameProblem::TooLong:
        reason = tr("The name is too long.");
        break;
    case SearchShelf::NameProblem::Taken:
        reason = tr("Another search has this name.");
        break;
    case SearchShelf::NameProblem::TooMany:
        reason = tr("%n search(es) are kept already. Delete one first.", nullptr, SearchShelf::mostSaved);
        break;
    }
    setReason(reason);
    primaryButton()->setEnabled(problem == SearchShelf::NameProblem::None);
}

void SearchNameDialog::apply()
{
    if (m_purpose == Purpose::Rename)
        m_shelf.rename(m_search.name, m_name->text());
    else
        m_shelf.save({.name = m_name->text(), .text = m_search.text, .view = m_search.view});
    accept();
}

} // namespace iam
