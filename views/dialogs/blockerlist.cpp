#include "views/dialogs/blockerlist.h"

#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/statuslabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace iam {

namespace {

constexpr int personWidth = 168;
constexpr int statusWidth = 112;

/// A card with lines between its rows.
class Card final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        paintBox(painter, rect(), 0, theme.color(Token::Layer), theme.color(Token::BorderSubtle));
        const QList<QWidget *> rows = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *row : rows) {
            if (row->y() > 1)
                painter.fillRect(0, row->y(), width(), 1, theme.color(Token::BorderSubtle));
        }
    }
};

} // namespace

BlockerList::BlockerList(const UserTableModel &users, QWidget *parent)
    : QWidget(parent)
    , m_users(users)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, measure(Measure::Space8), 0, 0);
}

void BlockerList::show(const AccessSnapshot &snapshot)
{
    delete m_contents;
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space8));
    auto *card = new Card(m_contents);
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    const UserId parentId {snapshot.classic.parentId};
    const std::optional<UserRow> parent = m_users.find(parentId);
    for (const ClassicChild &child : snapshot.descendants)
        addChild(child, parent);
    column->addWidget(card);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure(Measure::Space8));
    const QList<ClassicChild> blocking = snapshot.blockingDescendants();
    if (parent && !blocking.isEmpty()) {
        //: %1 is the name of the user above in the hierarchy
        const QString text = tr("Give all to %1").arg(visibleText(parent->user.displayName()));
        auto *giveAll = new QPushButton(plainMenuText(text), m_contents);
        giveAll->setObjectName(QStringLiteral("giveAllButton"));
        giveAll->setAutoDefault(false);
        QList<UserId> children;
        for (const ClassicChild &child : blocking)
            children.append({child.id});
        connect(giveAll, &QPushButton::clicked, this, [this, children, parentId] { emit givingAllWanted(children, parentId); });
        buttons->addWidget(giveAll);
    }
    auto *again = new QPushButton(tr("Check again"), m_contents);
    again->setObjectName(QStringLiteral("checkAgainButton"));
    again->setAutoDefault(false);
    again->setIcon(Theme::of(this).icon(Icon::Refresh));
    connect(again, &QPushButton::clicked, this, &BlockerList::checkWanted);
    buttons->addWidget(again);
    buttons->addStretch();
    column->addLayout(buttons);
    layout()->addWidget(m_contents);
}

void BlockerList::addChild(const ClassicChild &child, const std::optional<UserRow> &parent)
{
    const UserId id {child.id};
    const std::optional<UserRow> known = m_users.find(id);
    const QString name = known ? known->user.displayName() : child.id;
    auto *row = new QWidget(m_contents);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(measure(Measure::Space12), measure(Measure::Space8), measure(Measure::Space12), measure(Measure::Space8));
    across->setSpacing(measure(Measure::Space8));
    const auto cell = [row](const QString &text, TextStyle style, Token ink, int width) {
        QLabel *label = plainLabel(text, row, style, ink);
        label->setToolTip(plainToolTip(text));
        label->setText(label->fontMetrics().elidedText(label->text(), Qt::ElideRight, width));
        label->setFixedWidth(width);
        return label;
    };
    auto *person = new QVBoxLayout;
    person->setSpacing(0);
    person->addWidget(cell(name, TextStyle::BodyStrong, Token::Text, personWidth));
    if (known && known->user.email != name)
        person->addWidget(cell(known->user.email, TextStyle::Body, Token::TextSecondary, personWidth));
    auto *status = new StatusLabel(row);
    const UserStatus statusNow = statusOf(child.state, {}, {});
    status->setStatus(statusNow, statusText(statusNow));
    status->setMinimumWidth(qMax(statusWidth, status->sizeHint().width())); // words of some languages are long
    across->addLayout(person);
    across->addWidget(status);
    across->addStretch();
    m_rows->addWidget(row);
    if (child.state == UserState::ClassicDisabled) {
        across->addWidget(plainLabel(tr("Does not block"), row, TextStyle::Body, Token::TextSecondary));
        return;
    }
    const auto addButton = [&](const QString &text, const char *objectName) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(objectName) + QLatin1Char('_') + child.id);
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Secondary);
        //: says a button's text and the user it is about
        button->setAccessibleName(tr("%1: %2").arg(text, visibleText(name)));
        across->addWidget(button);
        return button;
    };
    QPushButton *newParent = addButton(tr("New parent"), "newParent");
    auto *menu = new QMenu(newParent);
    menu->setObjectName(QStringLiteral("newParentMenu"));
    if (parent) {
        QAction *above = menu->addAction(plainMenuText(parent->user.displayName()));
        connect(above, &QAction::triggered, this, [this, id, up = parent->user.id] { emit parentWanted(id, up); });
    }
    connect(menu->addAction(tr("Choose …")), &QAction::triggered, this, [this, id] { emit otherParentWanted(id); });
    newParent->setMenu(menu);
    connect(addButton(tr("Disable"), "disable"), &QPushButton::clicked, this, [this, id] { emit disablingWanted(id); });
    connect(addButton(tr("Remove"), "remove"), &QPushButton::clicked, this, [this, id] { emit removalWanted(id); });
}

void BlockerList::setBusy(bool busy)
{
    if (m_contents != nullptr)
        m_contents->setEnabled(!busy);
}

} // namespace iam
