#pragma once

#include "views/widgets/notice.h"

#include <QFrame>
#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace iam {

/// A message above what it is about. It stays until who showed it takes it away.
class InlineNotification final : public QFrame
{
    Q_OBJECT

public:
    explicit InlineNotification(NoticeKind kind, QWidget *parent = nullptr);

    void setKind(NoticeKind kind);
    [[nodiscard]] NoticeKind kind() const { return m_kind; }
    /// `strong` is the key sentence, `text` what follows; either may be empty. Plain text.
    void setText(const QString &strong, const QString &text);
    /// Up to three; the caller connects clicked().
    QPushButton *addLink(const QString &text);
    void clearLinks();
    /// Further rows below the text, for instance a list of what is wrong.
    void addWidget(QWidget *widget);
    /// Says the text to a screen reader.
    void announce();
    /// As narrow as the widest link: they stand below one another where there is no room beside.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mirrorMargins();
    void arrange();

    NoticeKind m_kind;
    QLabel *m_strong;
    QLabel *m_text;
    QBoxLayout *m_words;
    QBoxLayout *m_body;
    QBoxLayout *m_links;
    QList<QPushButton *> m_linkButtons;
};

} // namespace iam
