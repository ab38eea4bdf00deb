#include "views/details/factssection.h"

#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdetails.h"
#include "views/theme/buttonrole.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace iam {

namespace {

constexpr int widestValue = 520;
constexpr qsizetype mostInALine = 200;

constexpr qsizetype longestShown = 500;
constexpr qsizetype longestTip = 2'000;

const QList<UserAction> &offered()
{
    static const QList<UserAction> actions {UserAction::ChangeStatus, UserAction::ChangeParent, UserAction::UpdateIbmid};
    return actions;
}

} // namespace

FactsSection::FactsSection(const DetailsContext &context, QWidget *parent)
    : DetailsSection(context, "factsSection", parent)
    , m_facts(new QGridLayout)
{
    m_facts->setHorizontalSpacing(measure(Measure::Space24));
    m_facts->setVerticalSpacing(0); // each line is as high as one with a button
    m_facts->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    for (const UserAction action : offered()) {
        auto *button = new QPushButton(this);
        m_buttons.insert(action, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, action] { emit actionWanted(action); });
    }
    m_buttons.value(UserAction::ChangeStatus)->setObjectName(QStringLiteral("detailsChangeStatus"));
    m_buttons.value(UserAction::ChangeParent)->setObjectName(QStringLiteral("detailsChangeParent"));
    m_buttons.value(UserAction::UpdateIbmid)->setObjectName(QStringLiteral("detailsUpdateIbmid"));
    buttons->addStretch();
    column()->addLayout(m_facts);
    column()->addLayout(buttons);
    column()->addStretch();
}

QString FactsSection::title() const { return tr("Details"); }

void FactsSection::addFact(int line, const QString &name, const QString &value, bool copied)
{
    m_facts->addWidget(plainLabel(name, this, TextStyle::Body, Token::TextSecondary), line, 0);
    QLabel *text = plainLabel(value.isEmpty() ? tr("Not told") : value, this, copied ? TextStyle::Code : TextStyle::Body,
        value.isEmpty() ? Token::TextHelper : Token::Text, true);
    if (value.size() > longestShown) { // nobody reads it to the end, and it must not push the page apart
        text->setText(visibleText(shortenedText(value, longestShown)));
        text->setToolTip(plainToolTip(shortenedText(value, longestTip)));
    }
    text->setMinimumWidth(1); // one long word gives way, too
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    // As wide as it is, and not wider than a line that can be read.
    const int wide = text->fontMetrics().horizontalAdvance(text->text().left(mostInALine)) + measure(Measure::Space4);
    text->setMinimumWidth(std::min(wide, widestValue));
    m_facts->addWidget(text, line, 1);
    m_facts->setRowMinimumHeight(line, grownHeight(Measure::RowCompact, fontMetrics()));
    if (!copied || value.isEmpty())
        return;
    auto *copy = new QToolButton(this);
    copy->setIcon(Theme::of(this).icon(Icon::Copy));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    //: %1 is the name of a field, such as "IAM ID"
    copy->setAccessibleName(tr("Copy %1").arg(name));
    copy->setToolTip(plainToolTip(copy->accessibleName()));
    connect(copy, &QToolButton::clicked, copy, [value] { QGuiApplication::clipboard()->setText(value); });
    m_facts->addWidget(copy, line, 2, Qt::AlignLeading);
}

void FactsSection::refresh()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const User &user = details().user();
    const std::optional<UserRow> row = models().users.find(user.id);
    int line = 0;
    addFact(line++, tr("Name"), user.fullName());
    addFact(line++, tr("E-mail"), user.email);
    addFact(line++, tr("Phone"), user.phone);
    addFact(line++, tr("Other phone"), user.alternatePhone);
    addFact(line++, tr("User ID"), user.ibmid, true);
    addFact(line++, tr("Realm"), user.realm);
    addFact(line++, tr("IAM ID"), user.iamId.text, true);
    addFact(line++, tr("Status"), row ? statusText(*row) : statusText(statusOf(user.state, {}, {})));
    addFact(line++, tr("Added"), dateTimeText(user.addedOn));
    addFact(line++, tr("Invited by"), row ? models().users.inviterOf(*row) : QString());
    const std::array texts {tr("Change status …"), tr("Change parent …"), tr("Update IBMid …")};
    std::size_t place = 0;
    for (const UserAction action : offered()) {
        QPushButton *button = m_buttons.value(action);
        button->setText(texts.at(place++));
        const QString obstacle = obstacleOf(action);
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(plainToolTip(obstacle));
        button->setAccessibleDescription(obstacle);
    }
    m_buttons.value(UserAction::ChangeParent)->setVisible(models().overview.isClassicAccount());
}

} // namespace iam
