#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace iam {

class ProgressLine;
class RunLine;
class SignInHelp;
class UserDirectory;
struct AccountModels;

/// The line at the foot of the window: what is going on at the left, selection and connection at the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const AccountModels &models, QWidget *parent = nullptr);

    void setSelected(int rows);
    /// The service, as "the demo service" or its address.
    void setService(const QString &name, bool demo);
    [[nodiscard]] RunLine *runLine() const { return m_runLine; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    UserDirectory &m_directory;
    const SignInHelp &m_help;
    RunLine *m_runLine; ///< takes the place of the next four while there is a run
    QLabel *m_run;
    ProgressLine *m_progress;
    QLabel *m_count;
    QPushButton *m_stop;
    QLabel *m_selected;
    QLabel *m_read;
    QLabel *m_symbol;
    QLabel *m_connection;
    int m_selectedRows = 0;
    QString m_service;
    bool m_demo = false;
};

} // namespace iam
