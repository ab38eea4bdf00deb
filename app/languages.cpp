#include "app/languages.h"

#include "app/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace iam {

QList<Language> Languages::all()
{
    return {{QString(), QString()},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("ko"), QStringLiteral("한국어")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")}};
}

void Languages::install(const QString &code)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    if (code == QLatin1String("xx")) {
        QLocale::setDefault(QLocale(QLocale::English));
        m_translators.push_back(std::make_unique<PseudoTranslator>());
    } else {
        const QLocale english(QLocale::English);
        QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
        if (locale.language() == QLocale::C) // a system that says nothing about its language
            locale = english;
        QLocale::setDefault(locale);
        const auto load = [this](const QLocale &language, const QString &file, const QString &folder) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(language, file, QStringLiteral("_"), folder))
                m_translators.push_back(std::move(translator));
        };
        load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        const QString ours = QStringLiteral("iam-console");
        const QString folder = QStringLiteral(":/i18n");
        load(english, ours, folder); // what a language does not have yet is English with its plurals
        load(locale, ours, folder);
    }
    for (const auto &translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
}

} // namespace iam
