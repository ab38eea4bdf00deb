#pragma once

#include "views/mainwindow/mainwindow.h"

#include <QObject>
#include <QTranslator>

#include <vector>

namespace iam {

/// The languages of the interface, and the one that is installed.
class Languages final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order they are offered; the first, with an empty code, is the system's.
    [[nodiscard]] static QList<Language> all();
    /// "xx" is the pseudo-language: 40 % longer, accented, in brackets. An empty code takes the system's language.
    /// Widgets get a LanguageChange event; QLocale() follows.
    void install(const QString &code);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace iam
