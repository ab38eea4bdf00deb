#pragma once

#include <QAbstractButton>

namespace iam {

/// One of several ways to choose from: a radio button with a heading and a sentence, in a frame. Cards of the same
/// parent exclude each other; arrow keys move between them.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    /// Also what a screen reader says.
    void setWords(const QString &heading, const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect wordsRect(int width) const;

    QString m_sentence;
};

} // namespace iam
