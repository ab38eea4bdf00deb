#include "views/dialogs/apikeydialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/usable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iam {

ApiKeyDialog::ApiKeyDialog(const QString &service, const QString &account, QWidget *parent)
    : ConsoleDialog(tr("Sign in"), 560, parent)
{
    setObjectName(QStringLiteral("apiKeyDialog"));
    //: %1 is the ID of an account, %2 the address of a service
    setSubtitle(tr("Account %1 at %2").arg(visibleText(account), visibleText(service)));
    m_label = plainLabel(tr("&API key"), this);
    m_key = new QLineEdit(this);
    m_key->setObjectName(QStringLiteral("apiKeyEdit"));
    m_key->setAccessibleName(tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_label->setBuddy(m_key);
    m_keep = new QCheckBox(tr("&Keep it in the key store of this computer"), this);
    m_keep->setObjectName(QStringLiteral("keepCheck"));
    body()->addWidget(m_label);
    body()->addWidget(m_key);
    body()->addSpacing(measure(Measure::Space8));
    body()->addWidget(m_keep);
    setHarmlessButton(tr("Close"));
    QPushButton *signIn = setPrimaryButton(tr("Sign in"));
    const auto revalidate = [this](const QString &text) { setUsable(primaryButton(), text.trimmed().isEmpty() ? tr("The field is empty.") : QString()); };
    revalidate({});
    connect(signIn, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_key, &QLineEdit::textChanged, this, revalidate);
    m_key->setFocus();
}

void ApiKeyDialog::askForPasscode()
{
    m_label->setText(tr("&Passcode or token"));
    m_key->setAccessibleName(tr("Passcode or token"));
    m_keep->hide();
}

Secret ApiKeyDialog::takeKey()
{
    Secret key(m_key->text().trimmed().toUtf8());
    m_key->clear();
    return key;
}

bool ApiKeyDialog::keepInKeyStore() const { return m_keep->isChecked(); }

} // namespace iam
