// Export and access report through the real window: what lies in the files is what the service knows.
#include "models/items/userfiltermodel.h"
#include "models/workflows/userdirectory.h"
#include "tests/support/consolefixture.h"
#include "tests/support/csvreader.h"
#include "views/export/exportdialog.h"
#include "views/export/reportdialog.h"
#include "views/pages/userspage.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/usertableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace iam;
using namespace iam::test;

namespace {

constexpr int patience = 60'000;

bool ready(ConsoleFixture &console)
{
    return console.open()
        && QTest::qWaitFor([&console] { return console.models().directory.state() == UserDirectory::State::Complete; }, patience);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void choose(QComboBox *box, const QString &beginning)
{
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).startsWith(beginning))
            box->setCurrentIndex(i);
    }
    QVERIFY2(box->currentText().startsWith(beginning), qPrintable(box->currentText()));
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void everybodyIsInTheFile()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        QTest::keyClick(&console.window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(console.dialog() != nullptr);
        QCOMPARE(console.dialog()->objectName(), QStringLiteral("exportDialog"));
        choose(console.find<QComboBox>("exportColumns"), QStringLiteral("All"));
        const QString path = folder.filePath(QStringLiteral("users.csv"));
        console.find<QLineEdit>("filePath")->setText(path);
        QTest::mouseClick(console.find<QPushButton>("fileSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        const auto lines = readCsv(contents(path));
        QVERIFY(lines.has_value());
        const qsizetype users = console.models().shownUsers.rowCount();
        QCOMPARE(lines->size(), users + 1);
        const auto place = [&lines](const char *key) { return lines->first().indexOf(QLatin1String(key)); };
        for (qsizetype line = 1; line <= users; ++line) {
            const QString id = lines->at(line).at(place("id"));
            const QVariant address = console.fromDatabase(QStringLiteral("SELECT email FROM users WHERE id = ?"), {id});
            QCOMPARE(lines->at(line).at(place("email")), address.toString());
        }
    }

    void theSelectionWithTheShownColumnsAsJson()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        console.action("selectAllUsers")->trigger();
        console.window().usersPage()->table()->selectionModel()->select(
            console.models().shownUsers.index(0, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        console.action("exportUsers")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *rows = console.find<QComboBox>("exportRows");
        QVERIFY(rows->currentText().startsWith(QStringLiteral("Those selected")));
        auto *raw = console.find<QCheckBox>("rawCsv");
        auto *warning = console.find<QLabel>("rawCsvWarning");
        QVERIFY(raw->isVisible() && !warning->isVisible());
        raw->setChecked(true);
        QVERIFY(warning->isVisible());
        console.find<QLineEdit>("filePath")->setText(folder.filePath(QStringLiteral("users.csv")));
        choose(console.find<QComboBox>("fileFormat"), QStringLiteral("JSON"));
        QVERIFY(!raw->isVisible() && !warning->isVisible());
        QCOMPARE(console.find<QLineEdit>("filePath")->text(), folder.filePath(QStringLiteral("users.json")));
        QTest::mouseClick(console.find<QPushButton>("fileSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        const QJsonObject json = QJsonDocument::fromJson(contents(folder.filePath(QStringLiteral("users.json")))).object();
        QCOMPARE(json.value(QLatin1String("complete")).toBool(), true);
        QCOMPARE(json.value(QLatin1String("made_by")).toString(), QStringLiteral("olivia@example.com"));
        const QJsonArray users = json.value(QLatin1String("users")).toArray();
        QCOMPARE(users.size(), qsizetype(console.models().shownUsers.rowCount() - 1));
        QVERIFY(users.first().toObject().contains(QLatin1String("email")));
        QVERIFY(!users.first().toObject().contains(QLatin1String("iam_id"))); // not shown
    }

    void whatCannotBeWrittenIsSaidAndTheDialogStays()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        console.action("exportUsers")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *path = console.find<QLineEdit>("filePath");
        auto *save = console.find<QPushButton>("fileSave");
        path->setText(folder.filePath(QStringLiteral("no/such/users.csv")));
        QTest::mouseClick(save, Qt::LeftButton);
        auto *problem = console.find<InlineNotification>("fileProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QVERIFY(console.dialog() != nullptr);
        path->clear();
        QVERIFY(!save->isEnabled());
        path->setText(folder.filePath(QStringLiteral("users.csv")));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        QVERIFY(!contents(folder.filePath(QStringLiteral("users.csv"))).isEmpty());
        console.action("exportUsers")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        auto *dialog = console.dialog();
        dialog->findChild<QLineEdit *>(QStringLiteral("filePath"))->setText(folder.filePath(QStringLiteral("users.csv")));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("fileNote"))->isVisible()); // it would be replaced
    }

    void thePlaceIsChosenWithoutBlocking()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        console.action("exportUsers")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        QTest::mouseClick(console.find<QPushButton>("fileBrowse"), Qt::LeftButton);
        QTRY_VERIFY(console.window().findChild<QFileDialog *>(QStringLiteral("placeDialog")) != nullptr);
        auto *place = console.find<QFileDialog>("placeDialog");
        place->setDirectory(folder.path());
        place->selectFile(QStringLiteral("other"));
        QVERIFY(QMetaObject::invokeMethod(place, "accept"));
        QTRY_COMPARE(console.find<QLineEdit>("filePath")->text(), folder.filePath(QStringLiteral("other.csv")));
    }

    void aReportTellsThePoliciesAndTheirRoles()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        QVERIFY(console.choose(QStringLiteral("ed@example.com")));
        QTRY_VERIFY(console.action("accessReport")->isEnabled());
        const auto save = [&](const QString &format, const QString &name) {
            console.action("accessReport")->trigger();
            QTRY_VERIFY(console.dialog() != nullptr);
            auto *dialog = console.dialog();
            QCOMPARE(dialog->objectName(), QStringLiteral("reportDialog"));
            choose(dialog->findChild<QComboBox *>(QStringLiteral("fileFormat")), format);
            dialog->findChild<QLineEdit *>(QStringLiteral("filePath"))->setText(folder.filePath(name));
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("fileSave")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        };
        save(QStringLiteral("CSV"), QStringLiteral("ed.csv"));
        const auto lines = readCsv(contents(folder.filePath(QStringLiteral("ed.csv"))));
        QVERIFY(lines.has_value());
        bool editor = false;
        for (const QStringList &line : *lines)
            editor = editor || (line.value(lines->first().indexOf(QStringLiteral("role_name"))) == QLatin1String("Editor")
                && line.value(lines->first().indexOf(QStringLiteral("target"))).contains(QStringLiteral("user-management")));
        QVERIFY2(editor, contents(folder.filePath(QStringLiteral("ed.csv"))).constData());
        save(QStringLiteral("JSON"), QStringLiteral("ed.json"));
        const QJsonObject json = QJsonDocument::fromJson(contents(folder.filePath(QStringLiteral("ed.json")))).object();
        QVERIFY2(json.value(QLatin1String("complete")).toBool(), QJsonDocument(json).toJson().constData());
        const QJsonObject report = json.value(QLatin1String("reports")).toArray().first().toObject();
        QVERIFY(!report.value(QLatin1String("policies")).toArray().isEmpty());
        save(QStringLiteral("PDF"), QStringLiteral("ed.pdf"));
        QVERIFY(contents(folder.filePath(QStringLiteral("ed.pdf"))).startsWith("%PDF-"));
    }

    void aReportOfManyNamesWhatIsMissing()
    {
        ConsoleFixture console;
        QTemporaryDir folder;
        QVERIFY(ready(console));
        console.action("selectAllUsers")->trigger();
        QTRY_VERIFY(console.action("accessReport")->isEnabled());
        QVERIFY(console.service().setFault({{QStringLiteral("kind"), QStringLiteral("forbidden")}, {QStringLiteral("path"), QStringLiteral("/v2/groups")}}));
        console.action("accessReport")->trigger();
        QTRY_VERIFY(console.dialog() != nullptr);
        choose(console.find<QComboBox>("fileFormat"), QStringLiteral("JSON"));
        console.find<QLineEdit>("filePath")->setText(folder.filePath(QStringLiteral("all.json")));
        QTest::mouseClick(console.find<QPushButton>("fileSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(console.dialog() == nullptr, patience);
        const QJsonObject json = QJsonDocument::fromJson(contents(folder.filePath(QStringLiteral("all.json")))).object();
        QVERIFY(json.value(QLatin1String("reports")).toArray().size() > 10);
        QCOMPARE(json.value(QLatin1String("complete")).toBool(true), false);
        const QJsonObject first = json.value(QLatin1String("reports")).toArray().first().toObject();
        QVERIFY(first.value(QLatin1String("problems")).toArray().first().toString().startsWith(QStringLiteral("access groups: 403")));
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
