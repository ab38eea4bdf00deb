#include "models/core/searchshelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace iam;

class TestSearchShelf : public QObject
{
    Q_OBJECT

private slots:
    void keepsSearchesByName()
    {
        SearchShelf shelf;
        QSignalSpy changed(&shelf, &SearchShelf::changed);
        shelf.save({.name = u" Partners "_qs, .text = u"domain:example.org"_qs, .view = UserView::Waiting});
        shelf.save({.name = u"Auditors"_qs, .text = u"group:auditors"_qs});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shelf.saved().size(), 2);
        QCOMPARE(shelf.saved().first().name, u"Auditors"_qs); // in alphabetical order
        QCOMPARE(shelf.find(u"partners"_qs)->text, u"domain:example.org"_qs);
        QCOMPARE(shelf.find(u"partners"_qs)->view, UserView::Waiting);
        shelf.save({.name = u"PARTNERS"_qs, .text = u"other"_qs}); // taken
        QCOMPARE(shelf.saved().size(), 2);
        shelf.rename(u"Auditors"_qs, u"partners"_qs);
        QVERIFY(shelf.find(u"Auditors"_qs));
        shelf.rename(u"Auditors"_qs, u"auditors"_qs); // only its letter case
        QCOMPARE(shelf.saved().first().name, u"auditors"_qs);
        shelf.remove(u"Partners"_qs);
        QCOMPARE(shelf.saved().size(), 1);
    }

    void saysWhatIsWrongWithAName()
    {
        SearchShelf shelf;
        QCOMPARE(shelf.problemOf(u"  "_qs), SearchShelf::NameProblem::Empty);
        QCOMPARE(shelf.problemOf(QString(61, u'x')), SearchShelf::NameProblem::TooLong);
        QCOMPARE(shelf.problemOf(QString(60, u'x')), SearchShelf::NameProblem::None);
        for (int i = 0; i < SearchShelf::mostSaved; ++i)
            shelf.save({.name = QString::number(i), .text = u"a"_qs});
        QCOMPARE(shelf.problemOf(u"one more"_qs), SearchShelf::NameProblem::TooMany);
        QCOMPARE(shelf.problemOf(u"7"_qs), SearchShelf::NameProblem::Taken);
        QCOMPARE(shelf.problemOf(u"7"_qs, u"7"_qs), SearchShelf::NameProblem::None);
    }

    void recentOnesAreFewAndNewestFirst()
    {
        SearchShelf shelf;
        shelf.note(u"x"_qs); // too short to be meant
        QVERIFY(shelf.recent().isEmpty());
        shelf.note(u"no"_qs);
        shelf.note(u"noor"_qs); // the same, finished
        QCOMPARE(shelf.recent(), QStringList {u"noor"_qs});
        for (int i = 10; i < 25; ++i)
            shelf.note(QString::number(i));
        QCOMPARE(shelf.recent().size(), SearchShelf::mostRecent);
        QCOMPARE(shelf.recent().first(), u"24"_qs);
        shelf.note(u"20"_qs);
        QCOMPARE(shelf.recent().first(), u"20"_qs);
        QCOMPARE(shelf.recent().count(u"20"_qs), 1);
        shelf.forgetRecent();
        QVERIFY(shelf.recent().isEmpty());
    }

    void comesBackAsItWasAndLeavesOutNonsense()
    {
        SearchShelf shelf;
        shelf.save({.name = u"Partners"_qs, .text = u"domain:example.org"_qs, .view = UserView::VpnOnly});
        shelf.note(u"noor"_qs);
        SearchShelf other;
        other.restore(shelf.toMap());
        QCOMPARE(other.saved(), shelf.saved());
        QCOMPARE(other.recent(), shelf.recent());
        QVariantMap broken = shelf.toMap();
        broken[u"saved"_qs] = QVariantList {42, QVariantMap {{u"name"_qs, u"a"_qs}, {u"view"_qs, 99}}, QVariantMap {}};
        other.restore(broken);
        QVERIFY(other.saved().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSearchShelf)
#include "tst_searchshelf.moc"
