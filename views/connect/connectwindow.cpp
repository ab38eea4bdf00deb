#include "views/connect/connectwindow.h"

#include "views/connect/connectform.h"
#include "views/connect/knownaccountlist.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace iam {

namespace {

constexpr int sideWidth = 320;

/// Ends with a line towards the form.
class SidePane final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Token::Background));
        painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()), theme.color(Token::BorderPane));
    }
};

} // namespace

ConnectWindow::ConnectWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_list(new KnownAccountList(this))
    , m_form(new ConnectForm(this))
    , m_side(new SidePane(this))
{
    setObjectName(QStringLiteral("connectWindow"));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, measure(Measure::Space24), 1, measure(Measure::Space16));
    side->setSpacing(measure(Measure::Space4));
    m_list->viewport()->setAutoFillBackground(false);
    m_name = plainLabel({}, m_side, TextStyle::Title);
    m_claim = plainLabel({}, m_side, TextStyle::Body, Token::TextSecondary, true);
    m_heading = plainLabel({}, m_side, TextStyle::SmallStrong, Token::TextSecondary);
    const int margin = measure(Measure::Space16);
    for (QLabel *label : {m_name, m_claim, m_heading})
        label->setContentsMargins(margin, 0, margin, 0);
    m_heading->setBuddy(m_list);
    m_another = new QPushButton(m_side);
    m_another->setObjectName(QStringLiteral("anotherAccount"));
    m_another->setIcon(Theme::of(this).icon(Icon::Plus));
    setButtonRole(m_another, ButtonRole::Quiet);
    m_forget = new QPushButton(m_side);
    m_forget->setObjectName(QStringLiteral("forgetAccount"));
    setButtonRole(m_forget, ButtonRole::Quiet);
    m_side->setFixedWidth(sideWidth);
    side->addWidget(m_name);
    side->addWidget(m_claim);
    side->addSpacing(measure(Measure::Space16));
    side->addWidget(m_heading);
    side->addWidget(m_list, 1);
    side->addWidget(m_another, 0, Qt::AlignLeading);
    side->addWidget(m_forget, 0, Qt::AlignLeading);

    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *room = new QVBoxLayout(page);
    const int pageMargin = measure(Measure::PageMargin);
    room->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    room->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_form, 100);
    centred->addStretch(1);
    room->addLayout(centred);
    room->addStretch(2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(scroll, 1);
    setCentralWidget(centre);

    connect(m_list, &KnownAccountList::chosenChanged, this, &ConnectWindow::takeChosen);
    connect(m_list, &KnownAccountList::openWanted, this, &ConnectWindow::openWanted);
    connect(m_another, &QPushButton::clicked, m_list, [this] { m_list->choose({}); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const KnownAccount *account = chosen())
            emit forgetWanted(account->id);
    });
    connect(m_form, &ConnectForm::checkWanted, this, &ConnectWindow::checkWanted);
    connect(m_form, &ConnectForm::openWanted, this, &ConnectWindow::openWanted);
    connect(m_form, &ConnectForm::accountChosen, this, &ConnectWindow::accountChosen);
    retranslate();
    takeChosen();
    const QSize available = screen()->availableSize();
    setMinimumSize(QSize(800, 500).boundedTo(available));
    resize(QSize(1200, 780).boundedTo(available));
}

void ConnectWindow::setAccounts(const QList<KnownAccount> &accounts)
{
    m_list->setAccounts(accounts);
    m_heading->setVisible(!accounts.isEmpty());
    takeChosen();
}

const KnownAccount *ConnectWindow::chosen() const { return m_list->chosen(); }

void ConnectWindow::takeChosen()
{
    m_form->showKnown(chosen());
    m_forget->setEnabled(chosen() != nullptr);
}

void ConnectWindow::retranslate()
{
    setWindowTitle(tr("Connect – IAM Console"));
    m_name->setText(tr("IAM Console"));
    m_claim->setText(tr("Users and invitations of your accounts"));
    m_heading->setText(tr("Accounts on this computer"));
    m_another->setText(tr("&Add another account"));
    m_forget->setText(tr("&Forget this account"));
    m_forget->setToolTip(tr("Takes it out of this list, and its key out of the key store. The account itself is not changed."));
}

void ConnectWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace iam
