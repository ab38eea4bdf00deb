#pragma once

#include "models/core/connectchoice.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace iam {

/// Where the services are: IBM Cloud, its private network, or addresses typed by hand: one for all, and one more for
/// each service that has its own.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(QWidget *parent = nullptr);

    void setChoice(const EndpointChoice &choice);
    [[nodiscard]] EndpointChoice choice() const;
    /// False while an address is missing, or is none.
    [[nodiscard]] bool isComplete() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Address
    {
        QLabel *label;
        QLineEdit *edit;
    };

    void retranslate();
    void refresh();
    [[nodiscard]] QString problem() const;

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    std::array<Address, 4> m_addresses {}; ///< user management, IAM, resource controller, global catalog
    QLabel *m_problem;
    QLabel *m_help;
};

} // namespace iam
