#include "views/connect/knownaccountlist.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace iam {

namespace {

enum DataRole { SentenceRole = Qt::UserRole, ColourRole, IdRole };

class KnownAccountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        const QRect row = option.rect;
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        painter->save();
        if (current)
            painter->fillRect(row, theme.color(Token::BackgroundSelected));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, theme.color(Token::BackgroundHover));
        if (current)
            painter->fillRect(mirrored({row.left(), row.top(), measure(Measure::CurrentBar), row.height()}),
                theme.ink(Token::Interactive, true));
        const int side = measure(Measure::Space12);
        const int margin = measure(Measure::Space16);
        painter->fillRect(mirrored({row.left() + margin, row.top() + (row.height() - side) / 2, side, side}),
            theme.color(accountToken(index.data(ColourRole).toInt())));
        const int left = row.left() + margin + side + measure(Measure::Space8);
        const QFont strong = theme.font(TextStyle::BodyStrong);
        const int line = QFontMetrics(strong).height();
        const int width = row.right() - left - measure(Measure::Space8);
        const int top = row.top() + measure(Measure::Space8);
        painter->setFont(strong);
        painter->setPen(theme.ink(Token::Text, current));
        paintLine(*painter, mirrored({left, top, width, line}), option.direction, index.data().toString());
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(theme.ink(Token::TextSecondary, current));
        paintLine(*painter, mirrored({left, top + line, width, painter->fontMetrics().height()}), option.direction,
            index.data(SentenceRole).toString());
        if (option.state & QStyle::State_HasFocus)
            paintBox(*painter, row, 0, {}, theme.color(Token::Focus), measure(Measure::FocusRing));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {0,
            QFontMetrics(theme.font(TextStyle::BodyStrong)).height() + QFontMetrics(theme.font(TextStyle::Small)).height()
                + 2 * measure(Measure::Space8)};
    }
};

QString sentenceFor(const KnownAccount &account)
{
    const QString opened = account.lastOpened.isValid()
        ? QLocale().toString(account.lastOpened.toLocalTime().date(), QLocale::ShortFormat)
        : QString();
    switch (account.way) {
    case ConnectChoice::Way::Demo:
        return KnownAccountList::tr("Demo service on this computer");
    case ConnectChoice::Way::ApiKey:
        if (account.keyKept)
            //: %1 is a date
            return KnownAccountList::tr("API key in the key store · last opened %1").arg(opened);
        //: %1 is a date
        return KnownAccountList::tr("API key · last opened %1").arg(opened);
    case ConnectChoice::Way::Passcode:
        break;
    }
    //: %1 is a date
    return KnownAccountList::tr("Passcode · last opened %1").arg(opened);
}

} // namespace

KnownAccountList::KnownAccountList(QWidget *parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("knownAccounts"));
    setModel(m_entries);
    setItemDelegate(new KnownAccountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::activated, this, &KnownAccountList::openWanted);
    setAccessibleName(tr("Accounts on this computer"));
}

void KnownAccountList::setAccounts(const QList<KnownAccount> &accounts)
{
    m_accounts = accounts;
    fill();
}

void KnownAccountList::fill()
{
    const KnownAccount *before = chosen();
    const QString id = before != nullptr ? before->id : QString();
    m_entries->clear();
    for (const KnownAccount &account : std::as_const(m_accounts)) {
        auto *item = new QStandardItem(isolatedText(visibleText(account.name)));
        item->setData(sentenceFor(account), SentenceRole);
        item->setData(account.colour, ColourRole);
        item->setData(account.id, IdRole);
        item->setToolTip(plainToolTip(account.name));
        item->setAccessibleDescription(sentenceFor(account));
        m_entries->appendRow(item);
    }
    choose(id);
}

void KnownAccountList::choose(const QString &id)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (m_entries->item(row)->data(IdRole).toString() == id) {
            setCurrentIndex(m_entries->index(row, 0));
            return;
        }
    }
    setCurrentIndex({});
}

const KnownAccount *KnownAccountList::chosen() const
{
    const QString id = currentIndex().data(IdRole).toString();
    for (const KnownAccount &account : m_accounts) {
        if (currentIndex().isValid() && account.id == id)
            return &account;
    }
    return nullptr;
}

void KnownAccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged();
}

void KnownAccountList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Accounts on this computer"));
        fill();
    }
    QListView::changeEvent(event);
}

} // namespace iam
