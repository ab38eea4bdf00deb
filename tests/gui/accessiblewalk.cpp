#include "tests/gui/accessiblewalk.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMetaEnum>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

namespace iam::test {

namespace {

constexpr int mostStops = 400;
constexpr int rowsRead = 3; ///< of a table: the others are made the same way

/// What a person presses, fills in or chooses from.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton: // Button
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// What is read as one thing, whatever it is made of.
bool isWhole(QAccessible::Role role)
{
    return role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::Table || role == QAccessible::List
        || role == QAccessible::Tree || role == QAccessible::ScrollBar;
}

QString roleName(QAccessible::Role role)
{
    const char *key = QMetaEnum::fromType<QAccessible::Role>().valueToKey(role);
    return key == nullptr ? QString::number(role) : QLatin1String(key);
}

QString placeOf(const QAccessibleInterface *element)
{
    const QObject *object = element->object();
    if (object == nullptr)
        return roleName(element->role());
    const QString type = QString::fromLatin1(object->metaObject()->className()).section(QStringLiteral("::"), -1);
    return object->objectName().isEmpty() ? type : type + QLatin1Char('#') + object->objectName();
}

QAction *actionOf(const QAccessibleInterface *element) { return qobject_cast<QAction *>(element->object()); }

QString reasonOf(const QAccessibleInterface *element)
{
    if (const QAction *action = actionOf(element)) // Qt gives entries of menus no description; the tip and the palette tell it
        return action->toolTip() == QString(action->text()).remove(QLatin1Char('&')) ? action->statusTip() : action->toolTip();
    // Of the element, or of what is disabled as a whole around it.
    for (const QAccessibleInterface *around = element; around != nullptr && around->state().disabled; around = around->parent()) {
        if (const QString told = around->text(QAccessible::Description); !told.isEmpty())
            return told;
        const auto *widget = qobject_cast<const QWidget *>(around->object());
        if (widget != nullptr && !widget->toolTip().isEmpty())
            return widget->toolTip();
    }
    return {};
}

bool isStop(const QWidget *widget, const QWidget *window)
{
    if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
        return false;
    if (widget->focusProxy() != nullptr || widget->parentWidget() == nullptr || widget->parentWidget()->inherits("QAbstractSpinBox")
        || widget->parentWidget()->inherits("QComboBox"))
        return false; // part of what is a stop itself
    if (const auto *radio = qobject_cast<const QRadioButton *>(widget))
        return radio->isChecked(); // a group of them is one stop
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area == nullptr || qobject_cast<const QAbstractItemView *>(widget) != nullptr || !area->inherits("QScrollArea");
}

/// Views tell of changes only where a screen reader listens, and keep the cells that were read before; offscreen nobody can listen.
void forgetCells(const QWidget &window)
{
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (QAccessibleInterface *cached = QAccessible::queryAccessibleInterface(view))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(cached));
    }
}

} // namespace

void AccessibleWalk::tell(const QString &place, const QString &what)
{
    const QString finding = place + QStringLiteral(": ") + what;
    if (m_known.contains(finding))
        return;
    m_known.insert(finding);
    m_findings.append(m_scene + QStringLiteral(": ") + finding);
}

void AccessibleWalk::take(const QString &name, QWidget &window)
{
    m_scene = name;
    ++m_scenes;
    QCoreApplication::sendPostedEvents();
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    QWidget *topmost = &window;
    for (QWidget *each : windows) {
        forgetCells(*each);
        if (!each->isVisible() || each->windowType() == Qt::ToolTip || each->inherits("QComboBoxPrivateContainer"))
            continue;
        if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(each)) {
            if (qobject_cast<QMenu *>(each) == nullptr && root->text(QAccessible::Name).isEmpty() && each->windowType() != Qt::Popup)
                tell(placeOf(root), QStringLiteral("a window without a name"));
            readTree(root, placeOf(root), false);
        }
        if (each->isModal())
            topmost = QApplication::activeModalWidget() == nullptr ? each : QApplication::activeModalWidget();
    }
    const auto *palette = topmost->findChild<QWidget *>(QStringLiteral("commandPalette"));
    if (QApplication::activePopupWidget() == nullptr && (palette == nullptr || !palette->isVisible())) // those keep the keys to themselves
        goAround(*topmost);
}

void AccessibleWalk::readTree(QAccessibleInterface *element, const QString &path, bool insideWhole)
{
    if (element == nullptr || !element->isValid() || element->state().invisible)
        return;
    const QAccessible::Role role = element->role();
    const auto *widget = qobject_cast<const QWidget *>(element->object());
    if (widget != nullptr && !widget->isVisible())
        return;
    if (!insideWhole)
        judge(element, path);
    if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List) {
        judgeTable(element, path);
        return;
    }
    for (int i = 0; i < element->childCount(); ++i) {
        if (QAccessibleInterface *child = element->child(i))
            readTree(child, path + QLatin1Char('/') + placeOf(child), insideWhole || isWhole(role));
    }
}

void AccessibleWalk::judge(QAccessibleInterface *element, const QString &path)
{
    const QAccessible::Role role = element->role();
    const auto *widget = qobject_cast<const QWidget *>(element->object());
    const bool focusable = widget != nullptr && isStop(widget, widget->window());
    if (focusable && (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Grouping || role == QAccessible::StaticText))
        tell(path, QStringLiteral("takes the focus, but its role is ") + roleName(role));
    const QAction *action = actionOf(element);
    if (!isInteractive(role) || (action != nullptr && action->isSeparator()))
        return;
    ++m_elements;
    if (element->text(QAccessible::Name).trimmed().isEmpty())
        tell(path, QStringLiteral("no name (") + roleName(role) + QLatin1Char(')'));
    if (element->state().disabled && reasonOf(element).trimmed().isEmpty())
        tell(path, QStringLiteral("disabled without a reason (%1 \"%2\")").arg(roleName(role), element->text(QAccessible::Name)));
}

void AccessibleWalk::judgeTable(QAccessibleInterface *table, const QString &path)
{
    QAccessibleTableInterface *cells = table->tableInterface();
    if (cells == nullptr)
        return tell(path, QStringLiteral("cells cannot be read"));
    for (int row = 0; row < qMin(cells->rowCount(), rowsRead); ++row) {
        bool told = false;
        for (int column = 0; column < cells->columnCount(); ++column) {
            QAccessibleInterface *cell = cells->cellAt(row, column);
            if (cell == nullptr)
                continue;
            const QString text = cell->text(QAccessible::Name);
            told = told || !text.isEmpty();
            // A text of the model, not one of memory: objects without a name are read as their address.
            if (text.contains(QStringLiteral("0x")) || text.startsWith(QStringLiteral("QVariant")))
                tell(path, QStringLiteral("a cell reads \"%1\"").arg(text));
        }
        if (!told && cells->columnCount() > 0)
            {
            QAccessibleInterface *any = cells->cellAt(row, 1);
            tell(path, QStringLiteral("nothing can be read in row %1 of %2 (%3)").arg(row + 1).arg(cells->rowCount()).arg(any == nullptr ? QStringLiteral("no cell") : any->isValid() ? QStringLiteral("empty") : QStringLiteral("stale")));
        }
    }
}

void AccessibleWalk::goAround(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitFor([&window] { return window.isActiveWindow(); }, 10'000))
        return tell(window.objectName(), QStringLiteral("does not become active"));
    QPointer<QWidget> before = window.focusWidget();
    QWidget *first = before;
    if (first == nullptr)
        return tell(window.objectName(), QStringLiteral("nothing has the focus"));
    // Where the focus stands now may be no stop of Tab (a table that a shortcut chose): begin at the next one.
    QTest::keyClick(first, Qt::Key_Tab);
    first = window.focusWidget();
    QSet<const QWidget *> reached;
    for (int steps = 0; steps < mostStops; ++steps) {
        QWidget *now = window.focusWidget();
        if (now == nullptr || (steps > 0 && now == first))
            break;
        if (steps > 0 && reached.contains(now)) {
            tell(window.objectName(), QStringLiteral("Tab runs in a ring of its own at ") + now->objectName());
            break;
        }
        if (!now->isVisible())
            tell(window.objectName(), QStringLiteral("Tab goes to the hidden ") + now->objectName());
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
        if (window.focusWidget() == now && reached.size() < 2) {
            // The only stop, or a trap: Backtab must leave the same way.
            break;
        }
    }
    if (before != nullptr) // as it was found
        before->setFocus(Qt::OtherFocusReason);
    m_stops += static_cast<int>(reached.size());
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (isStop(widget, &window) && !reached.contains(widget)) {
            const QString type = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
            const QString parent = widget->parentWidget()->objectName();
            tell(window.objectName(), QStringLiteral("Tab does not reach %1#%2 in %3").arg(type, widget->objectName(), parent));
        }
    }
}

} // namespace iam::test
