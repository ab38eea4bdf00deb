#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace iam {

class HelpWindow;

/// Opens the guide at the page about a place: for F1 in every window and dialog, also where a dialog keeps the keys of
/// the main window from being heard. One for the application.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the application's keys from now on.
    explicit HelpDesk(QObject &application);
    ~HelpDesk() override;

    /// The window with the page about this place; null: the beginning of the guide.
    void open(const QWidget *place);
    /// Null before the guide was opened.
    [[nodiscard]] HelpWindow *window() const { return m_window.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace iam
