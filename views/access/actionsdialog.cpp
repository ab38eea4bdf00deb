#include "views/access/actionsdialog.h"

#include "models/core/safetext.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchbuttons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 480;

} // namespace

ActionsDialog::ActionsDialog(const QString &of, const QStringList &actions, QWidget *parent)
    : ConsoleDialog(visibleText(of), dialogWidth, parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(plainLabel({}, this, TextStyle::Small, Token::TextHelper))
{
    setObjectName(QStringLiteral("actionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("actionsSearch"));
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    SearchButtons::addTo(m_search);
    m_list->setObjectName(QStringLiteral("actionsList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFont(Theme::of(this).font(TextStyle::Code));
    m_list->setMinimumHeight(grownHeight(Measure::RowNormal, fontMetrics()) * 7);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_count);
    QPushButton *copy = addCopyButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyActions"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList shown;
        for (int row = 0; row < m_list->count(); ++row)
            shown.append(m_list->item(row)->data(Qt::UserRole).toString());
        QGuiApplication::clipboard()->setText(shown.join(QLatin1Char('\n')));
    });
    setHarmlessButton(tr("Close"));
    connect(m_search, &QLineEdit::textChanged, this, &ActionsDialog::fill);
    fill();
    m_search->setFocus();
}

void ActionsDialog::fill()
{
    m_list->clear();
    const QString wanted = m_search->text().trimmed();
    for (const QString &action : std::as_const(m_actions)) {
        if (!action.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(visibleText(action), m_list);
        item->setData(Qt::UserRole, action);
    }
    if (m_list->count() == m_actions.size())
        m_count->setText(tr("%n action(s)", nullptr, m_list->count()));
    else
        //: how many of all actions match what was typed
        m_count->setText(tr("%1 of %2 shown").arg(locale().toString(m_list->count()), locale().toString(m_actions.size())));
}

} // namespace iam
