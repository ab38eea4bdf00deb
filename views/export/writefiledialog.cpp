#include "views/export/writefiledialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/progressline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace iam {

namespace {

constexpr int dialogWidth = 600;

/// Letters, digits, dots and dashes; what else there is becomes a dash.
QString fitName(const QString &name)
{
    QString fit;
    for (const QChar unit : name) {
        const bool good = unit.isLetterOrNumber() || unit == QLatin1Char('.') || unit == QLatin1Char('-') || unit == QLatin1Char('_');
        fit += good ? unit : QLatin1Char('-');
    }
    return fit;
}

QString homeOfFiles()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

WriteFileDialog::WriteFileDialog(const QList<Format> &formats, const QString &fileName, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_formats(formats)
    , m_fileName(fitName(fileName))
    , m_form(new QGridLayout)
    , m_formatLabel(plainLabel({}, this))
    , m_format(new QComboBox(this))
    , m_pathLabel(plainLabel({}, this))
    , m_place(new QWidget(this))
    , m_path(new QLineEdit(m_place))
    , m_browse(new QPushButton(m_place))
    , m_pathNote(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
    , m_raw(new QCheckBox(this))
    , m_rawWarning(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
    , m_problem(new InlineNotification(NoticeKind::Error, this))
    , m_progress(new ProgressLine(this))
    , m_progressText(plainLabel({}, this, TextStyle::Small, Token::TextSecondary))
{
    m_format->setObjectName(QStringLiteral("fileFormat"));
    m_path->setObjectName(QStringLiteral("filePath"));
    m_browse->setObjectName(QStringLiteral("fileBrowse"));
    m_raw->setObjectName(QStringLiteral("rawCsv"));
    m_rawWarning->setObjectName(QStringLiteral("rawCsvWarning"));
    m_problem->setObjectName(QStringLiteral("fileProblem"));
    m_progressText->setObjectName(QStringLiteral("fileProgress"));
    m_pathNote->setObjectName(QStringLiteral("fileNote"));

    for (const Format &format : m_formats)
        m_format->addItem(format.name);
    m_path->setText(QDir(homeOfFiles()).filePath(m_fileName + QLatin1Char('.') + m_formats.first().suffix));
    m_browse->setAutoDefault(false);
    auto *place = new QHBoxLayout(m_place);
    place->setContentsMargins({});
    place->setSpacing(measure(Measure::Space8));
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);

    m_form->setHorizontalSpacing(measure(Measure::Space16));
    m_form->setVerticalSpacing(measure(Measure::Space12));
    m_form->setColumnStretch(1, 1);
    m_formatLabel->setBuddy(m_format);
    m_pathLabel->setBuddy(m_path);
    body()->addWidget(m_problem);
    body()->addLayout(m_form);
    addField(m_formatLabel, m_format);
    auto *below = new QVBoxLayout;
    below->setSpacing(measure(Measure::Space4));
    below->addWidget(m_pathLabel);
    below->addWidget(m_place);
    below->addWidget(m_pathNote);
    body()->addLayout(below);
    auto *raw = new QVBoxLayout;
    raw->setSpacing(measure(Measure::Space4));
    raw->addWidget(m_raw);
    raw->addWidget(m_rawWarning);
    body()->addLayout(raw);
    body()->addStretch(1);
    body()->addWidget(m_progressText);
    body()->addWidget(m_progress);
    m_problem->hide();

    setHarmlessButton({})->setObjectName(QStringLiteral("fileCancel"));
    QPushButton *save = setPrimaryButton({});
    save->setObjectName(QStringLiteral("fileSave"));
    connect(save, &QPushButton::clicked, this, &WriteFileDialog::start);
    connect(m_browse, &QPushButton::clicked, this, &WriteFileDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &WriteFileDialog::follow);
    connect(m_raw, &QCheckBox::toggled, this, &WriteFileDialog::follow);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QFileInfo file(path());
        if (!file.completeBaseName().isEmpty())
            m_path->setText(QDir(file.path()).filePath(file.completeBaseName() + QLatin1Char('.') + m_formats.at(index).suffix));
        follow();
    });
    setWorking(false);
}

QString WriteFileDialog::path() const { return m_path->text(); }

int WriteFileDialog::formatIndex() const { return m_format->currentIndex(); }

CsvCells WriteFileDialog::cells() const { return m_raw->isChecked() ? CsvCells::Raw : CsvCells::Safe; }

void WriteFileDialog::addField(QLabel *label, QWidget *field)
{
    const int row = m_form->rowCount();
    label->setBuddy(field);
    m_form->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_form->addWidget(field, row, 1);
}

void WriteFileDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Save as"), path());
    dialog->setObjectName(QStringLiteral("placeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_formats.at(formatIndex()).suffix);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void WriteFileDialog::start()
{
    m_problem->hide();
    setWorking(true);
    progress(0, 0, {});
    begin();
}

void WriteFileDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *field : {static_cast<QWidget *>(m_format), m_place, static_cast<QWidget *>(m_raw)})
        field->setEnabled(!working);
    m_progress->setVisible(working);
    m_progressText->setVisible(working);
    setHarmlessButton(working ? tr("Cancel") : tr("Close"));
    follow();
}

void WriteFileDialog::follow()
{
    const bool csv = m_formats.at(formatIndex()).isCsv;
    m_raw->setVisible(csv);
    m_rawWarning->setVisible(csv && m_raw->isChecked());
    const QFileInfo file(path());
    const bool replaces = !m_working && file.isFile();
    m_pathNote->setText(replaces ? tr("This file is there already. It will be replaced.") : QString());
    m_pathNote->setVisible(replaces);
    if (primaryButton() != nullptr)
        primaryButton()->setEnabled(!m_working && !file.fileName().isEmpty());
}

void WriteFileDialog::progress(qint64 done, qint64 total, const QString &text)
{
    m_progress->setProgress(done, total);
    m_progressText->setText(text);
}

void WriteFileDialog::end(const Result<WrittenFile> &outcome)
{
    if (!m_working)
        return;
    setWorking(false);
    if (outcome.ok()) {
        emit written(outcome.value());
        accept();
        return;
    }
    const ApiError &error = outcome.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    //: %1 is a reason in the words of the system, such as "No space left on device"
    m_problem->setText(error.code == filecode::cannotOpen ? tr("The file cannot be made here.") : tr("The file could not be written to its end."),
        tr("The system says: %1. What was there before is unchanged.").arg(isolatedText(error.detail)));
    m_problem->show();
    m_problem->announce();
    fitToContents();
    m_path->setFocus();
}

void WriteFileDialog::reject()
{
    if (!m_working) {
        ConsoleDialog::reject();
        return;
    }
    abort(); // the first Escape stops, the second closes
    setWorking(false);
}

void WriteFileDialog::retranslate()
{
    m_formatLabel->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format"));
    m_pathLabel->setText(tr("File &name"));
    m_path->setAccessibleName(tr("File name"));
    m_browse->setText(tr("&Browse …"));
    m_raw->setText(tr("&Raw CSV"));
    m_rawWarning->setText(tr("A spreadsheet may take names for formulas and run them. Use raw files for programs only."));
    m_progress->setAccessibleName(tr("Progress"));
    setPrimaryButton(tr("Save"));
    setHarmlessButton(m_working ? tr("Cancel") : tr("Close"));
    follow();
}

void WriteFileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ConsoleDialog::changeEvent(event);
}

} // namespace iam
