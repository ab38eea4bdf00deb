#pragma once

#include "views/theme/symbols.h"
#include "views/widgets/taglabel.h"

#include <QAbstractButton>

class QBoxLayout;
class QLabel;

namespace iam {

/// Head of a part that folds: arrow, symbol, title and, at the end, what is chosen in it.
class FoldingHead final : public QAbstractButton
{
    Q_OBJECT

public:
    FoldingHead(Icon icon, QWidget *parent);

    /// `chosen` empty: `nothing` is shown as plain words.
    void setState(const QString &chosen, const QString &nothing);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Icon m_icon;
    QString m_chosen;
    QString m_nothing;
};

/// A part of a page under a head that opens and closes it.
class FoldingPart final : public QWidget
{
    Q_OBJECT

public:
    FoldingPart(const QString &name, Icon icon, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(const QString &chosen, const QString &nothing);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] FoldingHead *head() const { return m_head; }

signals:
    void opened();

private:
    FoldingHead *m_head;
    QWidget *m_content;
};

} // namespace iam
