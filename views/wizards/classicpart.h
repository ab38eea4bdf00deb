#pragma once

#include "models/core/classicsets.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace iam {

class AccessOptions;
class LinkButton;

/// The classic permission set of an invitation, with its permissions in words, and devices for after acceptance.
class ClassicPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassicPart(AccessOptions &options, QWidget *parent = nullptr);

    /// Shows what is chosen elsewhere; a set of single permissions stands for itself.
    void setChosen(ClassicSet set, const QStringList &devices);
    void focusChoice();

signals:
    void chosen(iam::ClassicSet set, const QStringList &permissions);
    void devicesChosen(const QStringList &devices);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SetRow
    {
        ClassicSet set;
        QRadioButton *radio;
        LinkButton *number;
    };
    void retranslate();
    void showPermissions(ClassicSet set);
    [[nodiscard]] QStringList given(ClassicSet set) const;

    AccessOptions &m_options;
    QList<SetRow> m_sets;
    QLabel *m_note;
    QLabel *m_missing;
    QLabel *m_deviceTitle;
    QList<QCheckBox *> m_devices;
};

} // namespace iam
