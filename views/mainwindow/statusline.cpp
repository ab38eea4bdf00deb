#include "views/mainwindow/statusline.h"

#include "models/core/safetext.h"
#include "models/workflows/signinhelp.h"
#include "models/workflows/userdirectory.h"
#include "views/pages/accountmodels.h"
#include "views/runs/runherald.h"
#include "views/runs/runline.h"
#include "views/theme/buttonrole.h"
#include "views/theme/measure.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace iam {

namespace {

constexpr int progressWidth = 180;

QLabel *smallLabel(QWidget *parent, const char *name)
{
    QLabel *label = plainLabel({}, parent, TextStyle::Small, Token::TextSecondary);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

StatusLine::StatusLine(const AccountModels &models, QWidget *parent)
    : QWidget(parent)
    , m_directory(models.directory)
    , m_help(models.help)
    , m_runLine(new RunLine(models.runs, models.bulk, this))
{
    new RunHerald(models.runs, this); // this line owns it, and is always there
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure(Measure::Space12), 0, measure(Measure::Space12), 0);
    row->setSpacing(measure(Measure::Space8));
    m_run = smallLabel(this, "runText");
    m_progress = new ProgressLine(this);
    m_progress->setFixedWidth(progressWidth);
    m_count = smallLabel(this, "runCount");
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    setSmallButton(m_stop);
    connect(m_stop, &QPushButton::clicked, &m_directory, &UserDirectory::stopReading);
    connect(m_runLine, &RunLine::busyChanged, this, &StatusLine::updateTexts);
    m_selected = smallLabel(this, "selectedCount");
    m_read = smallLabel(this, "readCount");
    m_symbol = new QLabel(this);
    m_connection = smallLabel(this, "connectionText");
    row->addWidget(m_runLine);
    row->addWidget(m_run);
    row->addWidget(m_progress);
    row->addWidget(m_count);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_selected);
    row->addWidget(m_read);
    row->addWidget(m_symbol);
    row->addWidget(m_connection);
    setMinimumHeight(grownHeight(Measure::StatusBarHeight, fontMetrics()));
    connect(&m_directory, &UserDirectory::progressed, this, &StatusLine::updateTexts);
    connect(&m_help, &SignInHelp::signedOutChanged, this, &StatusLine::updateTexts);
    connect(&Theme::of(this), &Theme::changed, this, &StatusLine::updateTexts);
    updateTexts();
}

void StatusLine::setSelected(int rows)
{
    m_selectedRows = rows;
    updateTexts();
}

void StatusLine::setService(const QString &name, bool demo)
{
    m_service = name;
    m_demo = demo;
    updateTexts();
}

void StatusLine::updateTexts()
{
    const QLocale locale;
    const bool runs = m_runLine->isBusy();
    const bool reading = !runs && m_directory.state() == UserDirectory::State::Reading;
    const qint64 done = m_directory.usersRead();
    const qint64 total = m_directory.total();
    m_run->setVisible(!runs);
    m_run->setText(reading ? tr("Reading users") : tr("No run in progress"));
    m_progress->setVisible(reading);
    m_progress->setProgress(done, total);
    m_count->setVisible(reading && total > 0);
    //: %1 and %2 are numbers: so many done of so many
    m_count->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
    m_stop->setVisible(reading);
    m_stop->setText(tr("Stop"));

    m_selected->setText(tr("%n selected", "number of rows", m_selectedRows));
    m_selected->setVisible(m_selectedRows > 0);
    //: %1 and %2 are numbers of users, %3 is the time the list is of
    m_read->setText(tr("Read %1 of %2, as of %3")
                        .arg(locale.toString(m_directory.usersRead()), locale.toString(m_directory.total()),
                            locale.toString(m_directory.asOf().toLocalTime().time(), QLocale::ShortFormat)));
    m_read->setVisible(m_directory.state() != UserDirectory::State::Reading && m_directory.usersRead() > 0);

    const auto &problem = m_directory.problem();
    const bool lost = problem && (problem->kind == ErrorKind::Connection || problem->kind == ErrorKind::Timeout);
    const Theme &theme = Theme::of(this);
    const bool warns = lost || m_help.isSignedOut();
    m_symbol->setPixmap(theme.pixmap(warns ? Icon::NoticeWarning : Icon::NoticeSuccess,
        warns ? Token::SupportWarning : Token::SupportSuccess, measure(Measure::IconSmall), devicePixelRatioF()));
    if (lost)
        m_connection->setText(tr("No connection"));
    else if (m_help.isSignedOut())
        m_connection->setText(tr("Not signed in"));
    else if (m_demo)
        m_connection->setText(tr("Connected to the demo service"));
    else
        //: %1 is the address of a service
        m_connection->setText(tr("Connected to %1").arg(visibleText(m_service)));
    m_symbol->setVisible(m_directory.state() != UserDirectory::State::NotRead);
    m_connection->setVisible(m_symbol->isVisibleTo(this));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Background));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::BorderPane));
}

} // namespace iam
