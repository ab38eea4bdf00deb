#include "views/widgets/accessiblebutton.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>
#include <QToolButton>

namespace iam {

namespace {

QAccessible::Role roleOf(const QAbstractButton *button)
{
    return qobject_cast<const QRadioButton *>(button) != nullptr ? QAccessible::RadioButton : QAccessible::CheckBox;
}

/// "&Pause" is "Pause", "R&&D" is "R&D".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i >= text.size())
            break;
        plain.append(text.at(i));
    }
    return plain;
}

class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button)
        : QAccessibleWidget(button, roleOf(button))
        , m_button(button)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
        addControllingSignal(QStringLiteral("toggled(bool)"));
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name)
            return m_button->accessibleName().isEmpty() && !m_button->text().isEmpty() ? withoutMnemonic(m_button->text()) : told;
        return told.isEmpty() && kind == QAccessible::Description ? m_button->toolTip() : told;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        if (const auto *box = qobject_cast<const QCheckBox *>(m_button))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        state.pressed = m_button->isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_button->isEnabled())
            names.append(toggleAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == toggleAction() || action == pressAction())
            m_button->click(); // does nothing if it is disabled
        else
            QAccessibleWidget::doAction(action);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &action) const override
    {
        if (action == toggleAction() && !m_button->shortcut().isEmpty())
            return {m_button->shortcut().toString()};
        return QAccessibleWidget::keyBindingsForAction(action);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *accessibleButtonOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (button == nullptr || !button->isCheckable())
        return nullptr;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool != nullptr && tool->menu() != nullptr ? nullptr : new AccessibleButton(button);
}

} // namespace

void installAccessibleButtons() { QAccessible::installFactory(&accessibleButtonOf); }

} // namespace iam
