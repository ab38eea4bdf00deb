// The table of a run: follows places, filters, and never says what is not so.
#include "models/items/runitemsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace iam;

namespace {

Run runOf(int people)
{
    Run run {.id = QStringLiteral("r"), .action = RunAction::Resend};
    for (int number = 0; number < people; ++number)
        run.items.append({.email = QStringLiteral("p%1@example.com").arg(number), .user = {QString::number(number)}});
    return run;
}

bool passes(int filter, RunItemState state)
{
    const bool unclear = state == RunItemState::Unclear || state == RunItemState::LeftUnclear;
    if (filter == RunItemsModel::needsSomebody)
        return state == RunItemState::Failed || state == RunItemState::LeftUnclear || state == RunItemState::StillProcessing;
    if (filter == static_cast<int>(RunItemState::Unclear))
        return unclear;
    return filter == RunItemsModel::everybody || filter == static_cast<int>(state);
}

} // namespace

class TestRunItemsModel : public QObject
{
    Q_OBJECT

private slots:
    void followsARunWhateverTheFilter()
    {
        RunItemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Run run = runOf(60);
        model.setRun(run);
        QRandomGenerator random(7);
        QString search;
        for (int step = 0; step < 400; ++step) {
            QList<int> places;
            for (int each = 0; each < 5; ++each) {
                const int place = random.bounded(static_cast<int>(run.items.size()));
                run.items[place].state = static_cast<RunItemState>(random.bounded(runItemStateTotal));
                if (!places.contains(place))
                    places.append(place);
            }
            model.update(run, places);
            if (step % 20 == 0)
                model.setSearch(search = step % 40 == 0 ? QString() : QStringLiteral("P%1").arg(random.bounded(7)));
            if (step % 10 == 0)
                model.setFilter(random.bounded(runItemStateTotal + 2) - 2);
            const RunCounts counts = run.counts();
            for (int state = 0; state < runItemStateTotal; ++state) {
                QCOMPARE(model.count(static_cast<RunItemState>(state)), countOf(counts, static_cast<RunItemState>(state)));
            }
            int shown = 0;
            for (const RunItem &item : std::as_const(run.items))
                shown += passes(model.filter(), item.state) && item.email.contains(search, Qt::CaseInsensitive) ? 1 : 0;
            QCOMPARE(model.rowCount(), shown);
            if (search.isEmpty())
                QCOMPARE(model.rowCount(), model.countFor(model.filter()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const int place = model.index(row, 0).data(RunItemsModel::PlaceRole).toInt();
                QCOMPARE(model.rowOf(place), row);
                QCOMPARE(model.index(row, 1).data().toString(), outcomeText(run.items.at(place).state));
            }
        }
    }

    void everyOutcomeHasWordsAndOnlyDoneSaysSo()
    {
        RunItemsModel model;
        model.setProblemText([](const ApiError &) { return QStringLiteral("why"); });
        Run run = runOf(runItemStateTotal);
        for (int state = 0; state < runItemStateTotal; ++state)
            run.items[state].state = static_cast<RunItemState>(state);
        model.setRun(run);
        for (int state = 0; state < runItemStateTotal; ++state) {
            const QString words = model.index(state, static_cast<int>(RunItemsModel::Column::What)).data().toString();
            QVERIFY(!words.isEmpty());
            QCOMPARE(words == QLatin1String("Invitation sent again."), static_cast<RunItemState>(state) == RunItemState::Done);
        }
    }

    void aChangeTouchesItsRowsOnly()
    {
        RunItemsModel model;
        Run run = runOf(10'000);
        model.setRun(run);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        run.items[5].state = RunItemState::Done;
        model.update(run, {5});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 5);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 5);
        QVERIFY(resets.isEmpty());
    }
};

QTEST_MAIN(TestRunItemsModel)
#include "tst_runitemsmodel.moc"
