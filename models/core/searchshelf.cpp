#include "models/core/searchshelf.h"

#include <algorithm>

namespace iam {

namespace {

constexpr QLatin1String savedKey("saved");
constexpr QLatin1String recentKey("recent");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String textKey("text");
constexpr QLatin1String viewKey("view");
constexpr qsizetype shortestNoted = 2;
constexpr qsizetype longestNoted = 500;
constexpr qsizetype mostRestored = qsizetype {4} * SearchShelf::mostSaved;

} // namespace

int SearchShelf::indexOf(const QString &name) const
{
    for (int i = 0; i < m_saved.size(); ++i) {
        if (m_saved.at(i).name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

std::optional<SavedSearch> SearchShelf::find(const QString &name) const
{
    const int index = indexOf(name);
    return index < 0 ? std::nullopt : std::optional(m_saved.at(index));
}

SearchShelf::NameProblem SearchShelf::problemOf(const QString &name, const QString &before) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    if (trimmed.size() > longestName)
        return NameProblem::TooLong;
    const bool isOwn = !before.isEmpty() && indexOf(before) == indexOf(trimmed);
    if (indexOf(trimmed) >= 0 && !isOwn)
        return NameProblem::Taken;
    return before.isEmpty() && m_saved.size() >= mostSaved ? NameProblem::TooMany : NameProblem::None;
}

void SearchShelf::sort()
{
    std::stable_sort(m_saved.begin(), m_saved.end(), [](const SavedSearch &left, const SavedSearch &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
}

void SearchShelf::save(const SavedSearch &search)
{
    if (problemOf(search.name) != NameProblem::None)
        return;
    m_saved.append({.name = search.name.trimmed(), .text = search.text.trimmed(), .view = search.view});
    sort();
    emit changed();
}

void SearchShelf::rename(const QString &name, const QString &newName)
{
    const int index = indexOf(name);
    // NOLINTNEXTLINE(readability-suspicious-call-argument): the new one becomes the name
    if (index < 0 || problemOf(newName, name) != NameProblem::None)
        return;
    m_saved[index].name = newName.trimmed();
    sort();
    emit changed();
}

void SearchShelf::remove(const QString &name)
{
    if (const int index = indexOf(name); index >= 0) {
        m_saved.removeAt(index);
        emit changed();
    }
}

void SearchShelf::note(const QString &text)
{
    const QString used = text.trimmed();
    if (used.size() < shortestNoted || used.size() > longestNoted || (!m_recent.isEmpty() && m_recent.first() == used))
        return;
    m_recent.removeIf([&used](const QString &before) { return used.startsWith(before, Qt::CaseInsensitive); });
    m_recent.prepend(used);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    emit changed();
}

void SearchShelf::forgetRecent()
{
    m_recent.clear();
    emit changed();
}

QVariantMap SearchShelf::mapOf(const QList<SavedSearch> &searches, const QStringList &recent)
{
    QVariantList saved;
    for (const SavedSearch &search : searches)
        saved.append(QVariantMap {{nameKey, search.name}, {textKey, search.text}, {viewKey, static_cast<int>(search.view)}});
    return {{savedKey, saved}, {recentKey, recent}};
}

void SearchShelf::restore(const QVariantMap &map)
{
    m_saved.clear();
    const QVariantList saved = map.value(savedKey).toList();
    for (const QVariant &entry : saved) {
        const QVariantMap search = entry.toMap();
        const QString name = search.value(nameKey).toString();
        const int view = search.value(viewKey).toInt();
        const NameProblem problem = problemOf(name);
        const bool isGood = problem == NameProblem::None || (problem == NameProblem::TooMany && m_saved.size() < mostRestored);
        if (isGood && view >= 0 && view < userViewTotal)
            m_saved.append({.name = name.trimmed(), .text = search.value(textKey).toString(), .view = static_cast<UserView>(view)});
    }
    sort();
    m_recent = map.value(recentKey).toStringList().mid(0, mostRecent);
    emit changed();
}

} // namespace iam
