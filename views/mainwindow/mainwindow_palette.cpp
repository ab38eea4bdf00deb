// What the command palette of the main window offers: everything the window can do, and everybody in the account.
#include "models/core/clock.h"
#include "models/core/safetext.h"
#include "models/items/userfiltermodel.h"
#include "models/items/usertext.h"
#include "views/actions/useractions.h"
#include "views/mainwindow/mainwindow.h"
#include "views/palette/commandpalette.h"
#include "views/palette/palettecontents.h"
#include "views/pages/userspage.h"
#include "views/text/problemtext.h"
#include "views/theme/theme.h"
#include "views/widgets/usertableview.h"

#include <QActionGroup>

namespace iam {

namespace {

constexpr qsizetype longestName = 40;

/// What only makes sense as a key.
bool isForKeysOnly(const QAction &action)
{
    return action.objectName() == QLatin1String("commandPalette") || action.objectName() == QLatin1String("nextPane")
        || action.objectName() == QLatin1String("previousPane");
}

} // namespace

QString MainWindow::paletteSubject() const
{
    const int selected = m_page->table()->selectedRowCount();
    if (selected > 1)
        return tr("%n user(s)", "whom the actions are about", selected);
    const auto row = m_models.shownUsers.userAt(m_page->table()->currentIndex());
    return row ? row->user.displayName() : QString();
}

void MainWindow::openPalette()
{
    m_page->updateNow();
    // "Not possible in this state" says more with the name and the state.
    const QString notForThisState = refusalText(Refusal::NotForThisState, Right::None, {});
    QString stateReason;
    const auto current = m_models.shownUsers.userAt(m_page->table()->currentIndex());
    if (current && m_page->table()->selectedRowCount() <= 1)
        //: %1 is a name, %2 a status such as "Active"
        stateReason = tr("%1 is %2: this is not possible.")
                          .arg(isolatedText(shortenedText(current->user.displayName(), longestName)), statusText(*current));
    QList<PaletteEntry> entries;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        if (action->isSeparator() || action->text().isEmpty() || isForKeysOnly(*action))
            continue;
        bool isOfUser = false;
        bool isProvided = false;
        std::optional<UserAction> about;
        for (int kind = 0; kind < userActionTotal; ++kind) {
            if (m_actions->action(static_cast<UserAction>(kind)) == action) {
                isOfUser = true;
                about = static_cast<UserAction>(kind);
                isProvided = m_actions->isProvided(static_cast<UserAction>(kind));
            }
        }
        if (!(isOfUser ? isProvided : action->isVisible()))
            continue;
        const bool isView = action->objectName().startsWith(QLatin1String("view"));
        const bool isTheme = m_themeGroup->actions().contains(action);
        entries.append(paletteEntry(action, isView ? PaletteGroup::Views : isTheme ? PaletteGroup::Settings : PaletteGroup::Actions));
        if (about)
            entries.last().copy = [this, kind = *about] { return m_page->copyCommand(kind); };
        if (isOfUser && !stateReason.isEmpty() && entries.last().reason == notForThisState)
            entries.last().reason = stateReason;
        if (isTheme)
            //: a setting in the command palette; %1 is "Dark", "Light", "High contrast", "Follow the system"
            entries.last().text = tr("Theme: %1").arg(entries.last().text);
    }
    const QList<QAction *> languages = m_languageGroup->actions();
    for (QAction *action : languages) {
        entries.append(paletteEntry(action, PaletteGroup::Settings));
        //: a setting in the command palette; %1 is the name of a language in itself
        entries.last().text = tr("Language: %1").arg(entries.last().text);
    }
    m_palette->open(entries,
        [this](const QString &typed) {
            return paletteUsers(typed, m_models.users, m_models.clock, m_theme,
                [this](const UserId &user) { showDetails(UserAction::Open, user); });
        },
        paletteSubject());
}

} // namespace iam
