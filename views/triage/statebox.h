#pragma once

#include "models/items/triagecount.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace iam {

/// Symbol, word, share as a bar, number and per cent of a state; a button that can be chosen.
class StateBar final : public QAbstractButton
{
    Q_OBJECT

public:
    StateBar(UserStatus status, QWidget *parent);

    void setCount(int count, int total);
    /// Of the word, so that the bars of several stand below one another.
    [[nodiscard]] int wordWidth() const;
    void setWordWidth(int width);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    UserStatus m_status;
    int m_count = 0;
    int m_total = 0;
    int m_wordWidth = 0;
};

/// Invitations by state, by who sent them, and what waits for their acceptance.
class StateBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBox(QWidget *parent = nullptr);

    void setTally(const TriageTally &tally);
    void setChosen(std::optional<UserStatus> status);
    /// "Ed Larsen 2 904 · Ada Moreau 2 120"
    void setInviters(const QString &text);
    void setWaiting(int assignments);

signals:
    void chosen(std::optional<iam::UserStatus> status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    std::array<StateBar *, triageStates.size()> m_bars {};
    QLabel *m_inviterTitle;
    QLabel *m_inviters;
    QLabel *m_waitingTitle;
    QLabel *m_waiting;
    TriageTally m_tally;
    int m_assignments = 0;
};

} // namespace iam
