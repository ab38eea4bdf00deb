#pragma once

#include <QWidget>

class QPushButton;
class QLabel;

namespace iam {

class AccountOverview;
class AvatarLabel;
class BreadcrumbBar;
class PaletteButton;
class TagLabel;

/// Which account, where in it, and who is signed in.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// `personName` is the name to show for the person signed in.
    void show(const AccountOverview &overview, const QString &personName);
    void setNarrow(bool narrow);
    /// The last part of the way here; empty for the list of users.
    void setPlace(const QString &name);
    /// Index of the account's colour, see accountToken().
    void setAccountColour(int index);
    using QWidget::show;

signals:
    void paletteWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void updateTags();

    QLabel *m_square;
    QLabel *m_account;
    TagLabel *m_demo;
    TagLabel *m_readOnly;
    BreadcrumbBar *m_breadcrumb;
    QString m_place;
    PaletteButton *m_palette;
    AvatarLabel *m_avatar;
    QLabel *m_person;
    TagLabel *m_role;
    bool m_isDemo = false;
    bool m_isOwner = false;
    bool m_isReadOnly = false;
    int m_colour = 0;
    bool m_isServiceId = false;
};

} // namespace iam
