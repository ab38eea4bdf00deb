#include "views/delegates/userdelegates.h"

#include "models/core/confusable.h"
#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "views/theme/theme.h"
#include "views/widgets/taglabel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace iam {

namespace {

using Role = UserTableModel::Role;

QRect middle(const QRect &area, int side) { return {area.left(), area.top() + (area.height() - side + 1) / 2, side, side}; }

/// A fallback face for scripts without an italic would be slanted by force, so only Latin addresses are.
bool isLatin(const QString &text)
{
    for (const QChar character : text) {
        if (character.isLetter() && character.script() != QChar::Script_Latin)
            return false;
    }
    return true;
}

struct Tag
{
    QString text;
    TagColour colour;
};

QList<Tag> tagsOf(const QModelIndex &index)
{
    QList<Tag> tags;
    if (index.data(Role::OwnerRole).toBool())
        tags.append({NameDelegate::tr("owner", "tag of a user"), TagColour::Purple});
    if (index.data(Role::SelfRole).toBool())
        tags.append({NameDelegate::tr("self", "tag of a user"), TagColour::Blue});
    switch (static_cast<UserTableModel::Fresh>(index.data(Role::FreshRole).toInt())) {
    case UserTableModel::Fresh::No:
        break;
    case UserTableModel::Fresh::New:
        tags.append({NameDelegate::tr("new", "tag of a row"), TagColour::Green});
        break;
    case UserTableModel::Fresh::Changed:
        tags.append({NameDelegate::tr("changed", "tag of a row"), TagColour::Amber});
        break;
    }
    return tags;
}

/// Which letters of a name or an address look like others (B69).
QString lookAlikeTip(const QModelIndex &index)
{
    if (!index.data(Role::SuspiciousRole).toBool())
        return {};
    QStringList sentences;
    const QString text = index.data().toString();
    if (const QString other = index.data(Role::LookAlikeRole).toString(); !other.isEmpty()) {
        const bool isAddress = index.column() == static_cast<int>(UserTableModel::Column::Email);
        const QString shown = isAddress ? text.mid(text.lastIndexOf(QLatin1Char('@')) + 1) : text;
        //: %1 and %2 are names, or domains of addresses: this one, and the one of the account
        sentences.append(EmailDelegate::tr("%1 can be taken for %2.").arg(isolatedText(shown), isolatedText(other)));
    }
    if (const QStringList letters = lookAlikeLetters(text); !letters.isEmpty())
        //: %1 is a list of letters with their codes
        sentences.append(EmailDelegate::tr("Letters that look like others: %1.").arg(letters.join(QStringLiteral(", "))));
    if (sentences.isEmpty())
        return EmailDelegate::tr("This can be taken for another name or address.");
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

QString NameDelegate::tip(const QModelIndex &index) const { return lookAlikeTip(index); }

QString EmailDelegate::tip(const QModelIndex &index) const { return lookAlikeTip(index); }

QString ExtraDelegate::tip(const QModelIndex &index) const { return index.data(Role::TipRole).toString(); }

QString ExpiryDelegate::tip(const QModelIndex &index) const
{
    const QDateTime expires = index.data(Role::ExpiresOnRole).toDateTime();
    if (!expires.isValid())
        return {};
    //: %1 is a date and time
    QString date = tr("Expires on %1.").arg(dateTimeText(expires));
    if (!index.data(Role::ExpiryEstimatedRole).toBool())
        return date;
    return date + QLatin1Char('\n') + tr("Estimated: the service does not tell when the last invitation went out.");
}

void TickDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    QStyleOptionViewItem box;
    const int side = measure(Measure::Icon);
    QRect area = cell.inside;
    (void)takeLeading(area, measure(Measure::Space4) + measure(Measure::Space2), cell.direction);
    box.rect = middle(takeLeading(area, side, cell.direction), side);
    box.direction = cell.direction;
    box.state = QStyle::State_Enabled | (cell.selected ? QStyle::State_On : QStyle::State_Off);
    cell.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, cell.widget);
}

int TickDelegate::contentsWidth(const QFontMetrics &, const QModelIndex &) const { return measure(Measure::Space24); }

void NameDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    const QString name = cell.index.data().toString();
    const int gap = measure(Measure::Space8);
    int tagWidth = 0;
    QList<Tag> tags;
    for (const Tag &tag : tagsOf(cell.index)) {
        const int width = tagSize(cell.theme, tag.text).width() + gap;
        if (tagWidth + width > cell.inside.width() * 2 / 3)
            break; // the name keeps a third; what has no room is told by the accessible text and the preview
        tagWidth += width;
        tags.append(tag);
    }
    QFont font = cell.font;
    font.setItalic(cell.index.data(Role::NameIsAddressRole).toBool() && isLatin(name));

    const int side = measure(Measure::Icon);
    const bool waits = cell.index.data(Role::WaitingRole).toInt() > 0;
    tagWidth += waits ? side + gap : 0;
    QRect area = cell.inside;
    QRect rest = area;
    // The tags keep their room; the name is cut, since its full form stands in the tip and the preview.
    QRect nameArea = takeLeading(rest, area.width() - tagWidth, cell.direction);
    const QRect whole = nameArea;
    paintText(painter, cell, nameArea, name, font, Token::Text, Qt::ElideRight);
    const int used = whole.width() - nameArea.width();
    (void)takeLeading(area, used, cell.direction);
    if (waits) { // access that follows acceptance; the accessible text, the preview and the details say how much
        (void)takeLeading(area, gap, cell.direction);
        const QRect place = middle(takeLeading(area, side, cell.direction), side);
        painter.drawPixmap(place.topLeft(), cell.theme.pixmap(Icon::Key, Token::TextSecondary, side, cell.ratio));
    }
    for (const Tag &tag : tags) {
        const QSize size = tagSize(cell.theme, tag.text);
        (void)takeLeading(area, gap, cell.direction);
        const QRect place = takeLeading(area, size.width(), cell.direction);
        const QRect pill(place.left(), place.top() + (place.height() - size.height() + 1) / 2, size.width(), size.height());
        paintTag(painter, cell.theme, pill, tag.text, tag.colour);
    }
}

int NameDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    int width = RowDelegate::contentsWidth(metrics, index);
    for (const Tag &tag : tagsOf(index))
        width += metrics.horizontalAdvance(tag.text) + 3 * measure(Measure::Space8);
    return width;
}

void EmailDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    QRect area = cell.inside;
    const int side = measure(Measure::Icon);
    const int gap = measure(Measure::Space8);
    const bool suspicious = cell.index.data(Role::SuspiciousRole).toBool();
    QRect rest = area;
    QRect textArea = takeLeading(rest, area.width() - (suspicious ? side + gap : 0), cell.direction);
    const int before = textArea.width();
    paintText(painter, cell, textArea, cell.index.data().toString(), cell.font, Token::Text, Qt::ElideMiddle);
    if (!suspicious)
        return;
    (void)takeLeading(area, before - textArea.width() + gap, cell.direction);
    const QRect place = takeLeading(area, side, cell.direction);
    const QColor mark = cell.ink(Token::SupportWarning);
    painter.drawPixmap(middle(place, side).topLeft(),
        cell.theme.pixmap(Icon::LookAlike, mark, cell.theme.color(Token::OnSymbol), side, cell.ratio));
}

int EmailDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    const bool suspicious = index.data(Role::SuspiciousRole).toBool();
    return RowDelegate::contentsWidth(metrics, index) + (suspicious ? measure(Measure::Space24) : 0);
}

void DateDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    QRect area = cell.inside;
    paintText(painter, cell, area, cell.index.data().toString(), cell.font, Token::Text, Qt::ElideRight);
    const QString inviter = cell.index.data(Role::InviterRole).toString();
    if (inviter.isEmpty() || area.width() < measure(Measure::Space24))
        return;
    const QFontMetrics metrics(cell.font, painter.device());
    (void)takeLeading(area, metrics.horizontalAdvance(QLatin1Char(' ')), cell.direction);
    paintText(painter, cell, area, QString(QChar(0x00B7)), cell.font, Token::TextSecondary, Qt::ElideNone);
    (void)takeLeading(area, metrics.horizontalAdvance(QLatin1Char(' ')), cell.direction);
    paintText(painter, cell, area, inviter, cell.font, Token::TextSecondary, Qt::ElideRight);
}

int DateDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    const QString inviter = index.data(Role::InviterRole).toString();
    const int more = inviter.isEmpty() ? 0 : metrics.horizontalAdvance(QStringLiteral(" · ") + visibleText(inviter));
    return RowDelegate::contentsWidth(metrics, index) + more;
}

void ExpiryDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    const QVariant days = cell.index.data(Role::DaysLeftRole);
    if (!days.isValid())
        return;
    constexpr int amberDays = 7;
    constexpr int redDays = 3;
    const bool red = days.toInt() <= redDays;
    const bool urgent = days.toInt() <= amberDays;
    QRect area = cell.inside;
    QFont font = cell.font;
    Token ink = Token::Text;
    if (urgent) {
        font.setWeight(QFont::DemiBold);
        ink = red ? Token::TextError : Token::TextWarning;
        const int side = measure(Measure::IconSmall);
        const QRect place = takeLeading(area, side, cell.direction);
        const QColor colour = cell.ink(red ? Token::SupportError : Token::TextWarning);
        painter.drawPixmap(
            middle(place, side).topLeft(), cell.theme.pixmap(Icon::Clock, colour, colour, side, cell.ratio));
        (void)takeLeading(area, measure(Measure::Space4), cell.direction);
    }
    paintText(painter, cell, area, wordsOf(cell.index), font, ink, Qt::ElideRight);
}

QString ExpiryDelegate::wordsOf(const QModelIndex &index)
{
    QString words = index.data().toString();
    if (!index.data(Role::ExpiryEstimatedRole).toBool())
        return words;
    //: an estimated date; %1 is "in 5 days"
    return tr("≈ %1").arg(words);
}

int ExpiryDelegate::contentsWidth(const QFontMetrics &metrics, const QModelIndex &index) const
{
    const int words = metrics.horizontalAdvance(wordsOf(index));
    return words + words / 10 + measure(Measure::IconSmall) + measure(Measure::Space4); // strong is wider
}

void MenuDelegate::paintContents(QPainter &painter, const Cell &cell) const
{
    if (!cell.hovered && !cell.current && !cell.selected)
        return;
    const int side = measure(Measure::Icon);
    const QRect whole = cell.inside;
    const QRect place = QStyle::alignedRect(cell.direction, Qt::AlignCenter, {side, side}, whole);
    const QColor ink = cell.ink(Token::Text);
    painter.drawPixmap(place.topLeft(), cell.theme.pixmap(Icon::Dots, ink, ink, side, cell.ratio));
}

int MenuDelegate::contentsWidth(const QFontMetrics &, const QModelIndex &) const { return measure(Measure::Space24); }

} // namespace iam
