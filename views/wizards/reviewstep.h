#pragma once

#include "models/items/addressjudge.h"
#include "views/theme/symbols.h"
#include "views/wizards/reviewmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QSpinBox;

namespace iam {

class ActionTable;
class AccessCatalog;
class HoldSetting;
class InlineNotification;
class SideFrame;

/// Step 3 of the invite wizard: what will be sent, what will not, and what to look at twice.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue, for names of resource groups, and the setting outlive it.
    ReviewStep(AccessCatalog &catalog, HoldSetting &holdTime, QWidget *parent = nullptr);

    /// `verdicts` of everybody in the list; `domainsKnown` false: the service alone checks domains.
    void setPlan(const QList<PlannedInvitation> &plan, const QList<AddressVerdict> &verdicts, const QStringList &patterns,
        bool domainsKnown);
    void showDryRunBusy();
    void showReport(const DryRunReport &report, const QDateTime &at);
    /// Seconds until the first request; 0 takes the notice away.
    void showHold(int seconds);
    void focusFirst();

signals:
    void stopWanted();
    void sendNowWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePeople();
    QWidget *makeAccess();
    QWidget *makeHoldTime(QWidget *parent);
    void rebuild();
    void addCard(const PlannedInvitation &invitation, int number);
    void addLine(QBoxLayout *into, Icon icon, Token token, const QString &text, const QString &tag = {});

    AccessCatalog &m_catalog;
    HoldSetting &m_holdTime;
    QList<PlannedInvitation> m_plan;
    QList<AddressVerdict> m_verdicts;
    QStringList m_patterns;
    bool m_domainsKnown = true;
    ReviewModel m_people;
    InlineNotification *m_hold;
    QLabel *m_peopleTitle = nullptr;
    QLabel *m_peopleSummary = nullptr;
    ActionTable *m_table = nullptr;
    QWidget *m_notes = nullptr;
    QLabel *m_holdLabel = nullptr;
    QSpinBox *m_holdSeconds = nullptr;
    QBoxLayout *m_noteColumn = nullptr;
    QLabel *m_accessTitle = nullptr;
    QLabel *m_accessSummary = nullptr;
    QWidget *m_cards = nullptr;
    QBoxLayout *m_cardColumn = nullptr;
    InlineNotification *m_report = nullptr;
};

} // namespace iam
