#include "views/triage/vanisheddialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 680;
constexpr int tableHeight = 280;
constexpr int columnTotal = 3;

} // namespace

VanishedDialog::VanishedDialog(const VanishedInvitations &invitations, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_invitations(invitations)
    , m_table(new QTableWidget(0, columnTotal, this))
{
    setObjectName(QStringLiteral("vanishedDialog"));
    m_table->setObjectName(QStringLiteral("vanishedTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(tableHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    body()->addWidget(m_table);
    setHarmlessButton({});
    QPushButton *again = setPrimaryButton({});
    again->setObjectName(QStringLiteral("confirmButton"));
    connect(again, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0 || row >= m_invitations.list().size())
            return;
        const VanishedInvitation invitation = m_invitations.list().at(row);
        accept();
        emit inviteAgainWanted(invitation);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this, again](int row) {
        again->setEnabled(row >= 0);
        setReason(row >= 0 ? QString() : tr("Choose an invitation."));
    });
    connect(&m_invitations, &VanishedInvitations::changed, this, &VanishedDialog::fill);
    retranslate();
    m_table->setFocus();
}

void VanishedDialog::fill()
{
    const QLocale locale;
    const QList<VanishedInvitation> &list = m_invitations.list();
    m_table->setRowCount(static_cast<int>(list.size()));
    for (int row = 0; row < list.size(); ++row) {
        const VanishedInvitation &invitation = list.at(row);
        const QStringList texts {visibleText(invitation.email), locale.toString(invitation.sentAt.toLocalTime().date(), QLocale::ShortFormat),
            locale.toString(invitation.endedAt.toLocalTime().date(), QLocale::ShortFormat)};
        for (int column = 0; column < columnTotal; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(plainToolTip(texts.at(column)));
            m_table->setItem(row, column, item);
        }
    }
    if (!list.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    primaryButton()->setEnabled(m_table->currentRow() >= 0);
}

void VanishedDialog::retranslate()
{
    setTitle(tr("Expired, no longer listed by the service"));
    setSubtitle(tr("The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access."));
    m_table->setAccessibleName(tr("Expired invitations"));
    m_table->setHorizontalHeaderLabels({tr("E-mail", "column"), tr("Sent", "column"), tr("Ended", "column")});
    harmlessButton()->setText(tr("Close"));
    primaryButton()->setText(tr("Invite again …"));
    fill();
}

void VanishedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ConsoleDialog::changeEvent(event);
}

} // namespace iam
