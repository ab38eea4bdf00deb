#include "views/runs/runherald.h"

#include "models/items/runitemsmodel.h"
#include "models/runs/runengine.h"
#include "views/widgets/announcement.h"

#include <QLocale>
#include <QWidget>

namespace iam {

RunHerald::RunHerald(RunEngine &engine, QWidget *speaker)
    : QObject(speaker)
    , m_engine(engine)
    , m_speaker(speaker)
{
    makeAnnouncing(speaker);
    connect(&engine, &RunEngine::finished, this, &RunHerald::tell);
}

void RunHerald::tell(const QString &run)
{
    if (run != m_engine.run().id)
        return;
    const QString result = resultText(m_engine);
    const QString told = run + result;
    if (told == m_told)
        return;
    m_told = told;
    m_speaker->setAccessibleName(result);
    announce(m_speaker);
}

QString resultText(const RunEngine &engine)
{
    const RunProgress progress = engine.progress();
    QStringList parts;
    for (int state = 0; state < runItemStateTotal; ++state) {
        const auto kind = static_cast<RunItemState>(state);
        if (const int count = countOf(progress.counts, kind); count > 0)
            //: %1 is what became of users, such as Done or Failed; %2 how many they are
            parts.append(RunHerald::tr("%1 %2").arg(outcomeText(kind), QLocale().toString(count)));
    }
    //: %1 is what a run did, such as Resend 12 invitations; %2 what became of them, such as Done 11, Failed 1
    return RunHerald::tr("%1: %2").arg(runTitle(engine.run().action, progress.total), parts.join(QStringLiteral(", ")));
}

} // namespace iam
