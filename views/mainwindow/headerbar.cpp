#include "views/mainwindow/headerbar.h"

#include "models/core/safetext.h"
#include "models/workflows/accountoverview.h"
#include "views/palette/palettebutton.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/avatarlabel.h"
#include "views/widgets/breadcrumbbar.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/taglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace iam {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    const int side = measure(Measure::Space12);
    row->setContentsMargins(side, measure(Measure::Space4), side, measure(Measure::Space4));
    row->setSpacing(measure(Measure::Space8));
    m_square = new QLabel(this);
    m_account = plainLabel({}, this, TextStyle::BodyStrong);
    m_account->setObjectName(QStringLiteral("accountName"));
    m_demo = new TagLabel({}, TagColour::Teal, this);
    m_readOnly = new TagLabel({}, TagColour::Amber, this);
    m_readOnly->setObjectName(QStringLiteral("readOnlyTag"));
    m_breadcrumb = new BreadcrumbBar(this);
    m_palette = new PaletteButton(this);
    connect(m_palette, &PaletteButton::clicked, this, &HeaderBar::paletteWanted);
    m_avatar = new AvatarLabel({}, 28, this);
    m_person = plainLabel({}, this);
    m_person->setObjectName(QStringLiteral("personName"));
    m_role = new TagLabel({}, TagColour::Purple, this);
    row->addWidget(m_square);
    row->addWidget(m_account);
    row->addWidget(m_demo);
    row->addWidget(m_readOnly);
    row->addSpacing(measure(Measure::Space8));
    row->addWidget(m_breadcrumb);
    row->addStretch();
    row->addWidget(m_palette);
    row->addSpacing(measure(Measure::Space8));
    row->addWidget(m_avatar);
    row->addWidget(m_person);
    row->addWidget(m_role);
    setMinimumHeight(grownHeight(Measure::HeaderHeight, fontMetrics()));
    retranslate();
    updateTags();
}

void HeaderBar::show(const AccountOverview &overview, const QString &personName)
{
    m_account->setText(visibleText(overview.accountName()));
    m_person->setText(visibleText(personName));
    m_avatar->setName(personName);
    m_avatar->setVisible(!personName.isEmpty());
    m_isDemo = overview.isDemo();
    m_isOwner = overview.actor().isOwner;
    m_isReadOnly = overview.actor().readOnly;
    m_isServiceId = overview.actor().isServiceId();
    updateTags();
}

void HeaderBar::setNarrow(bool narrow)
{
    m_breadcrumb->setLastPartOnly(narrow);
    m_person->setVisible(!narrow);
    m_palette->setNarrow(narrow);
}

void HeaderBar::setAccountColour(int index)
{
    m_colour = index;
    update();
}

void HeaderBar::updateTags()
{
    m_demo->setVisible(m_isDemo);
    m_readOnly->setVisible(m_isReadOnly);
    m_role->setVisible(m_isOwner || m_isServiceId);
    m_role->setText(m_isServiceId ? tr("Service ID") : tr("Owner"));
    m_role->setColour(m_isServiceId ? TagColour::Teal : TagColour::Purple);
}

void HeaderBar::setPlace(const QString &name)
{
    m_place = name;
    retranslate();
}

void HeaderBar::retranslate()
{
    m_demo->setText(tr("Demo"));
    m_readOnly->setText(tr("Read only"));
    m_breadcrumb->setParts({tr("Manage"), tr("Access (IAM)"), m_place.isEmpty() ? tr("Users") : m_place});
    updateTags();
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Background));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::BorderPane));
    if (m_account->text().isEmpty())
        return;
    const int side = measure(Measure::Space12);
    QRect square(0, 0, side, side);
    square.moveCenter(m_square->geometry().center());
    painter.fillRect(square, theme.color(accountToken(m_colour)));
}

} // namespace iam
