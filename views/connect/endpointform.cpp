#include "views/connect/endpointform.h"

#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace iam {

namespace {

QUrl urlOf(const QLineEdit &edit)
{
    return QUrl(edit.text().trimmed(), QUrl::StrictMode);
}

} // namespace

EndpointForm::EndpointForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("endpointForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure(Measure::Space4));
    m_kindLabel = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("endpointBox"));
    m_kindLabel->setBuddy(m_kind);
    column->addWidget(m_kindLabel);
    column->addWidget(m_kind);
    constexpr std::array names {"serviceUrlEdit", "iamUrlEdit", "resourceControllerUrlEdit", "globalCatalogUrlEdit"};
    for (std::size_t index = 0; index < names.size(); ++index) {
        Address &address = m_addresses.at(index);
        address.label = plainLabel({}, this, TextStyle::Small, Token::TextSecondary);
        address.edit = new QLineEdit(this);
        address.edit->setObjectName(QLatin1String(names.at(index)));
        address.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
        address.label->setBuddy(address.edit);
        column->addWidget(address.label);
        column->addWidget(address.edit);
        connect(address.edit, &QLineEdit::textChanged, this, [this] {
            refresh();
            emit edited();
        });
    }
    m_problem = plainLabel({}, this, TextStyle::Small, Token::SupportError, true);
    m_problem->setObjectName(QStringLiteral("endpointProblem"));
    m_help = plainLabel({}, this, TextStyle::Small, Token::TextHelper, true);
    column->addWidget(m_problem);
    column->addWidget(m_help);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit edited();
    });
    retranslate();
}

void EndpointForm::setChoice(const EndpointChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(static_cast<int>(choice.kind));
    const std::array urls {choice.custom, choice.iam, choice.resourceController, choice.globalCatalog};
    for (std::size_t index = 0; index < urls.size(); ++index)
        m_addresses.at(index).edit->setText(urls.at(index).toString());
    refresh();
}

EndpointChoice EndpointForm::choice() const
{
    EndpointChoice choice {.kind = static_cast<EndpointChoice::Kind>(m_kind->currentIndex())};
    if (choice.kind != EndpointChoice::Kind::Custom)
        return choice;
    choice.custom = urlOf(*m_addresses[0].edit);
    choice.iam = urlOf(*m_addresses[1].edit);
    choice.resourceController = urlOf(*m_addresses[2].edit);
    choice.globalCatalog = urlOf(*m_addresses[3].edit);
    return choice;
}

bool EndpointForm::isComplete() const
{
    return m_kind->currentIndex() != static_cast<int>(EndpointChoice::Kind::Custom)
        || (!m_addresses[0].edit->text().trimmed().isEmpty() && problem().isEmpty());
}

QString EndpointForm::problem() const
{
    for (const Address &address : m_addresses) {
        if (address.edit->text().trimmed().isEmpty())
            continue;
        const QUrl url = urlOf(*address.edit);
        if (!url.isValid() || url.host().isEmpty())
            return tr("“%1” is no address of a service. It looks like https://iam.example.com.")
                .arg(address.edit->text().trimmed());
    }
    return {};
}

void EndpointForm::retranslate()
{
    m_kindLabel->setText(tr("&Services"));
    m_kind->setAccessibleName(tr("Services"));
    {
        const QSignalBlocker quiet(m_kind);
        const int kind = qMax(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItems({tr("IBM Cloud"), tr("IBM Cloud, private network"), tr("Another service")});
        m_kind->setCurrentIndex(kind);
    }
    const std::array labels {tr("Service a&ddress"), tr("&IAM, if elsewhere"), tr("&Resource controller, if elsewhere"),
        tr("&Global catalog, if elsewhere")};
    const std::array names {tr("Service address"), tr("Address of IAM"), tr("Address of the resource controller"),
        tr("Address of the global catalog")};
    for (std::size_t index = 0; index < labels.size(); ++index) {
        m_addresses.at(index).label->setText(labels.at(index));
        m_addresses.at(index).edit->setAccessibleName(names.at(index));
        m_addresses.at(index).edit->setPlaceholderText(
            index == 0 ? QStringLiteral("https://iam.example.com") : tr("Same as service address"));
    }
    m_help->setText(tr("The proxy of the system is used. Connections are encrypted and certificates are always "
                       "checked; only this computer may be reached without encryption."));
    refresh();
}

void EndpointForm::refresh()
{
    const bool custom = m_kind->currentIndex() == static_cast<int>(EndpointChoice::Kind::Custom);
    for (const Address &address : m_addresses) {
        address.label->setVisible(custom);
        address.edit->setVisible(custom);
    }
    m_problem->setText(problem());
    m_problem->setVisible(custom && !m_problem->text().isEmpty());
}

void EndpointForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
