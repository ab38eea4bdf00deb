#pragma once

#include "views/palette/palettemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace iam {

/// All actions, users, views and settings behind one search field, for the keyboard. What cannot be done now is listed
/// too and says why. Stands over its parent; closes by itself when it loses the focus, and gives it back.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Searched anew with each keystroke; the text is as typed.
    using Finder = std::function<QList<PaletteEntry>(const QString &typed)>;

    explicit CommandPalette(QWidget *parent);

    /// `subject` is whom the actions are about, empty for nobody.
    void open(const QList<PaletteEntry> &entries, const Finder &finder, const QString &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void search(const QString &typed);
    void move(int step);
    void choose(const QModelIndex &index);
    void copyCommand();
    void tellObstacle(const QString &words);
    void follow();
    void place();
    void leave();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    PaletteModel *m_model;
    QLineEdit *m_input;
    QLabel *m_subject;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
    QLabel *m_count;
    QList<PaletteEntry> m_entries;
    Finder m_finder;
    QPointer<QWidget> m_focusBefore;
};

} // namespace iam
