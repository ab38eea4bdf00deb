// Pictures of everything the console shows, and what is cut or overlaps in them. See docs/screenshots/README.md.
#include "app/languages.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/studio.h"
#include "tests/support/consolefixture.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace iam;
using namespace iam::test;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addHelpOption();
    line.addOptions({{QStringLiteral("language"), QStringLiteral("Code such as de, or xx for the pseudo-language."), QStringLiteral("code"), QStringLiteral("en")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or contrast."), QStringLiteral("theme"), QStringLiteral("light")},
        {QStringLiteral("size"), QStringLiteral("Of the window, 1440x900 unless told."), QStringLiteral("size"), QStringLiteral("1440x900")},
        {QStringLiteral("pictures"), QStringLiteral("A folder for the pictures in full size."), QStringLiteral("folder")},
        {QStringLiteral("sheet"), QStringLiteral("A file for all pictures on one sheet."), QStringLiteral("file")},
        {QStringLiteral("strict"), QStringLiteral("Exit with 1 if anything was found or could not be shown.")}});
    line.process(application);
    const QString theme = line.value(QStringLiteral("theme"));
    const QString folder = line.value(QStringLiteral("pictures"));
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 2;

    Languages languages;
    ConsoleFixture console;
    console.theme().setMode(theme == QLatin1String("dark") ? Theme::Mode::Dark
            : theme == QLatin1String("contrast")           ? Theme::Mode::HighContrast
                                                           : Theme::Mode::Light);
    const QString code = line.value(QStringLiteral("language"));
    languages.install(code);
    if (!console.open())
        return 2;
    console.window().setLanguages(Languages::all(), code);
    const QStringList size = line.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        console.window().resize(size.at(0).toInt(), size.at(1).toInt());

    Studio studio(folder);
    Scenes scenes(console, studio);
    scenes.prepare();
    scenes.list();
    scenes.actions();
    scenes.details();
    scenes.places();
    scenes.otherWindows();
    scenes.wizard();
    if (line.isSet(QStringLiteral("sheet")))
        studio.saveSheet(line.value(QStringLiteral("sheet")));
    for (const QString &finding : studio.findings())
        std::printf("%s\n", qPrintable(finding));
    std::printf("%s, %s, %g: %lld pictures, %lld findings, %d missing\n", qPrintable(code), qPrintable(theme), application.devicePixelRatio(),
        static_cast<long long>(studio.count()), static_cast<long long>(studio.findings().size()), scenes.missing());
    return line.isSet(QStringLiteral("strict")) && (!studio.findings().isEmpty() || scenes.missing() > 0) ? 1 : 0;
}
