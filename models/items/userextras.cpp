#include "models/items/userextras.h"

#include "models/items/usertext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace iam {

namespace {

struct UserExtraText
{
    Q_DECLARE_TR_FUNCTIONS(UserExtraText)
};

QString nothing() { return QStringLiteral("–"); }

} // namespace

void UserExtraValues::clear()
{
    m_values.clear();
    m_rest = ExtraRest::Unknown;
}

UserExtraValues::Value UserExtraValues::value(const QString &iamId) const
{
    const auto found = m_values.constFind(iamId);
    if (found != m_values.cend())
        return *found;
    return m_rest == ExtraRest::Zero ? Value {.number = 0} : Value {};
}

QString UserExtraValues::text(const QString &iamId) const
{
    const auto found = m_values.constFind(iamId);
    if (found == m_values.cend()) {
        switch (m_rest) {
        case ExtraRest::Unknown:
            return {};
        case ExtraRest::Reading:
            return QStringLiteral("…");
        case ExtraRest::Zero:
            return QLocale().toString(0);
        case ExtraRest::Failed:
            return QStringLiteral("?");
        }
    }
    if (found->failed)
        return QStringLiteral("?");
    if (found->number)
        return QLocale().toString(*found->number);
    if (found->time.isValid())
        return dateText(found->time);
    return found->text.isEmpty() ? nothing() : found->text;
}

QString UserExtraValues::explanation(const QString &iamId) const
{
    const auto found = m_values.constFind(iamId);
    const bool isFailed = found == m_values.cend() ? m_rest == ExtraRest::Failed : found->failed;
    if (isFailed)
        return UserExtraText::tr("This could not be read.");
    if (found == m_values.cend() && m_rest == ExtraRest::Reading)
        return UserExtraText::tr("This is being read.");
    if (found != m_values.cend() && found->time.isValid())
        return dateTimeText(found->time);
    if (found != m_values.cend() && !found->number && found->text.isEmpty())
        return UserExtraText::tr("There is nothing to tell.");
    return {};
}

std::shared_ptr<const UserSortValues> UserExtraValues::sortValues() const
{
    auto values = std::make_shared<UserSortValues>();
    if (m_rest == ExtraRest::Zero)
        values->insert(QByteArray(), 0);
    QStringList texts;
    for (const Value &value : m_values) {
        if (!value.text.isEmpty() && !texts.contains(value.text))
            texts.append(value.text);
    }
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(texts.begin(), texts.end(),
        [&collator](const QString &left, const QString &right) { return collator.compare(left, right) < 0; });
    QHash<QString, qint64> rank;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rank.insert(texts.at(i), i);
    for (auto entry = m_values.cbegin(); entry != m_values.cend(); ++entry) {
        const QByteArray iamId = entry.key().toUtf8();
        if (entry->number)
            values->insert(iamId, *entry->number);
        else if (entry->time.isValid())
            values->insert(iamId, entry->time.toMSecsSinceEpoch());
        else if (!entry->text.isEmpty())
            values->insert(iamId, rank.value(entry->text));
    }
    return values;
}

} // namespace iam
