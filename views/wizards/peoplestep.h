#pragma once

#include "models/core/invitedraft.h"
#include "models/core/peoplecsv.h"
#include "models/items/addressjudge.h"
#include "models/items/addressverdictmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace iam {

class ActionTable;
class AddressBox;
class InlineNotification;

/// Step 1 of the invite wizard: whom to invite, with a verdict for each address.
class PeopleStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleStep(QWidget *parent = nullptr);

    /// The account as it is now; asked for again when it changes.
    void setJudge(AddressJudge judge);
    void setDomainPatterns(const std::optional<QStringList> &patterns, bool known);
    /// Says what is wrong with the access a file names; empty if nothing is.
    using CsvCheck = std::function<QList<CsvProblem>(const PeopleCsv &)>;
    void setCsvCheck(CsvCheck check) { m_csvCheck = std::move(check); }

    void restore(const InviteDraft &draft);
    /// Puts the part of this step into the draft.
    void store(InviteDraft &draft) const;
    /// Takes over a list with access for single people.
    void takeCsv(const PeopleCsv &csv, const QString &file);

    [[nodiscard]] const AddressVerdictModel &verdicts() const { return m_verdicts; }
    /// Why the next step cannot be reached; empty if it can.
    [[nodiscard]] QString reason() const;
    /// Only people with access of their own from a file.
    [[nodiscard]] QHash<QString, OwnAccess> ownAccess() const;
    [[nodiscard]] const QString &ownAccessFile() const { return m_ownAccessFile; }
    void forgetOwnAccess();
    void focusBox();

signals:
    void changed();
    void resendWanted(const iam::UserId &user);
    void userWanted(const iam::UserId &user);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBox();
    QWidget *makeVerdicts();
    void retranslate();
    void readAddresses();
    void judge();
    void updateCounts();
    void openFiles(const QStringList &paths);
    void chooseFile();
    void take(const QModelIndex &index);
    void removeBlocked();
    void showProblems(const QStringList &problems);

    AddressVerdictModel m_verdicts;
    AddressJudge m_judge;
    QList<ListedAddress> m_listed;
    QSet<QString> m_ticked;
    QHash<QString, OwnAccess> m_ownAccess;
    QString m_ownAccessFile;
    CsvCheck m_csvCheck;
    bool m_domainsKnown = false;
    QTimer m_judgeLater; ///< one reading for many letters of a long list

    QWidget *m_left = nullptr;
    QLabel *m_boxTitle = nullptr;
    AddressBox *m_box = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_dropText = nullptr;
    QPushButton *m_choose = nullptr;
    InlineNotification *m_fileProblem = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_removeBlocked = nullptr;
    ActionTable *m_table = nullptr;
    InlineNotification *m_note = nullptr;
};

} // namespace iam
