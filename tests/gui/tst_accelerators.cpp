#include "app/languages.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "views/pages/userspage.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 20'000;

/// Entries of one menu that open by the same letter, as "menu: first, second". Two menus may use the same one.
void collect(const QString &name, const QList<QAction *> &entries, QStringList &found)
{
    QHash<QString, QString> taken;
    for (const QAction *entry : entries) {
        if (entry->isSeparator() || !entry->isVisible())
            continue;
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (!letter.isEmpty() && taken.contains(letter))
            found.append(QStringLiteral("%1: %2 | %3").arg(name, taken.value(letter), entry->text()));
        else if (!letter.isEmpty())
            taken.insert(letter, entry->text());
        if (entry->menu() != nullptr)
            collect(name + QLatin1Char('/') + entry->menu()->objectName(), entry->menu()->actions(), found);
    }
}

} // namespace

class TestAccelerators : public QObject
{
    Q_OBJECT

private slots:
    void noMenuHasALetterTwice_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : Languages::all()) {
            if (!language.code.isEmpty())
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void noMenuHasALetterTwice()
    {
        QFETCH(QString, code);
        Languages languages;
        languages.install(code);
        ConsoleFixture console;
        QVERIFY(console.open());
        console.window().setLanguages(Languages::all(), code);
        QTRY_COMPARE_WITH_TIMEOUT(console.models().directory.state(), UserDirectory::State::Complete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(console.models().overview.actor().rightsKnown, patience);
        QStringList found;
        // What is offered depends on whom it is about.
        for (const char *email : {"ada@example.com", "pia@example.org", "lost@example.org", "old@example.org", "ops@example.com"}) {
            QVERIFY(console.choose(QLatin1String(email)));
            console.window().usersPage()->updateNow();
            collect(QString(), console.window().menuBar()->actions(), found);
        }
        found.removeDuplicates();
        if (code != QLatin1String("en") && code != QLatin1String("xx") && !found.isEmpty()) {
            // Whoever translates sees it here; the source decides whether the program is right.
            qWarning("%s: %s", qPrintable(code), qPrintable(found.join(QLatin1String("; "))));
            return;
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccelerators)
#include "tst_accelerators.moc"
