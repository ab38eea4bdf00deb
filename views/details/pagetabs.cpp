#include "views/details/pagetabs.h"

#include "models/core/actionrules.h"
#include "models/items/usertablemodel.h"
#include "views/details/detailspage.h"
#include "views/theme/buttonrole.h"
#include "views/widgets/consoledialog.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace iam {

namespace {

constexpr int dialogWidth = 560;

} // namespace

PageTabs::PageTabs(const AccountModels &models, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setObjectName(QStringLiteral("pageTabBar"));
    m_tabs->setTabsClosable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab({});
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_tabs->setTabButton(0, side, nullptr);
    m_tabs->hide();
    m_pages->addWidget(list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int place) {
        m_pages->setCurrentIndex(place);
        if (const DetailsPage *page = current())
            emit shown(page->userId());
        else
            emit listShown();
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &PageTabs::close);
    updateTitles();
}

DetailsPage *PageTabs::open(const UserId &user)
{
    for (int place = 1; place < m_pages->count(); ++place) {
        auto *page = qobject_cast<DetailsPage *>(m_pages->widget(place));
        if (page->userId() == user) {
            m_tabs->setCurrentIndex(place);
            return page;
        }
    }
    const std::optional<UserRow> row = m_models.users.find(user);
    if (!row)
        return nullptr;
    auto *page = new DetailsPage(m_models, row->user, m_pages);
    connect(page, &DetailsPage::actionWanted, this, &PageTabs::actionWanted);
    connect(page, &DetailsPage::menuWanted, this, &PageTabs::menuWanted);
    connect(page, &DetailsPage::renamed, this, &PageTabs::updateTitles);
    m_pages->addWidget(page);
    m_tabs->addTab(plainMenuText(page->tabTitle()));
    m_tabs->show();
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    updateTitles();
    return page;
}

DetailsPage *PageTabs::current() const { return qobject_cast<DetailsPage *>(m_pages->currentWidget()); }

void PageTabs::showList() { m_tabs->setCurrentIndex(0); }

void PageTabs::close(int tab)
{
    auto *page = qobject_cast<DetailsPage *>(m_pages->widget(tab));
    if (page == nullptr)
        return;
    const QStringList unsaved = page->unsaved();
    if (unsaved.isEmpty()) {
        drop(page);
        return;
    }
    auto *dialog = new ConsoleDialog(tr("Leave without saving?"), dialogWidth, window());
    dialog->setObjectName(QStringLiteral("unsavedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 are names of sections, such as "Sign-in"
    dialog->body()->addWidget(sentenceLabel(
        tr("These sections have changes that are not saved: %1.").arg(unsaved.join(QStringLiteral(", "))), dialog));
    dialog->setHarmlessButton(tr("Keep"))->setFocus();
    QPushButton *leave = dialog->setPrimaryButton(tr("Leave"), ButtonRole::Danger);
    leave->setObjectName(QStringLiteral("confirmButton"));
    connect(leave, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, page, [this, page] { drop(page); });
    dialog->open();
}

void PageTabs::closeCurrent() { close(m_tabs->currentIndex()); }

void PageTabs::showNext(int step)
{
    if (m_tabs->count() > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

void PageTabs::drop(QWidget *page)
{
    const int place = m_pages->indexOf(page);
    m_pages->removeWidget(page);
    m_tabs->removeTab(place);
    page->deleteLater();
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_tabs->setVisible(m_tabs->count() > 1);
    m_pages->currentWidget()->setFocus();
}

void PageTabs::updateTitles()
{
    m_tabs->setTabText(0, tr("Users"));
    m_tabs->setAccessibleName(tr("Open pages"));
    for (int place = 1; place < m_tabs->count(); ++place) {
        const auto *page = qobject_cast<DetailsPage *>(m_pages->widget(place));
        m_tabs->setTabText(place, plainMenuText(page->tabTitle()));
        m_tabs->setTabToolTip(place, plainToolTip(page->tabTitle()));
    }
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTitles();
    QWidget::changeEvent(event);
}

} // namespace iam
