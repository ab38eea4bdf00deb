#include "views/widgets/selectionbar.h"

#include "views/theme/buttonrole.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace iam {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(plainLabel({}, this, TextStyle::BodyStrong, Token::OnSelected))
    , m_actions(new QWidget(this))
    , m_more(new QPushButton(tr("More"), m_actions))
    , m_moreMenu(new QMenu(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(tr("Select none"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure(Measure::Space12), 3, measure(Measure::Space4), 3);
    row->addWidget(m_count);
    row->addWidget(m_actions, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    m_more->setMenu(m_moreMenu);
    m_none->setIcon(Theme::of(this).icon(Icon::Close));
    for (QPushButton *button : {m_more, m_all, m_none})
        prepare(button);
    m_actions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::selectAllRequested);
    connect(m_none, &QPushButton::clicked, this, &SelectionBar::selectNoneRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Actions for the selected users"));
}

SelectionBar::~SelectionBar()
{
    // Actions that are children of this die after our members: they must not tell us of it any more.
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->disconnect(this);
}

void SelectionBar::prepare(QPushButton *button)
{
    setButtonRole(button, ButtonRole::Quiet);
    setOnSelectedSurface(button);
    button->setAutoDefault(false);
}

void SelectionBar::setSelected(int selected, int matching)
{
    //: %n rows of the list are selected
    m_count->setText(tr("%n selected", nullptr, selected));
    //: a button; %n is how many users match the search
    m_all->setText(tr("Select all %n that match", nullptr, matching));
    m_all->setVisible(selected < matching);
    arrange();
}

void SelectionBar::addAction(QAction *action)
{
    auto *button = new QPushButton(m_actions);
    prepare(button);
    m_entries.append({action, button, 0});
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.action == action)
                updateButton(entry);
        }
        arrange();
    });
    connect(action, &QObject::destroyed, this, [this, action] {
        m_entries.removeIf([action](const Entry &entry) {
            if (entry.action == action)
                entry.button->deleteLater();
            return entry.action == action;
        });
    });
    updateButton(m_entries.constLast());
    arrange();
}

void SelectionBar::setFitting(QAction *action, int fitting)
{
    for (Entry &entry : m_entries) {
        if (entry.action == action) {
            entry.fitting = fitting;
            updateButton(entry);
        }
    }
    arrange();
}

QWidget *SelectionBar::anchor(QAction *action) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action == action && entry.button->isVisibleTo(this))
            return entry.button;
    }
    return m_more;
}

void SelectionBar::updateButton(const Entry &entry)
{
    //: %1 is an action such as "Resend invite", %2 for how many of the selected users it is possible
    const QString pattern = tr("%1  %2", "action and number");
    QString text = entry.action->iconText();
    text.remove(QChar(0x2026)); // the ellipsis is for menus
    entry.button->setText(pattern.arg(text.trimmed(), locale().toString(entry.fitting)));
    entry.button->setIcon(entry.action->icon());
    entry.button->setEnabled(entry.action->isEnabled());
    entry.button->setToolTip(entry.action->toolTip());
}

void SelectionBar::arrange()
{
    const int gap = measure(Measure::Space4);
    int needed = 0;
    for (const Entry &entry : std::as_const(m_entries))
        needed += entry.fitting > 0 ? entry.button->sizeHint().width() + gap : 0;
    const bool all = needed <= m_actions->width();
    const int room = m_actions->width() - (all ? 0 : m_more->sizeHint().width() + gap);
    const QRect whole = m_actions->rect();
    m_moreMenu->clear();
    int x = 0;
    bool full = false;
    const auto place = [&](QPushButton *button) {
        const QSize size = button->sizeHint();
        const QRect logical(x, (whole.height() - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), whole, logical));
        button->show();
        x += size.width() + gap;
    };
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.fitting <= 0) {
            entry.button->hide();
            continue;
        }
        full = full || x + entry.button->sizeHint().width() > room;
        if (full) {
            entry.button->hide();
            m_moreMenu->addAction(entry.action);
        } else {
            place(entry.button);
        }
    }
    if (m_moreMenu->isEmpty())
        m_more->hide();
    else
        place(m_more);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

QSize SelectionBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), grownHeight(Measure::SearchRow, fontMetrics())};
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), measure(Measure::RadiusControl), theme.color(Token::LayerSelected),
        theme.color(Token::Interactive));
}

} // namespace iam
