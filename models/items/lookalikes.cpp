#include "models/items/lookalikes.h"

#include "models/core/confusable.h"
#include "models/items/usercolumns.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace iam {

namespace {

constexpr int usualFrom = 3; ///< people who have a domain
constexpr int lookUpEvery = 4096; ///< rows between two looks whether to stop

/// A name by what it looks like; the numbers stand for the texts, which would be a heap block each.
struct Entry
{
    std::size_t looks = 0; ///< of the outline
    std::size_t name = 0; ///< of the folded name
    UserTime addedOn = noTime;
    int row = 0;

    [[nodiscard]] bool operator<(const Entry &other) const
    {
        if (looks != other.looks)
            return looks < other.looks;
        return name != other.name ? name < other.name : addedOn < other.addedOn;
    }
};

bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

std::size_t numberOf(std::string_view text) { return std::hash<std::string_view>()(text); }

/// In place, as outline() does it, for ASCII; `text` is in lower case.
void makeOutline(std::string &text)
{
    std::size_t end = 0;
    for (const char letter : text) {
        char kept = letter == '0' ? 'o' : letter == '1' ? 'l' : letter;
        if (kept == 'n' && end > 0 && text[end - 1] == 'r') {
            text[end - 1] = 'm';
            continue;
        }
        text[end++] = kept;
    }
    text.resize(end);
    end = 0;
    for (const char letter : text) {
        if (letter == 'v' && end > 0 && text[end - 1] == 'v') {
            text[end - 1] = 'w';
            continue;
        }
        text[end++] = letter;
    }
    text.resize(end);
}

Entry entryOf(std::string &text, const UserColumns &users, int row)
{
    Entry entry {.addedOn = users.addedOn(row), .row = row};
    if (isPlain(text)) {
        for (char &letter : text)
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        entry.name = numberOf(text);
        makeOutline(text);
        entry.looks = numberOf(text);
    } else {
        const QString name = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        entry.name = numberOf(name.toCaseFolded().toStdString());
        entry.looks = numberOf(outline(name).toStdString());
    }
    return entry;
}

QString nameAt(const UserColumns &users, int row)
{
    std::string name;
    users.displayName(row, name);
    return QString::fromStdString(name);
}

/// One run of entries that look the same: every name but that of the first one to come is noted.
void noteRun(const UserColumns &users, const Entry *begin, const Entry *end, QHash<QString, QString> &names)
{
    const Entry *first = std::min_element(begin, end, [](const Entry &left, const Entry &right) {
        return left.addedOn != right.addedOn ? left.addedOn < right.addedOn : left.row < right.row;
    });
    const QString original = nameAt(users, first->row);
    for (const Entry *entry = begin; entry != end; ++entry) {
        const bool known = entry != begin && (entry - 1)->name == entry->name;
        if (known || entry->name == first->name)
            continue;
        const QString name = nameAt(users, entry->row);
        if (outline(name) == outline(original)) // the numbers could be the same by chance
            names.insert(name.toCaseFolded(), original);
    }
}

QString domainOf(const QString &address) { return address.mid(address.lastIndexOf(QLatin1Char('@')) + 1).toCaseFolded(); }

QHash<QString, QString> domainsLike(const QHash<QByteArray, int> &counts)
{
    QHash<QString, int> folded;
    for (auto domain = counts.cbegin(); domain != counts.cend(); ++domain)
        folded[domainOf(QString::fromUtf8(domain.key()))] += domain.value();
    QHash<QString, QString> usual; // by what they look like
    for (auto domain = folded.cbegin(); domain != folded.cend(); ++domain) {
        if (domain.value() < usualFrom)
            continue;
        QString &best = usual[outline(domain.key())];
        const int present = folded.value(best);
        if (best.isEmpty() || domain.value() > present || (domain.value() == present && domain.key() < best))
            best = domain.key();
    }
    QHash<QString, QString> like;
    for (auto domain = folded.cbegin(); domain != folded.cend(); ++domain) {
        const QString other = usual.value(outline(domain.key()));
        if (!other.isEmpty() && other != domain.key())
            like.insert(domain.key(), other);
    }
    return like;
}

} // namespace

LookAlikes LookAlikes::of(const UserColumns &users, const std::atomic_bool &stopped)
{
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(users.size()));
    QHash<QByteArray, int> domains;
    std::string name;
    for (int row = 0; row < users.size(); ++row) {
        if (row % lookUpEvery == 0 && stopped)
            return {};
        const QByteArrayView domain = users.domain(row);
        const auto known = domains.find(QByteArray::fromRawData(domain.data(), domain.size()));
        if (known != domains.end())
            ++*known;
        else
            domains.insert(domain.toByteArray(), 1);
        users.displayName(row, name);
        if (!name.empty() && name.find('@') == std::string::npos) // an address stands for a missing name
            entries.push_back(entryOf(name, users, row));
    }
    std::sort(entries.begin(), entries.end());
    LookAlikes found;
    found.m_domains = domainsLike(domains);
    const Entry *const end = entries.data() + entries.size();
    for (const Entry *begin = entries.data(); begin != end && !stopped;) {
        const Entry *next = begin;
        bool several = false;
        for (; next != end && next->looks == begin->looks; ++next)
            several = several || next->name != begin->name;
        if (several)
            noteRun(users, begin, next, found.m_names);
        begin = next;
    }
    return stopped ? LookAlikes() : found;
}

QString LookAlikes::likeName(const QString &fullName) const
{
    return m_names.isEmpty() || fullName.isEmpty() ? QString() : m_names.value(fullName.toCaseFolded());
}

QString LookAlikes::likeDomainOf(const QString &address) const
{
    return m_domains.isEmpty() ? QString() : m_domains.value(domainOf(address));
}

} // namespace iam
