#pragma once

#include "models/core/journalentry.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace iam {

class TagLabel;

/// One entry of the journal in full: plain text, whatever it holds.
class JournalDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit JournalDetails(QWidget *parent = nullptr);

    /// `actor` is a name, or the ID.
    void show(const JournalEntry &entry, const QString &actor);
    void clear();
    [[nodiscard]] const std::optional<JournalEntry> &entry() const { return m_entry; }
    void retranslate();

signals:
    void copied();
    /// Of somebody whose end this entry tells.
    void inviteAgainWanted(const iam::ChangeRecord &record);

private:
    QLabel *addFact(QLabel *&label, const char *name);
    QPlainTextEdit *addCode(QLabel *&label, const char *name);
    void fill();

    std::optional<JournalEntry> m_entry;
    QString m_actor;
    QWidget *m_body;
    QGridLayout *m_facts;
    QLabel *m_title;
    TagLabel *m_outcome;
    QLabel *m_hint;
    QLabel *m_timeLabel, *m_whoLabel, *m_actionLabel, *m_targetLabel, *m_changeLabel, *m_traceLabel, *m_numberLabel;
    QLabel *m_time, *m_who, *m_action, *m_target, *m_change, *m_trace, *m_number;
    QLabel *m_requestLabel, *m_answerLabel, *m_beforeLabel;
    QPlainTextEdit *m_request, *m_answer, *m_before;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace iam
