#include "views/text/filereporttext.h"

#include "models/core/safetext.h"

#include <QCoreApplication>
#include <QDir>

namespace iam {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileReport)
};

QString titleOf(const FileReport &report)
{
    switch (report.what) {
    case FileReport::What::Journal:
        return report.newer ? Words::tr("The journal was written by a newer version of the console.") : Words::tr("The journal was damaged.");
    case FileReport::What::Draft:
        return report.newer ? Words::tr("The draft of an invitation was written by a newer version of the console.")
                            : Words::tr("The draft of an invitation was damaged.");
    case FileReport::What::FollowUps:
        return report.newer ? Words::tr("The list of what waits for acceptance was written by a newer version of the console.")
                            : Words::tr("The list of what waits for acceptance was damaged.");
    case FileReport::What::Copy:
        return report.newer ? Words::tr("The copy of the users was written by a newer version of the console.")
                            : Words::tr("The copy of the users was damaged.");
    case FileReport::What::Settings:
        return report.newer ? Words::tr("The settings were written by a newer version of the console.") : Words::tr("The settings were damaged.");
    case FileReport::What::Demo:
        return report.newer ? Words::tr("The demo account was written by a newer version of the console.")
                            : Words::tr("The demo account's data were damaged.");
    }
    return {};
}

QString consequenceOf(const FileReport &report)
{
    switch (report.what) {
    case FileReport::What::Journal:
        return report.newer ? Words::tr("It is left as it is. Use that version, or nothing is recorded and no run can be started.")
                            : Words::tr("A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.");
    case FileReport::What::Draft:
        return Words::tr("The next invitation begins empty.");
    case FileReport::What::FollowUps:
        return Words::tr("What was to be given after acceptance is not given by itself any more.");
    case FileReport::What::Copy:
        return Words::tr("Without a connection no users are shown, until they have been read again.");
    case FileReport::What::Settings:
        return Words::tr("The console begins with its own; accounts have to be connected again.");
    case FileReport::What::Demo:
        return Words::tr("A new one was begun.");
    }
    return {};
}

} // namespace

FileReportText fileReportText(const FileReport &report)
{
    FileReportText words {.title = titleOf(report), .text = consequenceOf(report)};
    if (!report.keptAs.isEmpty()) {
        //: %1 is what follows for the person, %2 is the path of a file
        words.text = Words::tr("%1 It was not deleted: %2").arg(words.text, isolatedText(QDir::toNativeSeparators(report.keptAs)));
    }
    return words;
}

} // namespace iam
