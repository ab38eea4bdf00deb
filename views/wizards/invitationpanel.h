#pragma once

#include "models/core/invitedraft.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace iam {

class AccessCatalog;
class AccessOptions;
class InlineNotification;

/// "In this invitation": what was added, each with Edit and Take out.
class InvitationPanel final : public QWidget
{
    Q_OBJECT

public:
    InvitationPanel(AccessOptions &options, const AccessCatalog &catalog, QWidget *parent = nullptr);

    void setPeople(int people);
    void setAccess(const DraftAccess &access);
    /// People whose access a file extends; 0 for none.
    void setOwnAccess(int people, const QString &file);
    /// The tick that somebody who can remove others may be invited.
    [[nodiscard]] bool isConsentMissing() const;

signals:
    void groupEdited(const iam::AccessGroupId &group);
    void groupTakenOut(const iam::AccessGroupId &group);
    void policyEdited(int place);
    void policyTakenOut(int place);
    void classicEdited();
    void classicTakenOut();
    void devicesTakenOut();
    void ownAccessTakenOut();
    void consentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry;
    void rebuild();
    void add(const Entry &entry);

    AccessOptions &m_options;
    const AccessCatalog &m_catalog;
    int m_people = 0;
    DraftAccess m_access;
    int m_ownPeople = 0;
    QString m_ownFile;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_list = nullptr;
    QBoxLayout *m_entries = nullptr;
    QBoxLayout *m_column;
    InlineNotification *m_later;
    QCheckBox *m_consent;
};

} // namespace iam
