#include "app/connector.h"

#include "app/accountbook.h"
#include "models/api/serviceendpoints.h"
#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/signin.h"
#include "views/connect/connectform.h"
#include "views/connect/connectwindow.h"

namespace iam {

Connector::Connector(AccountBook &book, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_window(std::make_unique<ConnectWindow>())
{
    connect(m_window.get(), &ConnectWindow::checkWanted, this, &Connector::check);
    connect(m_window.get(), &ConnectWindow::openWanted, this, &Connector::open);
    connect(m_window.get(), &ConnectWindow::accountChosen, this, &Connector::chooseAccount);
    connect(m_window.get(), &ConnectWindow::forgetWanted, this, &Connector::forget);
    updateAccounts();
}

Connector::~Connector() = default;

void Connector::show()
{
    lookForKeyStore();
    updateAccounts();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Connector::close()
{
    m_window->form()->forgetSecret();
    m_signIn.reset();
    m_window->close();
}

void Connector::updateAccounts() { m_window->setAccounts(m_book.accounts()); }

void Connector::lookForKeyStore()
{
    // Asking for an entry that is not there is the only question that every kind of key store answers.
    whenDone(m_keyStore.read(QStringLiteral("is there a key store")), this, [this](const Result<Secret> &answer) {
        m_window->form()->setKeyStoreThere(answer.ok() || answer.error().kind == ErrorKind::NotFound);
    });
}

void Connector::check()
{
    const ConnectChoice choice = m_window->form()->choice();
    m_window->form()->showChecking();
    const KnownAccount *known = m_window->chosen();
    if (!m_window->form()->usesStoredKey() || known == nullptr) {
        checkWith(choice,
            choice.way == ConnectChoice::Way::Passcode ? credentialFromPasscode(choice.secret)
                                                       : Credential {.text = choice.secret});
        return;
    }
    whenDone(m_keyStore.read(known->id), this, [this, choice](const Result<Secret> &key) {
        if (key.ok())
            checkWith(choice, {.text = key.value()});
        else
            m_window->form()->showProblem(key.error());
    });
}

void Connector::checkWith(const ConnectChoice &choice, const Credential &credential)
{
    m_signIn = std::make_unique<SignIn>(ServiceEndpoints::from(choice.endpoints), credential, m_clock, m_scheduler);
    connect(m_signIn.get(), &SignIn::failed, this,
        [this](const ApiError &error) { m_window->form()->showProblem(error); });
    connect(m_signIn.get(), &SignIn::found, this, [this] {
        m_window->form()->showFound(m_signIn->address(), m_signIn->iamId().isServiceId(), m_signIn->accounts());
        const AccountId account = m_window->form()->choice().account;
        if (!account.text.isEmpty())
            chooseAccount(account);
    });
    connect(m_signIn.get(), &SignIn::chosenRead, this, &Connector::showRights);
    m_signIn->start();
}

void Connector::chooseAccount(const AccountId &account)
{
    if (m_signIn)
        m_signIn->choose(account);
}

void Connector::showRights()
{
    const AccountOverview &overview = *m_signIn->overview();
    if (overview.isReading())
        return;
    m_window->form()->showRights(
        overview.accountName(), overview.isDemo(), overview.actor(), overview.isClassicAccount());
}

void Connector::open()
{
    const ConnectChoice choice = m_window->form()->choice();
    if (choice.way == ConnectChoice::Way::Demo) {
        close();
        emit demoWanted();
        return;
    }
    const KnownAccount *known = m_window->chosen();
    if (!m_signIn) { // straight from the list
        if (known == nullptr || !known->keyKept)
            return;
        KnownAccount account = *known;
        account.lastOpened = m_clock.now();
        close();
        emit openWanted(account, {});
        return;
    }
    KnownAccount account {.id = AccountBook::idOf(choice.endpoints, choice.account),
        .way = choice.way,
        .endpoints = choice.endpoints,
        .account = choice.account,
        .lastOpened = m_clock.now()};
    const KnownAccount *before = m_book.find(account.id);
    account.readOnly = before != nullptr && before->readOnly;
    account.keyKept = choice.keep || (before != nullptr && before->keyKept && choice.secret.isEmpty());
    for (const AccountSummary &summary : m_signIn->accounts()) {
        if (summary.id == account.account)
            account.name = summary.name;
    }
    const Credential credential = m_signIn->handover();
    close();
    emit openWanted(account, credential);
}

void Connector::forget(const QString &id)
{
    whenDone(m_keyStore.remove(id), this, [](const Result<Done> &) {}); // without a key store there is nothing in it
    m_book.forget(id);
    updateAccounts();
}

} // namespace iam
