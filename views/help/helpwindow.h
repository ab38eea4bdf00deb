#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;
class QToolButton;

namespace iam {

/// The guide, as it is in the program: its pages at the left, the page at the right. Reads nothing from outside.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// A name of helpTopicOf(), or "README" for the beginning.
    void show(const QString &topic);
    using QWidget::show;
    [[nodiscard]] const QString &topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOutTables();
    void followPage(const QUrl &page);

    QString m_topic; ///< of the page that is shown; the browser tells its own only when it is done
    QToolButton *m_back;
    QToolButton *m_forward;
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace iam
