#pragma once

#include "models/items/journaltablemodel.h"
#include "models/workflows/journalbrowser.h"
#include "views/pages/accountmodels.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace iam {

class ActionTable;
class EmptyState;
class InlineNotification;
class JournalDetails;
class ToastStack;
struct AccessSnapshot;

/// What was done in the account, or tried: searched as one types, an entry in full beside the list, the proof that
/// nothing was changed, and the file of it. Nothing can be edited here (B62).
class JournalPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPage(const AccountModels &models, QWidget *parent = nullptr);
    ~JournalPage() override;

    void focusFirst();
    void verify();
    void exportEntries();

signals:
    /// Somebody who was removed is to come back, with what they had.
    void inviteAgainWanted(const iam::AccessSnapshot &access);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitleRow();
    QWidget *makeSearchRow();
    void makeTable();
    void follow();
    void showCurrent();
    void tellVerdict();
    void retranslate();
    [[nodiscard]] QString entryWords(const JournalEntry &entry) const;

    AccountModels m_models;
    JournalBrowser m_browser;
    JournalTableModel m_rows;
    std::optional<Result<JournalVerdict>> m_verdict;
    bool m_verifying = false;
    qint64 m_attempt = 0; ///< that is chosen
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_export = nullptr;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_filters = nullptr;
    InlineNotification *m_notice = nullptr;
    QSplitter *m_splitter = nullptr;
    ActionTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    JournalDetails *m_details = nullptr;
    ToastStack *m_toasts = nullptr;
};

} // namespace iam
