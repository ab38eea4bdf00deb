// What is chosen or typed in the dialog about several users.
#include "models/core/safetext.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/bulkcheck.h"
#include "views/runs/bulkdialog.h"
#include "views/text/problemtext.h"
#include "views/theme/measure.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>
#include <array>

namespace iam {

namespace {

struct StatusChoice
{
    UserState state;
    const char *name;
    bool classicOnly;
};
constexpr std::array statusChoices {
    StatusChoice {UserState::Active, "bulkActive", false},
    StatusChoice {UserState::Suspended, "bulkSuspended", false},
    StatusChoice {UserState::ClassicDisabled, "bulkClassicDisabled", true},
    StatusChoice {UserState::VpnOnly, "bulkVpnOnly", true},
};

} // namespace

void BulkDialog::addGroupChoice()
{
    auto *add = new QRadioButton(tr("Add to"), this);
    add->setObjectName(QStringLiteral("bulkAddToGroup"));
    add->setChecked(true);
    m_takeOut = new QRadioButton(tr("Remove from"), this);
    m_takeOut->setObjectName(QStringLiteral("bulkTakeOut"));
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("bulkGroup"));
    m_group->setEditable(true); // to be searched by typing
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_group->completer()->setFilterMode(Qt::MatchContains);
    m_group->lineEdit()->setPlaceholderText(tr("Reading the groups …"));
    m_group->setAccessibleName(tr("Access group"));
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    row->addWidget(add);
    row->addWidget(m_takeOut);
    row->addWidget(m_group, 1);
    body()->addLayout(row);
    connect(m_takeOut, &QRadioButton::toggled, this, &BulkDialog::revalidate);
    connect(m_group, &QComboBox::currentTextChanged, this, &BulkDialog::followGroup);
    connect(&m_models.overview, &AccountOverview::accessGroupsRead, this, &BulkDialog::fillGroups);
    connect(&m_models.overview, &AccountOverview::accessGroupsFailed, this,
        [this](const ApiError &error) {
            m_groupProblem = problemText(error);
            revalidate();
        });
    m_models.overview.readAccessGroups();
}

void BulkDialog::fillGroups(const QList<AccessGroup> &groups)
{
    m_groups = groups;
    m_groupProblem.clear();
    const QString typed = m_group->currentText();
    m_group->clear();
    for (const AccessGroup &group : groups)
        m_group->addItem(visibleText(group.name), group.id.text);
    m_group->setCurrentIndex(-1);
    m_group->lineEdit()->setText(typed);
    m_group->lineEdit()->setPlaceholderText(tr("Search groups"));
    revalidate();
}

bool BulkDialog::takesOut() const { return m_takeOut != nullptr && m_takeOut->isChecked(); }

std::optional<AccessGroup> BulkDialog::chosenGroup() const
{
    if (m_group == nullptr)
        return std::nullopt;
    int chosen = m_group->currentIndex();
    if (chosen < 0 || m_group->itemText(chosen) != m_group->currentText())
        chosen = m_group->findText(m_group->currentText().trimmed(), Qt::MatchFixedString);
    return chosen < 0 || chosen >= m_groups.size() ? std::nullopt : std::optional(m_groups.at(chosen));
}

/// Who is in it decides whom the action fits.
void BulkDialog::followGroup()
{
    const std::optional<AccessGroup> group = chosenGroup();
    const AccessGroupId now = group ? group->id : AccessGroupId();
    if (now != m_readGroup) {
        m_readGroup = now;
        if (group)
            m_check->readMembers(now);
    }
    revalidate();
}

void BulkDialog::addStatusChoice()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space16));
    for (const StatusChoice &choice : statusChoices) {
        if (choice.classicOnly && !m_models.overview.isClassicAccount())
            continue;
        auto *button = new QRadioButton(statusText(statusOf(choice.state, {}, {})), this);
        button->setObjectName(QLatin1String(choice.name));
        button->setChecked(choice.state == UserState::Suspended);
        row->addWidget(button);
        m_statuses.insert(choice.state, button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                revalidate();
        });
    }
    row->addStretch(1);
    body()->addLayout(row);
}

UserState BulkDialog::chosenStatus() const
{
    for (auto each = m_statuses.cbegin(); each != m_statuses.cend(); ++each) {
        if (each.value()->isChecked())
            return each.key();
    }
    return UserState::Unknown;
}

void BulkDialog::addWordToType()
{
    m_wordLabel = plainLabel({}, this, TextStyle::Body, Token::Text, true);
    m_word = new QLineEdit(this);
    m_word->setObjectName(QStringLiteral("wordEdit"));
    m_wordLabel->setBuddy(m_word);
    body()->addWidget(m_wordLabel);
    body()->addWidget(m_word);
    connect(m_word, &QLineEdit::textChanged, this, &BulkDialog::revalidate);
}

QString BulkDialog::wordToType() const
{
    //: the word that must be typed before many users are removed
    return tr("remove");
}

bool BulkDialog::wantsWord() const
{
    return m_word != nullptr
        && (m_split.fits.size() > mostWithoutWord || !m_check->administrators().isEmpty() || !m_check->unread().isEmpty());
}

void BulkDialog::showWord()
{
    if (m_word == nullptr)
        return;
    const auto names = [](const QList<User> &users) {
        QStringList texts;
        for (const User &user : users)
            texts.append(isolatedText(user.displayName()));
        return texts.join(tr(", ", "between names"));
    };
    QString why;
    if (m_split.fits.size() <= mostWithoutWord && !m_check->administrators().isEmpty())
        //: %1 are names of users
        why = tr("Administrator of all account management services: %1.").arg(names(m_check->administrators())) + QLatin1Char(' ');
    else if (m_split.fits.size() <= mostWithoutWord && !m_check->unread().isEmpty())
        //: %1 are names of users
        why = tr("What these have could not be read; they may be administrators: %1.").arg(names(m_check->unread())) + QLatin1Char(' ');
    m_wordLabel->setText(why + tr("Type “%1” to go on:").arg(wordToType()));
    m_word->setAccessibleName(m_wordLabel->text());
    const bool wanted = wantsWord();
    if (m_word->isHidden() == !wanted)
        return;
    m_wordLabel->setVisible(wanted);
    m_word->setVisible(wanted);
    if (isVisible())
        fitToContents();
}

} // namespace iam
