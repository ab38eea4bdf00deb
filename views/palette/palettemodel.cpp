#include "views/palette/palettemodel.h"

#include "models/core/fuzzymatch.h"
#include "models/core/safetext.h"

#include <algorithm>

namespace iam {

namespace {

QString headingOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Actions:
        return PaletteModel::tr("Actions", "group of the command palette");
    case PaletteGroup::Users:
        return PaletteModel::tr("Users", "group of the command palette");
    case PaletteGroup::Views:
        return PaletteModel::tr("Views", "group of the command palette");
    case PaletteGroup::Settings:
        break;
    }
    return PaletteModel::tr("Settings", "group of the command palette");
}

} // namespace

void PaletteModel::show(const QString &typed, const QList<PaletteEntry> &entries, const QList<PaletteEntry> &found)
{
    beginResetModel(); // the list is short and its selection follows the typing
    m_rows.clear();
    m_entryCount = 0;
    for (const PaletteGroup group :
        {PaletteGroup::Actions, PaletteGroup::Users, PaletteGroup::Views, PaletteGroup::Settings}) {
        QList<Row> rows;
        for (const PaletteEntry &entry : entries) {
            if (entry.group != group)
                continue;
            if (const auto match = fuzzyMatch(typed, entry.text))
                rows.append({.entry = entry, .score = match->score, .places = match->places});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
            return left.score != right.score ? left.score > right.score : left.entry.enabled && !right.entry.enabled;
        });
        for (const PaletteEntry &entry : found) {
            if (entry.group == group) {
                const auto match = fuzzyMatch(typed, entry.text);
                rows.append({.entry = entry, .places = match ? match->places : QList<qsizetype>()});
            }
        }
        if (rows.isEmpty())
            continue;
        m_rows.append({.heading = true, .entry = {.group = group, .text = headingOf(group)}});
        m_rows.append(rows);
        m_entryCount += static_cast<int>(rows.size());
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && !m_rows.at(index.row()).heading ? &m_rows.at(index.row()).entry : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.text;
    case Qt::DecorationRole:
        return row.entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList words {visibleText(row.entry.text)};
        for (const QString &more : {visibleText(row.entry.detail), row.entry.keys, visibleSentence(row.entry.reason)}) {
            if (!more.isEmpty())
                words.append(more);
        }
        return words.join(QStringLiteral(", "));
    }
    case IsHeadingRole:
        return row.heading;
    case DetailRole:
        return row.entry.detail;
    case ReasonRole:
        return row.entry.reason;
    case KeysRole:
        return row.entry.keys;
    case IsEnabledRole:
        return row.entry.enabled;
    case PlacesRole:
        return QVariant::fromValue(row.places);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    // What cannot be done now can still be chosen, so that its reason can be read.
    return m_rows.at(index.row()).heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace iam
