#include "views/palette/palettecontents.h"

#include "models/core/clock.h"
#include "models/items/userquery.h"
#include "models/items/usersearch.h"
#include "models/items/usertablemodel.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>

namespace iam {

namespace {

constexpr int mostUsers = 8;
constexpr qsizetype shortestSearch = 2;

} // namespace

PaletteEntry paletteEntry(QAction *action, PaletteGroup group)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QPointer<QAction> target = action;
    QString text = action->iconText();
    if (text.endsWith(QStringLiteral(" …"))) // says in a menu that more is asked; here it only is in the way
        text.chop(2);
    // An action that is hidden for its subject's state is as good as disabled: its reason is kept all the same.
    const bool possible = action->isEnabled() && action->isVisible();
    return {.group = group,
        .text = text,
        .reason = action->whatsThis(),
        .keys = keys,
        .icon = action->icon(),
        .enabled = possible,
        .run = [target] {
            if (target)
                target->trigger();
        }};
}

QList<PaletteEntry> paletteUsers(const QString &typed, const UserTableModel &users, const Clock &clock,
    const Theme &theme, const std::function<void(const UserId &user)> &show)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString text;
    for (QString word : words) // in quotation marks nothing is a search term with a meaning of its own
        text += QStringLiteral("\"%1\" ").arg(word.remove(QLatin1Char('"')));
    if (typed.trimmed().size() < shortestSearch)
        return {};
    const UserQuery query = UserQuery::parse(text);
    const UserStore &store = users.store();
    const UserSearch search(query, UserView::All, store.columns(), clock.now());
    QList<PaletteEntry> found;
    for (int row = 0; row < store.size() && found.size() < mostUsers; ++row) {
        if (!search.matches(row))
            continue;
        const UserRow user = store.at(row);
        const StatusSymbol symbol = statusSymbol(user.status);
        found.append({.group = PaletteGroup::Users,
            .text = user.user.displayName(),
            .detail = user.user.fullName().isEmpty() ? QString() : user.user.email,
            .icon = theme.icon(symbol.icon, symbol.token),
            .run = [show, id = user.user.id] { show(id); }});
    }
    return found;
}

} // namespace iam
