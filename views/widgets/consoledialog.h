#pragma once

#include "views/theme/buttonrole.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace iam {

class DimOverlay;

/// Base of our dialogs: title, a body that scrolls, a footer that does not. open() makes it window modal and dims
/// the parent; closing gives the focus back. Escape is the harmless button.
class ConsoleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsoleDialog(const QString &title, int width, QWidget *parent = nullptr);
    ~ConsoleDialog() override;

    void setTitle(const QString &title);
    /// A line below the title; empty hides it.
    void setSubtitle(const QString &text);
    /// Where the contents go: a vertical layout with the dialog's margins.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    /// Without margins, for rows that reach from edge to edge.
    void setBodyMargins(bool margins);

    /// Left in the footer.
    QPushButton *addCopyButton(const QString &text);
    /// Why the primary button cannot be pressed; empty hides it.
    void setReason(const QString &text);
    /// Keep or Close; Escape presses it too.
    QPushButton *setHarmlessButton(const QString &text);
    /// The last button. Enter presses it, unless its role is Danger.
    QPushButton *setPrimaryButton(const QString &text, ButtonRole role = ButtonRole::Primary);
    [[nodiscard]] QPushButton *harmlessButton() const { return m_harmless; }
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QSize sizeHint() const override;
    /// After the body has grown: as high as it wants to be, and the parent allows.
    void fitToContents();

public slots:
    void open() override;
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_width;
    QLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_scroll;
    QBoxLayout *m_body;
    QWidget *m_footer;
    QBoxLayout *m_footerRow;
    QLabel *m_reason;
    QPushButton *m_harmless = nullptr;
    QPushButton *m_primary = nullptr;
    QPointer<QWidget> m_focusBefore;
    QPointer<DimOverlay> m_dim;
};

} // namespace iam
