// Random users, edits, searches and orders in the collations of all our languages: what is shown equals what the plainest
// way finds, at once as well as through the other thread, and selections stay with their users.
#include "models/items/userfiltermodel.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace iam;
using Column = UserTableModel::Column;

namespace {

const QDateTime start({2026, 11, 22}, {12, 0}, Qt::UTC);

template <typename T>
T oneOf(const QList<T> &list, QRandomGenerator &random)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

/// Names on which collations disagree: accents, scripts, digits, marks, blanks, letters that count as two.
QString randomName(QRandomGenerator &random)
{
    static const QStringList pieces {u"a"_qs, u"A"_qs, u"ab"_qs, u"z"_qs, u"é"_qs, u"ê"_qs, u"ñ"_qs, u"n"_qs, u"ö"_qs,
        u"o\u0308"_qs, u"ß"_qs, u"ss"_qs, u"ch"_qs, u"ll"_qs, u"æ"_qs, u"İ"_qs, u"ı"_qs, u"10"_qs, u"9"_qs, u"-"_qs,
        u"'"_qs, u"."_qs, u" "_qs, u"田中"_qs, u"東"_qs, u"가나"_qs, u"か"_qs, u"カ"_qs, u"が"_qs, u"张"_qs, u"爾"_qs,
        u"Ａ"_qs, u"ç"_qs, u"Ã"_qs, u"š"_qs, u"ž"_qs, u"Å"_qs, u"ø"_qs, u"ł"_qs, u"ÿ"_qs, u"ĳ"_qs, u"@"_qs, u"_"_qs, u"O'Neil"_qs,
        u"José"_qs, u"Jose"_qs, u"\u0301"_qs, u"Müller"_qs, u"Annabella"_qs, u"Konstantin"_qs, u"konstantina"_qs, u"\u200d"_qs, u"\U0001F600"_qs};
    QString name;
    for (int count = random.bounded(5); count > 0; --count)
        name += oneOf(pieces, random);
    return name;
}

User randomPerson(int number, QRandomGenerator &random)
{
    static const QList<UserState> states {
        UserState::Processing, UserState::Pending, UserState::Active, UserState::Suspended, UserState::Unknown};
    User user;
    user.id = {u"%1"_qs.arg(number, number % 3 == 0 ? 8 : 32, 16, QLatin1Char('0'))};
    user.iamId = {oneOf<QString>({u"IBMid-55%1"_qs, u"IBMid-55%1"_qs, u"iam-ServiceId-55%1"_qs, u"plain%1"_qs, u"a-very-long-beginning-%1"_qs}, random)
                      .arg(number)};
    user.realm = oneOf<QString>({u"IBMid"_qs, u"SL"_qs, QString()}, random);
    user.firstName = random.bounded(4) == 0 ? QString() : randomName(random);
    user.lastName = random.bounded(4) == 0 ? QString() : randomName(random);
    user.email = u"%1%2@%3"_qs.arg(oneOf<QString>({u"ana"_qs, u"Bo"_qs, u"émile"_qs}, random))
                     .arg(number)
                     .arg(oneOf<QString>({u"example.com"_qs, u"eu.example.org"_qs, u"Example.ORG"_qs, u"exämple.de"_qs, u"a＠b.org"_qs}, random));
    if (random.bounded(20) == 0)
        user.email = u"nobody"_qs;
    user.ibmid = random.bounded(3) == 0 ? user.email : randomName(random);
    user.phone = u"+49 %1"_qs.arg(random.bounded(1000));
    user.state = oneOf(states, random);
    user.stateText = user.state == UserState::Unknown ? u"HIBERNATING"_qs : wireText(user.state);
    user.addedOn = random.bounded(8) == 0 ? QDateTime() : start.addSecs(-random.bounded(60 * 24 * 3600));
    if (random.bounded(4) == 0)
        user.invitedOn = start.addSecs(-random.bounded(40 * 24 * 3600));
    if (random.bounded(5) == 0)
        user.invitedBy = {u"IBMid-55%1"_qs.arg(random.bounded(20))};
    return user;
}

QString randomSearch(const UserTableModel &model, QRandomGenerator &random)
{
    static const QStringList terms {u"state:pending"_qs, u"-state:active"_qs, u"domain:example.org"_qs, u"expires<20"_qs,
        u"added>2026-11-01"_qs, u"sent<2026-11-10"_qs, u"-sent<2026-10-30"_qs, u"inviter:ibmid-557"_qs, u"-domain:eu.example.org"_qs, u"state:nonsense"_qs, u"-a"_qs, u"n"_qs, u"group:all"_qs,
        u"-group:few"_qs, u"parent:ada"_qs, u"group:unheard"_qs};
    QStringList words;
    for (int count = random.bounded(3); count >= 0; --count) {
        if (random.bounded(3) == 0 || model.rowCount() == 0) {
            words.append(oneOf(terms, random));
            continue;
        }
        const User user = model.store().at(random.bounded(model.rowCount())).user;
        const QString text = oneOf<QString>({user.fullName(), user.email, user.iamId.text, user.ibmid}, random);
        const QString part = text.mid(random.bounded(static_cast<int>(text.size()) + 1), 1 + random.bounded(12));
        words.append((random.bounded(6) == 0 ? u"-\""_qs : u"\""_qs) + part + u'"');
    }
    return words.join(u' ');
}

/// The order as it is said, row by row, without keys, ranks or threads.
QStringList plainly(const UserTableModel &model, const UserFilterModel &filter, const QLocale &locale, const QDateTime &now)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    QList<UserRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const UserRow entry = model.store().at(row);
        if ((entry.views & userViewBit(filter.view())) != 0 && filter.query().matches(entry, now))
            rows.append(entry);
    }
    const auto column = static_cast<Column>(filter.sortColumn());
    const bool ascends = filter.sortOrder() == Qt::AscendingOrder;
    const auto isInvited = [](const UserRow &row) {
        return row.status == UserStatus::Pending || row.status == UserStatus::Expired;
    };
    const auto added = [&](const UserRow &row) {
        return userTime(isInvited(row) ? lastSendingOf(row).time : row.user.addedOn);
    };
    const auto expires = [&](const UserRow &row) {
        const QDateTime sending = lastSendingOf(row).time;
        return isInvited(row) && sending.isValid() ? std::optional(sending) : std::nullopt;
    };
    const auto number = [](qint64 left, qint64 right) { return left == right ? 0 : left < right ? -1 : 1; };
    std::sort(rows.begin(), rows.end(), [&](const UserRow &a, const UserRow &b) {
        int order = 0;
        switch (column) {
        case Column::Tick:
        case Column::Menu:
        case Column::Name:
            break;
        case Column::Status:
            order = number(static_cast<int>(a.status), static_cast<int>(b.status));
            break;
        case Column::Added:
            order = number(added(a), added(b));
            break;
        case Column::Expires:
            if (expires(a).has_value() != expires(b).has_value())
                return expires(a).has_value();
            order = number(userTime(expires(a).value_or(QDateTime())), userTime(expires(b).value_or(QDateTime())));
            break;
        case Column::Email:
            order = collator.compare(a.user.email, b.user.email);
            break;
        case Column::IamId:
            order = collator.compare(a.user.iamId.text, b.user.iamId.text);
            break;
        case Column::UserId:
            order = collator.compare(a.user.ibmid, b.user.ibmid);
            break;
        case Column::Realm:
            order = collator.compare(a.user.realm, b.user.realm);
            break;
        case Column::LastActivity: // nothing is known of them here
        case Column::Groups:
        case Column::Policies:
        case Column::Parent:
            break;
        case Column::Phone:
            order = collator.compare(a.user.phone, b.user.phone);
            break;
        }
        if (order == 0)
            order = collator.compare(a.user.displayName(), b.user.displayName());
        if (order == 0)
            order = a.user.id.text.toUtf8().compare(b.user.id.text.toUtf8());
        return ascends ? order < 0 : order > 0;
    });
    QStringList ids;
    for (const UserRow &row : std::as_const(rows))
        ids.append(row.user.id.text);
    return ids;
}

QStringList shownIds(const UserFilterModel &filter)
{
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.index(row, 0).data(UserTableModel::UserIdRole).toString());
    return ids;
}

} // namespace

class TestUserArrangement : public QObject
{
    Q_OBJECT

private slots:
    void equalsThePlainWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("atOnceLimit");
        for (const char *language : {"en", "de", "es", "fr", "it", "ja", "ko", "pt_BR", "zh_CN", "zh_TW"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1'000'000;
            QTest::addRow("%s, other thread", language) << QString::fromLatin1(language) << 0;
        }
    }
    void equalsThePlainWay()
    {
        QFETCH(QString, language);
        QFETCH(int, atOnceLimit);
        const QLocale locale(language);
        const auto seed = qEnvironmentVariableIsSet("IAM_SEED") ? qEnvironmentVariableIntValue("IAM_SEED") : 7;
        QRandomGenerator random(static_cast<quint32>(seed) + language.at(0).unicode() * 31U + language.back().unicode());
        test::FakeClock clock(start);
        UserTableModel model(clock);
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        UserFilterModel filter(model, clock);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setAtOnceLimit(atOnceLimit);
        filter.setLocale(locale);
        connect(&filter, &UserFilterModel::membersWanted, &filter, [&](UserQuery::Kind kind, const QString &name) {
            if (name == u"all") { // later, as a service answers
                QMetaObject::invokeMethod(&filter, [&filter, kind, name] {
                    filter.supplyMembers(kind, name, QSet<QString> {u"IBMid-551"_qs, u"IBMid-553"_qs, u"IBMid-5512"_qs});
                }, Qt::QueuedConnection);
            } else if (name != u"unheard") {
                QMetaObject::invokeMethod(&filter, [&filter, kind, name] {
                    filter.supplyMembers(kind, name, name == u"few" ? std::optional(QSet<QString> {u"IBMid-557"_qs}) : std::nullopt);
                }, Qt::QueuedConnection);
            }
        });
        constexpr int people = 150;
        for (int step = 0; step < 40; ++step) {
            QHash<QString, QPersistentModelIndex> chosen;
            for (int i = 0; i < 5 && filter.rowCount() > 0; ++i) {
                const QModelIndex index = filter.index(random.bounded(filter.rowCount()), random.bounded(3));
                chosen.insert(index.data(UserTableModel::UserIdRole).toString(), index);
            }
            switch (random.bounded(8)) {
            case 0:
            case 1:
            case 2: {
                QList<User> batch;
                for (int count = random.bounded(30); count >= 0; --count)
                    batch.append(randomPerson(random.bounded(people), random));
                model.upsert(batch);
                break;
            }
            case 3: {
                QList<UserId> ids;
                for (int count = random.bounded(6); count >= 0 && model.rowCount() > 0; --count)
                    ids.append(model.store().at(random.bounded(model.rowCount())).user.id);
                model.remove(ids);
                break;
            }
            case 4: {
                const QString search = randomSearch(model, random);
                if (random.bounded(2) == 0) { // as it is typed
                    for (qsizetype length = 1; length < search.size(); ++length)
                        filter.setSearch(search.left(length));
                }
                filter.setSearch(search);
                break;
            }
            case 5:
                filter.setView(static_cast<UserView>(random.bounded(userViewTotal)));
                break;
            case 6:
                clock.advance(std::chrono::hours(random.bounded(48)));
                model.followClock();
                break;
            default:
                filter.sort(1 + random.bounded(UserTableModel::columnTotal - 2),
                    random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
            if (random.bounded(3) == 0)
                filter.setSearch({});
            if (random.bounded(3) == 0)
                continue; // and on, while the other thread is at work
            QCoreApplication::sendPostedEvents(); // the answers about groups
            QTRY_VERIFY_WITH_TIMEOUT(!filter.isBusy(), 60'000);
            const QStringList shown = shownIds(filter);
            const QStringList expected = plainly(model, filter, locale, clock.now());
            QVERIFY2(shown == expected,
                qPrintable(u"step %1, search %2, view %3, column %4: %5 instead of %6"_qs.arg(step)
                               .arg(filter.search())
                               .arg(int(filter.view()))
                               .arg(filter.sortColumn())
                               .arg(shown.size())
                               .arg(expected.size())));
            for (int row = 0; row < filter.rowCount(); ++row)
                QCOMPARE(filter.indexOf({shown.at(row)}).row(), row);
            for (auto entry = chosen.cbegin(); entry != chosen.cend(); ++entry) {
                if (entry->isValid())
                    QCOMPARE(entry->data(UserTableModel::UserIdRole).toString(), entry.key());
            }
        }
    }

    /// Where somebody has gone, the numbers of the places have gaps.
    void fewAreFoundInOrderAfterOthersHaveGone()
    {
        test::FakeClock clock(start);
        UserTableModel model(clock);
        UserFilterModel filter(model, clock);
        QRandomGenerator random(5);
        QList<User> people;
        for (int number = 0; number < 200; ++number) {
            people.append(randomPerson(number, random));
            people.last().lastName = u"Z%1"_qs.arg(number % 70, 3);
        }
        model.upsert(people);
        model.remove({people.at(3).id, people.at(90).id, people.at(199).id});
        filter.setSearch(u"\"z 25\""_qs);
        QVERIFY(filter.rowCount() > 0);
        QCOMPARE(shownIds(filter), plainly(model, filter, QLocale(), clock.now()));
    }

    /// Collations ask for plain letters only once: that must say the same as asking for every pair of texts.
    void plainLettersAreComparedAsTheCollatorDoes_data() { equalsThePlainWay_data(); }
    void plainLettersAreComparedAsTheCollatorDoes()
    {
        QFETCH(QString, language);
        const TextOrder order {QLocale(language)};
        QCollator collator {QLocale(language)};
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        QRandomGenerator random(11);
        const auto sign = [](int number) { return number < 0 ? -1 : number > 0 ? 1 : 0; };
        for (int round = 0; round < 3'000; ++round) {
            const QString left = randomName(random);
            const QString right = random.bounded(3) == 0 ? left + randomName(random) : randomName(random);
            QVERIFY2(sign(order.compare(left.toStdString(), right.toStdString())) == sign(collator.compare(left, right)),
                qPrintable(left + u" | "_qs + right));
        }
    }
};

QTEST_GUILESS_MAIN(TestUserArrangement)
#include "tst_userarrangement.moc"
