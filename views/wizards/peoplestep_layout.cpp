#include "views/wizards/peoplestep.h"

#include "views/theme/buttonrole.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/actiontable.h"
#include "views/wizards/addressbox.h"
#include "views/wizards/dropframe.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace iam {

namespace {

std::optional<CellSymbol> verdictSymbol(const QModelIndex &index)
{
    using Offer = AddressVerdictModel::Offer;
    if (index.data(AddressVerdictModel::BlocksRole).toBool())
        return CellSymbol { Icon::NoticeError, Token::SupportError };
    if (index.data(AddressVerdictModel::SuspiciousRole).toBool())
        return CellSymbol { Icon::NoticeWarning, Token::SupportWarning };
    if (static_cast<Offer>(index.data(AddressVerdictModel::OfferRole).toInt()) == Offer::None
        && index.data(AddressVerdictModel::KindRole).toInt() != static_cast<int>(AddressVerdict::Kind::BeingProcessed))
        return CellSymbol { Icon::NoticeSuccess, Token::SupportSuccess };
    return CellSymbol { Icon::Skipped, Token::TextSecondary };
}

} // namespace

QWidget *PeopleStep::makeBox()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    column->setContentsMargins(margin, measure(Measure::Space16), margin, measure(Measure::Space16));
    column->setSpacing(measure(Measure::Space8));
    m_boxTitle = plainLabel({}, part, TextStyle::Body, Token::TextSecondary);
    m_box = new AddressBox(part);
    m_boxTitle->setBuddy(m_box);
    m_hint = plainLabel({}, part, TextStyle::Small, Token::TextHelper, true);
    auto *drop = new DropFrame(part);
    auto *dropRow = new QHBoxLayout(drop);
    dropRow->setContentsMargins(
        measure(Measure::Space12), measure(Measure::Space8), measure(Measure::Space12), measure(Measure::Space8));
    auto *symbol = new QLabel(drop);
    symbol->setPixmap(Theme::of(this).icon(Icon::Document).pixmap(measure(Measure::Icon)));
    m_dropText = plainLabel({}, drop, TextStyle::Body, Token::Text, true);
    m_choose = new QPushButton(drop);
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_choose->setAutoDefault(false);
    setSmallButton(m_choose);
    dropRow->addWidget(symbol);
    dropRow->addWidget(m_dropText, 1);
    dropRow->addWidget(m_choose);
    m_fileProblem = new InlineNotification(NoticeKind::Error, part);
    m_fileProblem->setObjectName(QStringLiteral("fileProblem"));
    m_fileProblem->hide();
    column->addWidget(m_boxTitle);
    column->addWidget(m_box, 1);
    column->addWidget(m_hint);
    column->addWidget(m_fileProblem);
    column->addWidget(drop);
    return part;
}

QWidget *PeopleStep::makeVerdicts()
{
    auto *part = new SideFrame(this);
    auto *column = new QVBoxLayout(part);
    const int margin = measure(Measure::Space16) + measure(Measure::Space4);
    column->setContentsMargins(1, measure(Measure::Space12), 0, measure(Measure::Space12)); // beside the line
    column->setSpacing(measure(Measure::Space8));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(measure(Measure::Space12));
    m_people = plainLabel({}, part, TextStyle::Subtitle);
    m_counts = plainLabel({}, part, TextStyle::Body, Token::TextSecondary, true);
    m_counts->setObjectName(QStringLiteral("peopleCount"));
    m_removeBlocked = new QPushButton(part);
    m_removeBlocked->setObjectName(QStringLiteral("removeBlockedButton"));
    m_removeBlocked->setAutoDefault(false);
    m_removeBlocked->setIcon(Theme::of(this).icon(Icon::Trash));
    head->addWidget(m_people);
    head->addWidget(m_counts, 1);
    head->addWidget(m_removeBlocked);

    m_table = new ActionTable(QStringLiteral("verdictTable"), part);
    m_table->setFirstInset(measure(Measure::Space12)); // with the margin of a cell: that of the page
    m_table->setModel(&m_verdicts);
    m_table->setShares({ 33, 67, 0 }, { 0, 0, 136 });
    auto *delegate = new ActionDelegate(m_table);
    delegate->symbolOf = [](const QModelIndex &index) -> std::optional<CellSymbol> {
        if (index.column() != static_cast<int>(AddressVerdictModel::Column::Verdict))
            return {};
        return verdictSymbol(index);
    };
    delegate->isLink = [](const QModelIndex &index) {
        return index.column() == static_cast<int>(AddressVerdictModel::Column::Action)
            && !index.data(AddressVerdictModel::SuspiciousRole).toBool();
    };
    delegate->tickOf = [](const QModelIndex &index) -> std::optional<bool> {
        if (index.column() != static_cast<int>(AddressVerdictModel::Column::Action)
            || !index.data(AddressVerdictModel::SuspiciousRole).toBool())
            return {};
        return index.data(AddressVerdictModel::TickedRole).toBool();
    };
    delegate->secondTextOf = [](const QModelIndex &index) {
        return index.column() == 0 ? index.data(AddressVerdictModel::NameRole).toString() : QString();
    };
    m_table->setItemDelegate(delegate);

    auto *noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(margin, 0, margin, 0);
    m_note = new InlineNotification(NoticeKind::Info, part);
    noteRow->addWidget(m_note);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(noteRow);
    return part;
}

} // namespace iam
