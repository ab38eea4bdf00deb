#include "tests/gallery/inspector.h"

#include "views/theme/theme.h"
#include "views/wizards/actiontable.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace iam::test {

namespace {

constexpr int slack = 2; ///< roundings of scaled fonts

class Inspector
{
public:
    explicit Inspector(const QWidget &root)
        : m_root(root)
    {
    }

    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            lookAtCombo(*combo);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            lookAtEdit(*edit);
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area != nullptr && area->widget() != nullptr)
            needs(widget, area->widget()->objectName(), area->widget()->minimumSizeHint().width(), area->viewport()->width(), "content's width");
        if (const auto *table = qobject_cast<const ActionTable *>(&widget))
            lookAtWords(*table);
        lookAtChildren(widget);
    }

    QStringList findings;

private:
    void report(const QWidget &widget, const QString &what)
    {
        QStringList path;
        for (const QWidget *at = &widget; at != nullptr && at != &m_root && path.size() < 4; at = at->parentWidget()) {
            if (at == &widget || !at->objectName().isEmpty())
                path.prepend(QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
        }
        findings.append(path.join(QLatin1Char('/')) + QStringLiteral(": ") + what);
    }
    static QString quoted(const QString &text)
    {
        return QLatin1Char('"') + text.left(60).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('"');
    }
    void needs(const QWidget &widget, const QString &text, int wanted, int there, const char *what)
    {
        if (wanted > there + slack)
            report(widget, QStringLiteral("%1 needs %2, has %3: %4").arg(QLatin1String(what)).arg(wanted).arg(there).arg(quoted(text)));
    }

    /// Names and sentences may be cut in cells, which have tips; columns of words have to show them whole.
    void lookAtWords(const ActionTable &table)
    {
        const int rows = table.model() != nullptr ? table.model()->rowCount() : 0;
        for (int column = 0; rows > 0 && column < table.model()->columnCount(); ++column) {
            if (table.holdsWords(column) && !table.isColumnHidden(column))
                needs(table, QString::number(column), table.wantedWidth(column), table.columnWidth(column), "column of words");
        }
    }
    void lookAtLabel(const QLabel &label)
    {
        const QString text = label.text();
        if (text.isEmpty() || !label.toolTip().isEmpty())
            return;
        const QRect room = label.contentsRect();
        if (label.wordWrap()) {
            needs(label, text, label.heightForWidth(label.width()), label.height(), "height");
            return;
        }
        const QSize wanted = label.fontMetrics().size(Qt::TextShowMnemonic, text);
        needs(label, text, wanted.width(), room.width(), "width");
        needs(label, text, wanted.height(), label.height(), "height");
    }
    void lookAtButton(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool onlyIcon = button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (onlyIcon || (!button.toolTip().isEmpty() && button.isEnabled()))
            return;
        needs(button, button.text(), button.sizeHint().width(), button.width(), "width");
        needs(button, button.text(), button.fontMetrics().height(), button.height(), "height");
    }
    void lookAtTabs(const QTabBar &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.isTabVisible(tab) && tabs.tabToolTip(tab).isEmpty())
                needs(tabs, tabs.tabText(tab), tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width(), tabs.tabRect(tab).width(), "tab width");
        }
    }
    void lookAtHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
            return;
        const QFontMetrics metrics(Theme::of(&header).font(TextStyle::SmallStrong));
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            const bool tipped = !header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
            const int beside = sorted ? measure(Measure::IconArrow) + measure(Measure::Space8) + measure(Measure::Space12) : measure(Measure::Space12);
            if (!header.isSectionHidden(section) && !text.isEmpty() && !tipped)
                needs(header, text, metrics.horizontalAdvance(text) + beside, header.sectionSize(section), "column width");
        }
    }
    void lookAtCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
        if (combo.toolTip().isEmpty())
            needs(combo, combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()), room, "width");
    }
    void lookAtEdit(const QLineEdit &edit)
    {
        if (edit.text().isEmpty() && edit.toolTip().isEmpty())
            needs(edit, edit.placeholderText(), edit.fontMetrics().horizontalAdvance(edit.placeholderText()), edit.width() - 2 * slack, "placeholder width");
    }

    /// Things that stand over others by intention, or are placed by Qt itself.
    static bool floats(const QWidget &widget)
    {
        static const QStringList floating {QStringLiteral("Toast"), QStringLiteral("ToastStack"), QStringLiteral("DimOverlay"), QStringLiteral("EmptyState"),
            QStringLiteral("CommandPalette"), QStringLiteral("FocusRing"), QStringLiteral("QFocusFrame"), QStringLiteral("ChevronLabel")};
        const QString name = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
        return floating.contains(name) || qobject_cast<const QSizeGrip *>(&widget) != nullptr || qobject_cast<const QSplitterHandle *>(&widget) != nullptr;
    }
    void lookAtChildren(const QWidget &parent)
    {
        const bool placesItself = parent.layout() == nullptr;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == &parent;
        QList<const QWidget *> shown;
        for (const QObject *object : parent.children()) {
            const auto *child = qobject_cast<const QWidget *>(object);
            if (child == nullptr || !child->isVisible() || child->isWindow() || floats(*child) || child->size().isEmpty())
                continue;
            if (!placesItself && !scrolls) {
                if (!parent.rect().adjusted(-slack, -slack, slack, slack).contains(child->geometry()))
                    report(*child, QStringLiteral("leaves its parent by %1 × %2").arg(child->geometry().right() - parent.rect().right()).arg(child->geometry().bottom() - parent.rect().bottom()));
                for (const QWidget *other : std::as_const(shown)) {
                    const QRect both = other->geometry().intersected(child->geometry());
                    if (both.width() > slack && both.height() > slack)
                        report(*child, QStringLiteral("overlaps %1 %2 by %3 × %4").arg(QLatin1String(other->metaObject()->className()), other->objectName()).arg(both.width()).arg(both.height()));
                }
                shown.append(child);
            }
            look(*child);
        }
    }

    const QWidget &m_root;
};

} // namespace

QStringList inspected(const QWidget &root)
{
    Inspector inspector(root);
    inspector.look(root);
    inspector.findings.removeDuplicates();
    return inspector.findings;
}

} // namespace iam::test
