#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemModel;
class QDialog;

namespace iam::test {

/// Works the invite wizard through its real widgets, by the keyboard where a person would. Every step waits for what it
/// needs and answers false if it never comes.
class WizardDriver
{
public:
    /// How long a step may take on a busy machine, in milliseconds.
    static constexpr int patience = 60'000;
    /// A policy as a person puts it into the form. Empty: left as it is.
    struct PolicyWish
    {
        QString service {}; ///< technical name
        QString pattern {}; ///< for the instance
        QString role = QStringLiteral("Reader");
        int day = 0; ///< all day on this day of the week, 1 is Monday; 0 for no period
    };

    /// `time`: how long a step is waited for, in milliseconds.
    explicit WizardDriver(QWidget &window, int time = patience)
        : m_window(window)
        , m_patience(time)
    {
    }

    [[nodiscard]] bool open();
    [[nodiscard]] QDialog *dialog() const;
    [[nodiscard]] bool enterPeople(const QString &text);
    /// Ctrl+Enter, as soon as it is possible.
    [[nodiscard]] bool goOn();
    [[nodiscard]] bool addGroup(const QString &name);
    [[nodiscard]] bool addPolicy(const PolicyWish &wish);
    /// From the access to the progress.
    [[nodiscard]] bool reviewAndSend();
    /// Until everybody in the progress table has this outcome.
    [[nodiscard]] bool everybodyIs(const QString &outcome, int people);
    [[nodiscard]] QString outcomeOf(const QString &email);
    [[nodiscard]] QString wordsOn(const QString &email);
    [[nodiscard]] bool waitForButton(const char *name);
    /// The button is pressed by the keyboard.
    [[nodiscard]] bool press(const char *name);

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window.findChild<T *>(QLatin1String(name));
    }

private:
    [[nodiscard]] QAbstractItemModel *progress() const;

    QWidget &m_window;
    int m_patience;
};

} // namespace iam::test
