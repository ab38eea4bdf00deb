#pragma once

#include "tests/support/consolefixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/wizarddriver.h"

#include <QHash>
#include <QPointer>

namespace iam::test {

/// The real window on the real service, with the proxy on the way between them; shared by all cells of one action.
class DialogStage
{
public:
    static constexpr int patience = 60'000;

    [[nodiscard]] bool open();
    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    /// A new number for every cell.
    void next() { ++m_number; }
    [[nodiscard]] QString address() const { return QStringLiteral("cell%1@example.com").arg(m_number); }
    [[nodiscard]] int number() const { return m_number; }

    /// The service has its first data again, and the console shows them.
    [[nodiscard]] bool renew();
    /// Reads the list anew, and waits until it and the rights are there.
    [[nodiscard]] bool refresh();
    /// How the users in the window differ from those in the service's database; empty if they do not.
    [[nodiscard]] QString difference();
    /// Chooses the row and triggers the action, once it is offered, as its menu entry does; true when a dialog is open.
    [[nodiscard]] bool ask(const char *action, const QString &email);
    /// Waits until the dialog's button can be pressed.
    [[nodiscard]] bool readyToConfirm();
    /// Presses it.
    void confirm();
    /// Closes what is open, by the keyboard; false if that does not help.
    [[nodiscard]] bool closeDialogs();
    /// From details back to the list.
    void backToTheList();

    /// All words that can be read in a part of the window.
    [[nodiscard]] static QString wordsIn(const QWidget *part);
    /// The words of the toasts that came since the last ignoreToasts().
    [[nodiscard]] QString toasts();
    void ignoreToasts();

    [[nodiscard]] QString ofUser(const char *column, const QString &email);
    [[nodiscard]] int count(const QString &query, const QVariantList &values = {});

    QHash<QString, QString> notes; ///< what a step tells a later one of the same cell

private:
    std::unique_ptr<FaultProxy> m_proxy; // outlives the window
    int m_number = 0;

public:
    ConsoleFixture console;
};

} // namespace iam::test
