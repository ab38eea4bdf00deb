#pragma once

#include "models/core/userstate.h"
#include "views/theme/token.h"

#include <QHash>
#include <QPixmap>

namespace iam {

/// Our drawings. Each is a file of resources/icons in two stand-in colours.
enum class Icon {
    StateProcessing,
    StateRemoving,
    StatePending,
    StateExpired,
    StateActive,
    StateSuspended,
    StateClassicDisabled,
    StateVpnOnly,
    StateInvalid,
    StateInvitationFailed,
    StateRemovalFailed,
    StateUnknown,
    NoticeError,
    NoticeWarning,
    NoticeSuccess,
    NoticeInfo,
    LookAlike, ///< triangle with an edge: see Theme and drawLookAlike()
    Skipped,
    Search,
    Refresh,
    Export,
    Plus,
    Columns,
    Density,
    Panel,
    Dots,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    SortUp,
    SortDown,
    Bell,
    Users,
    Star,
    Mail,
    Runs,
    Journal,
    Gear,
    Copy,
    Key,
    Resend,
    Trash,
    Lock,
    Home,
    Undo,
    Pause,
    Stop,
    Info,
    Tick,
    Clock,
    Group,
    Document,
    Server,
    Pencil,
    Play,
    EmptyNobody,
    EmptyNoMatch,
    EmptyNothing,
    EmptyUnplugged,
};
inline constexpr int iconTotal = static_cast<int>(Icon::EmptyUnplugged) + 1;

/// The file's name without folder and ending, "state-pending".
[[nodiscard]] QString iconName(Icon icon);

struct StatusSymbol
{
    Icon icon;
    Token token;
};
/// Shape and colour of a state; the word is statusText() of models/items/usertext.h.
[[nodiscard]] StatusSymbol statusSymbol(UserStatus status);

/// Draws the SVG files in the colours asked for, at size × device pixel ratio, and keeps the pixmaps.
class IconCache
{
public:
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &symbol, const QColor &onSymbol, int size, qreal ratio);
    void clear() { m_pixmaps.clear(); }

private:
    struct Key
    {
        QString name;
        QRgb symbol;
        QRgb onSymbol;
        int size;
        int ratioPercent;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.name, key.symbol, key.onSymbol, key.size, key.ratioPercent);
        }
    };
    QHash<Key, QPixmap> m_pixmaps;
    QHash<QString, QByteArray> m_sources;
};

} // namespace iam
