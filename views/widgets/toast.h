#pragma once

#include "views/widgets/notice.h"

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace iam {

/// A short message that something is done; goes by itself unless one looks at it. Never takes the focus.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(NoticeKind kind, const QString &text, const QString &detail, QWidget *parent = nullptr);

    /// Makes it stay for 30 s.
    QPushButton *addUndo(const QString &text);
    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }
    void start();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isLookedAt() const;

    NoticeKind m_kind;
    QLabel *m_text;
    QBoxLayout *m_words;
    QTimer m_timer;
    std::chrono::seconds m_lifetime {8};
};

/// Stacks at most three toasts at the lower end of a page.
class ToastStack final : public QObject
{
    Q_OBJECT

public:
    explicit ToastStack(QWidget *page);

    Toast *show(NoticeKind kind, const QString &text, const QString &detail = {});
    /// Ends of itself like show(), with a button that undoes.
    Toast *showWithUndo(NoticeKind kind, const QString &text, const QString &undoText, const QString &detail = {});
    /// The same; pressing the button calls `action`, as long as `context` lives.
    void offer(NoticeKind kind, const QString &text, const QString &button, QObject *context, const std::function<void()> &action);
    [[nodiscard]] int count() const { return static_cast<int>(m_toasts.size()); }

signals:
    void undoRequested(iam::Toast *toast);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Toast *add(Toast *toast);
    void drop(Toast *toast);
    void arrange();

    QWidget *m_page;
    QList<Toast *> m_toasts;
};

} // namespace iam
