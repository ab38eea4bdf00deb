#include "views/wizards/peoplestep.h"

#include "models/core/safetext.h"
#include "models/items/accesstext.h"
#include "models/items/userstore.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/actiontable.h"
#include "views/wizards/addressbox.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace iam {

namespace {

constexpr int boxWidth = 400;
constexpr qint64 largestFile = qint64 {8} * 1024 * 1024;
constexpr qsizetype longList = 1'500;
constexpr std::chrono::milliseconds restForLongLists {120};

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PeopleStep::PeopleStep(QWidget *parent)
    : QWidget(parent)
    , m_judge(UserStore(), {})
{
    setObjectName(QStringLiteral("peopleStep"));
    setAcceptDrops(true);
    m_left = makeBox();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(makeVerdicts(), 1);
    m_judgeLater.setSingleShot(true);
    connect(&m_judgeLater, &QTimer::timeout, this, &PeopleStep::readAddresses);
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        if (m_listed.size() > longList)
            m_judgeLater.start(restForLongLists);
        else
            readAddresses();
    });
    connect(m_box, &AddressBox::filesCame, this, &PeopleStep::openFiles);
    connect(m_box, &AddressBox::tableCame, this,
        [this](const QString &text) { takeCsv(readPeopleCsv(text.toUtf8()), tr("The pasted table")); });
    connect(m_choose, &QPushButton::clicked, this, &PeopleStep::chooseFile);
    connect(m_removeBlocked, &QPushButton::clicked, this, &PeopleStep::removeBlocked);
    connect(m_table, &ActionTable::actionTaken, this, &PeopleStep::take);
    retranslate();
}

void PeopleStep::retranslate()
{
    m_boxTitle->setText(tr("&Addresses"));
    m_box->setAccessibleName(tr("E-mail addresses"));
    m_box->setPlaceholderText(tr("ada@example.com, Ed Larsen <ed@example.com>"));
    m_hint->setText(
        //: %1 is a number of people
        tr("Comma, semicolon, blank or line break between. Up to %1.").arg(QLocale().toString(peopleLimit)));
    m_dropText->setText(tr("Drop a .csv or .txt file here"));
    m_choose->setText(tr("Choose &file"));
    m_removeBlocked->setText(tr("Remove all &blocked"));
    m_table->setAccessibleName(tr("What will happen to each address"));
    updateCounts();
}

void PeopleStep::setJudge(AddressJudge judge)
{
    m_judge = std::move(judge);
    this->judge();
}

void PeopleStep::setDomainPatterns(const std::optional<QStringList> &patterns, bool known)
{
    m_domainsKnown = known;
    m_judge.setDomainPatterns(patterns);
    m_verdicts.setDomainPatterns(patterns.value_or(QStringList()));
    judge();
}

void PeopleStep::restore(const InviteDraft &draft)
{
    m_ticked = draft.ticked;
    m_ownAccess = draft.ownAccess;
    m_ownAccessFile = draft.ownAccessFile;
    m_box->setPlainText(draft.addresses);
    readAddresses();
}

void PeopleStep::store(InviteDraft &draft) const
{
    draft.addresses = m_box->toPlainText();
    draft.ticked = m_ticked;
    draft.ownAccess = ownAccess();
    draft.ownAccessFile = m_ownAccessFile;
}

QHash<QString, OwnAccess> PeopleStep::ownAccess() const
{
    QHash<QString, OwnAccess> present;
    if (m_ownAccess.isEmpty())
        return present;
    for (const ListedAddress &address : m_listed) {
        const auto own = m_ownAccess.constFind(address.text.toCaseFolded());
        if (own != m_ownAccess.cend())
            present.insert(own.key(), *own);
    }
    return present;
}

void PeopleStep::forgetOwnAccess()
{
    m_ownAccess.clear();
    m_ownAccessFile.clear();
    emit changed();
}

void PeopleStep::focusBox() { m_box->setFocus(Qt::OtherFocusReason); }

void PeopleStep::readAddresses()
{
    m_judgeLater.stop();
    m_listed = readAddressList(m_box->toPlainText());
    judge();
}

void PeopleStep::judge()
{
    m_judge.setTicked(m_ticked);
    m_verdicts.setVerdicts(m_judge.judge(m_listed));
    m_box->mark(m_verdicts.verdicts());
    updateCounts();
    emit changed();
}

void PeopleStep::updateCounts()
{
    const int all = m_verdicts.rowCount();
    const auto invited = static_cast<int>(m_verdicts.invitedAddresses().size());
    const int blocked = m_verdicts.blockedCount();
    const int unticked = m_verdicts.untickedCount();
    const int skipped = m_verdicts.skippedCount();
    m_people->setText(tr("%n person(s)", "in the list", all));
    QStringList parts;
    if (invited > 0)
        parts.append(tr("%n will be invited", nullptr, invited));
    if (unticked > 0)
        parts.append(tr("%n need(s) a tick", nullptr, unticked));
    if (skipped > 0)
        parts.append(tr("%n skipped", nullptr, skipped));
    if (blocked > 0)
        parts.append(tr("%n block(s)", nullptr, blocked));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_removeBlocked->setVisible(blocked > 0);
    const int requests = (invited + 99) / 100;
    if (requests > 1)
        m_note->setText({}, tr("Will be sent in %n request(s) of at most 100.", nullptr, requests));
    else
        m_note->setText({}, tr("Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message."));
}

QString PeopleStep::reason() const
{
    const int blocked = m_verdicts.blockedCount();
    if (m_verdicts.rowCount() == 0)
        return tr("Enter at least one address.");
    if (blocked > 0)
        return tr("%n entry(s) block. Correct or remove them.", nullptr, blocked);
    const qsizetype invited = m_verdicts.invitedAddresses().size();
    if (invited > peopleLimit)
        return tr("At most %n people at once.", nullptr, peopleLimit);
    if (invited == 0 && m_verdicts.untickedCount() > 0)
        return tr("Tick what is to be invited all the same.");
    if (invited == 0)
        return tr("Nobody of these is new.");
    return {};
}

void PeopleStep::removeBlocked()
{
    QSet<QString> keys;
    for (const AddressVerdict &verdict : m_verdicts.verdicts()) {
        if (verdict.blocks())
            keys.insert(verdict.address.toCaseFolded());
    }
    m_box->replaceText(withoutAddresses(m_box->toPlainText(), keys));
    m_box->setFocus(Qt::OtherFocusReason);
}

void PeopleStep::take(const QModelIndex &index)
{
    const AddressVerdict verdict = m_verdicts.verdicts().at(index.row());
    switch (offerFor(verdict)) {
    case AddressVerdictModel::Offer::None:
        return;
    case AddressVerdictModel::Offer::Correct:
        m_box->showAddress(verdict);
        return;
    case AddressVerdictModel::Offer::Remove:
        m_box->replaceText(withoutAddresses(m_box->toPlainText(), {verdict.address.toCaseFolded()}));
        return;
    case AddressVerdictModel::Offer::Tick: {
        const QString key = verdict.address.toCaseFolded();
        if (!m_ticked.remove(key))
            m_ticked.insert(key);
        judge();
        return;
    }
    case AddressVerdictModel::Offer::Resend:
        emit resendWanted(verdict.user);
        return;
    case AddressVerdictModel::Offer::OpenDetails:
        emit userWanted(verdict.user);
        return;
    }
}

void PeopleStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of people"), {}, tr("Lists of people (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PeopleStep::openFiles);
    dialog->open();
}

void PeopleStep::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            //: %1 is a file, %2 the reason in the system's words
            showProblems({tr("%1 cannot be opened: %2.").arg(visibleText(name), file.errorString())});
            return;
        }
        if (file.size() > largestFile) {
            //: %1 is a file
            showProblems({tr("%1 is too large for a list of people.").arg(visibleText(name))});
            return;
        }
        const QByteArray bytes = file.readAll();
        const bool table = name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || looksLikePeopleCsv(QString::fromUtf8(bytes));
        if (table) {
            takeCsv(readPeopleCsv(bytes), name);
        } else {
            showProblems({});
            QString text = QString::fromUtf8(bytes);
            if (text.startsWith(QChar(QChar::ByteOrderMark)))
                text.remove(0, 1);
            m_box->append({text.trimmed()});
        }
    }
}

void PeopleStep::takeCsv(const PeopleCsv &csv, const QString &file)
{
    QList<CsvProblem> problems = csv.problems;
    if (problems.isEmpty() && m_csvCheck)
        problems = m_csvCheck(csv);
    QStringList texts;
    for (const CsvProblem &problem : problems)
        texts.append(csvProblemText(problem, file));
    showProblems(texts);
    if (!texts.isEmpty())
        return; // a file is taken whole or not at all
    QStringList addresses;
    bool anyAccess = false;
    for (const CsvPerson &person : csv.people) {
        addresses.append(person.email);
        const OwnAccess own {.groups = person.groups, .like = person.like};
        if (!own.isEmpty()) {
            m_ownAccess.insert(person.email.toCaseFolded(), own);
            anyAccess = true;
        }
    }
    if (anyAccess)
        m_ownAccessFile = file;
    m_box->append(addresses);
    readAddresses();
}

void PeopleStep::showProblems(const QStringList &problems)
{
    m_fileProblem->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    constexpr qsizetype shown = 6;
    QStringList lines = problems.mid(0, shown);
    if (problems.size() > shown)
        lines.append(tr("and %n more", "problems in a file", static_cast<int>(problems.size() - shown)));
    m_fileProblem->setText(tr("Nothing was taken from the file."), lines.join(QLatin1Char('\n')));
    m_fileProblem->announce();
}

void PeopleStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeopleStep::dropEvent(QDropEvent *event)
{
    openFiles(droppedFiles(event->mimeData()));
    event->acceptProposedAction();
}

void PeopleStep::resizeEvent(QResizeEvent *event)
{
    m_left->setFixedWidth(qMin(boxWidth, event->size().width() * 2 / 5));
    QWidget::resizeEvent(event);
}

void PeopleStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
