#pragma once

#include <QObject>

class QAction;
class QLineEdit;

namespace iam {

/// The buttons inside a search field, with names for screen readers in the present language: Qt draws them without words.
class SearchButtons final : public QObject
{
    Q_OBJECT

public:
    /// Adds the button that clears the field; `icon`, if there is one, is the action of the magnifying glass.
    static void addTo(QLineEdit *edit, QAction *icon = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchButtons(QLineEdit *edit, QAction *icon);
    void retranslate();

    QAction *m_clear;
    QAction *m_icon;
};

} // namespace iam
