#include "tests/support/wizarddriver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace iam::test {

QDialog *WizardDriver::dialog() const
{
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>(QStringLiteral("inviteWizard"));
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool WizardDriver::open()
{
    const bool ready = QTest::qWaitFor(
        [this] {
            auto *invite = find<QPushButton>("inviteUsersButton");
            return invite != nullptr && invite->isEnabled() && find<QTableView>("userTable") != nullptr
                && find<QTableView>("userTable")->model()->rowCount() > 5;
        },
        m_patience);
    if (!ready)
        return false;
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window, m_patience))
        return false;
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isActiveWindow(); }, m_patience);
}

bool WizardDriver::enterPeople(const QString &text)
{
    QTest::keyClicks(find<QPlainTextEdit>("addressesEdit"), text);
    return goOn();
}

bool WizardDriver::goOn()
{
    for (const char *name : { "nextButton", "inviteButton" }) {
        if (auto *next = dialog()->findChild<QPushButton *>(QLatin1String(name))) {
            if (!QTest::qWaitFor([next] { return next->isEnabled(); }, m_patience))
                return false;
            QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
            return true;
        }
    }
    return false;
}

bool WizardDriver::addGroup(const QString &name)
{
    auto *groups = find<QTableView>("groupTable");
    auto *search = find<QLineEdit>("groupSearch");
    if (!QTest::qWaitFor(
            [=] { return groups->isVisible() && groups->model()->rowCount() > 0 && search->hasFocus(); }, m_patience))
        return false;
    QTest::keyClicks(search, name);
    QTest::keyClick(search, Qt::Key_Return);
    return true;
}

bool WizardDriver::addPolicy(const PolicyWish &wish)
{
    auto *part = find<QWidget>("policyPart");
    auto *head = find<QAbstractButton>("policyFoldHead");
    if (!part->isVisible())
        head->click();
    const auto field = [part](const char *name) { return part->findChild<QComboBox *>(QLatin1String(name)); };
    auto *target = field("policyTarget");
    if (!QTest::qWaitFor([&] { return target->findData(wish.service) >= 0; }, m_patience))
        return false;
    target->setCurrentIndex(target->findData(wish.service));
    if (!wish.pattern.isEmpty()) {
        field("policyScope")->setCurrentIndex(field("policyScope")->count() - 1);
        field("conditionOperator")->setCurrentIndex(1);
        QTest::keyClicks(part->findChild<QLineEdit *>(QStringLiteral("conditionValue")), wish.pattern);
    }
    // The roles of the service follow its choice: only theirs are visible.
    const auto role = [&]() -> QCheckBox * {
        const QList<QCheckBox *> boxes = part->findChildren<QCheckBox *>(QStringLiteral("role_") + wish.role);
        for (QCheckBox *box : boxes) {
            if (!box->isHidden())
                return box;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return role() != nullptr && target->currentData() == wish.service; }, m_patience))
        return false;
    if (!role()->isChecked())
        QTest::keyClick(role(), Qt::Key_Space);
    if (wish.day > 0) {
        QTest::keyClick(part->findChild<QRadioButton *>(QStringLiteral("periodWeekly")), Qt::Key_Space);
        for (int day = 1; day <= 7; ++day) {
            auto *button = part->findChild<QToolButton *>(QStringLiteral("periodDay%1").arg(day));
            if (button->isChecked() != (day == wish.day))
                QTest::keyClick(button, Qt::Key_Space);
        }
        auto *allDay = part->findChild<QCheckBox *>(QStringLiteral("periodAllDay"));
        if (!allDay->isChecked())
            QTest::keyClick(allDay, Qt::Key_Space);
    }
    return press("policyAdd");
}

bool WizardDriver::reviewAndSend()
{
    if (!goOn() || !QTest::qWaitFor([this] { return find<QTableView>("reviewTable")->isVisible(); }, m_patience)
        || !goOn())
        return false;
    return QTest::qWaitFor([this] { return find<QTableView>("progressTable")->isVisible(); }, m_patience);
}

QAbstractItemModel *WizardDriver::progress() const
{
    return find<QTableView>("progressTable")->model();
}

bool WizardDriver::everybodyIs(const QString &outcome, int people)
{
    return QTest::qWaitFor(
        [&] {
            int matching = 0;
            for (int row = 0; row < progress()->rowCount(); ++row)
                matching += progress()->index(row, 1).data().toString() == outcome ? 1 : 0;
            return matching == people && progress()->rowCount() == people;
        },
        m_patience);
}

QString WizardDriver::outcomeOf(const QString &email)
{
    const QModelIndexList found =
        progress()->match(progress()->index(0, 0), Qt::DisplayRole, email, 1, Qt::MatchExactly);
    return found.isEmpty() ? QString() : found.first().siblingAtColumn(1).data().toString();
}

QString WizardDriver::wordsOn(const QString &email)
{
    const QModelIndexList found =
        progress()->match(progress()->index(0, 0), Qt::DisplayRole, email, 1, Qt::MatchExactly);
    return found.isEmpty() ? QString() : found.first().siblingAtColumn(2).data().toString();
}

bool WizardDriver::waitForButton(const char *name)
{
    return QTest::qWaitFor(
        [&] {
            auto *button = find<QAbstractButton>(name);
            return button != nullptr && button->isVisible() && button->isEnabled();
        },
        m_patience);
}

bool WizardDriver::press(const char *name)
{
    if (!waitForButton(name))
        return false;
    QTest::keyClick(find<QAbstractButton>(name), Qt::Key_Space);
    return true;
}

} // namespace iam::test
