#include "views/copyas/copyasdialog.h"

#include "models/core/safetext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace iam {

namespace {

constexpr int dialogWidth = 760;
constexpr int linesShown = 14;

copyas::Shell shellOfSystem()
{
#ifdef Q_OS_WIN
    return copyas::Shell::PowerShell;
#else
    return copyas::Shell::Posix;
#endif
}

} // namespace

CopyAsDialog::CopyAsDialog(const QList<CopyAsChoice> &choices, const copyas::Context &context, QWidget *parent)
    : ConsoleDialog({}, dialogWidth, parent)
    , m_choices(choices)
    , m_context(context)
    , m_actionLabel(plainLabel({}, this))
    , m_action(new QComboBox(this))
    , m_formatLabel(plainLabel({}, this))
    , m_format(new QComboBox(this))
    , m_shellLabel(plainLabel({}, this))
    , m_shell(new QComboBox(this))
    , m_force(new QCheckBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(plainLabel({}, this, TextStyle::Small, Token::TextSecondary, true))
{
    setObjectName(QStringLiteral("copyAsDialog"));
    m_action->setObjectName(QStringLiteral("copyAsAction"));
    m_format->setObjectName(QStringLiteral("copyAsFormat"));
    m_shell->setObjectName(QStringLiteral("copyAsShell"));
    m_force->setObjectName(QStringLiteral("copyAsForce"));
    m_text->setObjectName(QStringLiteral("copyAsText"));
    m_context.shell = shellOfSystem();

    for (const CopyAsChoice &choice : m_choices)
        m_action->addItem(visibleText(choice.title));
    for (const copyas::Format format : copyas::formats())
        m_format->addItem(copyas::formatName(format), static_cast<int>(format));
    m_shell->addItem(QStringLiteral("POSIX (sh, bash, zsh)"), static_cast<int>(copyas::Shell::Posix));
    m_shell->addItem(QStringLiteral("PowerShell"), static_cast<int>(copyas::Shell::PowerShell));
    m_shell->setCurrentIndex(m_shell->findData(static_cast<int>(m_context.shell)));
    m_actionLabel->setBuddy(m_action);
    m_formatLabel->setBuddy(m_format);
    m_shellLabel->setBuddy(m_shell);

    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    setTextStyle(m_text, TextStyle::Code);
    m_text->setMinimumHeight(QFontMetrics(m_text->font()).lineSpacing() * linesShown);

    auto *choicesRow = new QHBoxLayout;
    choicesRow->setSpacing(measure(Measure::Space12));
    const auto field = [choicesRow](QLabel *label, QComboBox *box, int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(measure(Measure::Space4));
        column->addWidget(label);
        column->addWidget(box);
        choicesRow->addLayout(column, stretch);
    };
    field(m_actionLabel, m_action, 3);
    field(m_formatLabel, m_format, 1);
    field(m_shellLabel, m_shell, 2);
    body()->addLayout(choicesRow);
    body()->addWidget(m_force);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_note);

    setHarmlessButton(tr("Close"))->setObjectName(QStringLiteral("copyAsClose"));
    QPushButton *copy = setPrimaryButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyAsCopy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(shownText());
        emit copied();
    });
    connect(m_action, &QComboBox::currentIndexChanged, this, &CopyAsDialog::showText);
    connect(m_format, &QComboBox::currentIndexChanged, this, &CopyAsDialog::showText);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &CopyAsDialog::showText);
    connect(m_force, &QCheckBox::toggled, this, &CopyAsDialog::showText);
    retranslate();
    showText();
    m_format->setFocus();
}

void CopyAsDialog::setLeftOut(int users)
{
    m_leftOut = users;
    retranslate();
}

QString CopyAsDialog::shownText() const { return copyas::text(choice().actions, m_context, format()); }

void CopyAsDialog::setFormat(copyas::Format format) { m_format->setCurrentIndex(m_format->findData(static_cast<int>(format))); }

copyas::Format CopyAsDialog::format() const { return static_cast<copyas::Format>(m_format->currentData().toInt()); }

const CopyAsChoice &CopyAsDialog::choice() const { return m_choices.at(m_action->currentIndex()); }

void CopyAsDialog::showText()
{
    m_context.shell = static_cast<copyas::Shell>(m_shell->currentData().toInt());
    m_context.force = m_force->isChecked();
    m_shell->setEnabled(copyas::usesShell(format()));
    m_force->setVisible(format() == copyas::Format::Cli && choice().asks);
    m_text->setPlainText(shownText());
}

void CopyAsDialog::retranslate()
{
    setTitle(tr("Copy as"));
    setSubtitle(m_leftOut > 0 ? tr("%n user(s) further down are left out; the text would be too long.", nullptr, m_leftOut)
                              : tr("The same as the console does it, to be run elsewhere. Nothing is sent from here."));
    m_actionLabel->setText(tr("&Action"));
    m_formatLabel->setText(tr("&Format"));
    m_shellLabel->setText(tr("&Shell"));
    m_action->setAccessibleName(tr("Action"));
    m_format->setAccessibleName(tr("Format"));
    m_shell->setAccessibleName(tr("Shell"));
    m_force->setText(tr("&Without asking (-f)"));
    m_text->setAccessibleName(tr("Text to copy"));
    m_note->setText(tr("Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word "
                       "Bearer. Texts in angle brackets are yours to fill in."));
    setHarmlessButton(tr("Close"));
    setPrimaryButton(tr("Copy"));
}

void CopyAsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ConsoleDialog::changeEvent(event);
}

} // namespace iam
