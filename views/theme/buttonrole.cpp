#include "views/theme/buttonrole.h"

#include <QAbstractButton>
#include <QVariant>

namespace iam {

namespace {

constexpr const char *roleProperty = "role";
constexpr const char *smallProperty = "small";
constexpr const char *onSelectedProperty = "onSelected";

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    switch (role) {
    case ButtonRole::Secondary:
        button->setProperty(roleProperty, QStringLiteral("secondary"));
        break;
    case ButtonRole::Primary:
        button->setProperty(roleProperty, QStringLiteral("primary"));
        break;
    case ButtonRole::Danger:
        button->setProperty(roleProperty, QStringLiteral("danger"));
        break;
    case ButtonRole::Quiet:
        button->setProperty(roleProperty, QStringLiteral("quiet"));
        break;
    }
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    const QString role = button ? button->property(roleProperty).toString() : QString();
    if (role == QLatin1String("primary"))
        return ButtonRole::Primary;
    if (role == QLatin1String("danger"))
        return ButtonRole::Danger;
    if (role == QLatin1String("quiet"))
        return ButtonRole::Quiet;
    return ButtonRole::Secondary;
}

void setSmallButton(QAbstractButton *button, bool small)
{
    button->setProperty(smallProperty, small);
    button->updateGeometry();
}

void setOnSelectedSurface(QAbstractButton *button) { button->setProperty(onSelectedProperty, true); }

bool isOnSelectedSurface(const QWidget *button) { return button && button->property(onSelectedProperty).toBool(); }

bool isSmallButton(const QWidget *button) { return button && button->property(smallProperty).toBool(); }

} // namespace iam
