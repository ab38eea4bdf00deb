#include "views/details/detailssection.h"

#include "models/core/safetext.h"
#include "models/items/usertablemodel.h"
#include "models/items/usertext.h"
#include "models/workflows/accountoverview.h"
#include "models/workflows/userchanges.h"
#include "models/workflows/userdetails.h"
#include "views/copyas/copyasdialog.h"
#include "views/dialogs/changedialog.h"
#include "views/text/problemhelp.h"
#include "views/text/problemtext.h"
#include "views/theme/measure.h"
#include "views/widgets/inlinenotification.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace iam {

namespace {

constexpr qsizetype mostOfAName = 120;

} // namespace

DetailsSection::DetailsSection(const DetailsContext &context, const char *name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_notice(new InlineNotification(NoticeKind::Error, this))
{
    setObjectName(QLatin1String(name));
    const int margin = measure(Measure::PageMargin);
    m_column->setContentsMargins(margin, measure(Measure::Space12), margin, measure(Measure::Space12));
    m_column->setSpacing(measure(Measure::Space12));
    m_notice->setObjectName(QLatin1String(name) + QStringLiteral("Problem"));
    m_notice->hide();
    m_column->addWidget(m_notice);
}

ChangeSubject DetailsSection::subject() const
{
    const User &user = details().user();
    const std::optional<UserRow> row = models().users.find(user.id);
    return {.id = user.id,
        .name = shortenedText(user.displayName(), mostOfAName), // the ID is what counts
        .email = user.email,
        .isOwner = row && models().users.isOwner(*row),
        .isSelf = row && models().users.isSelf(*row),
        .ibmid = user.ibmid,
        .state = user.state};
}

QString DetailsSection::obstacleOf(UserAction action) const
{
    const std::optional<UserRow> row = models().users.find(details().user().id);
    if (!row)
        return tr("This user is no longer in the account.");
    const ActionSubject about {.status = row->status,
        .isOwner = models().users.isOwner(*row),
        .isSelf = models().users.isSelf(*row),
        .classicAccount = models().overview.isClassicAccount(),
        .otherRealm = row->user.realm != QLatin1String("IBMid")};
    const Actor &actor = models().overview.actor();
    const std::optional<UserRow> owner = models().users.owner();
    return refusalText(refusalOf(action, about, actor), rightFor(action),
        owner && !actor.isOwner ? visibleText(owner->user.displayName()) : QString());
}

QString DetailsSection::reasonNotToSave(bool busy) const
{
    if (busy)
        return tr("The change is on its way.");
    return hasUnsaved() ? QString() : tr("Nothing was changed.");
}

bool DetailsSection::isPlanned() const
{
    const UserState state = details().user().state;
    return state == UserState::Processing || state == UserState::Pending;
}

void DetailsSection::showProblem(const ApiError &error, const QString &what)
{
    showNotice(what, problemWithTrace(error, {.name = details().user().displayName()}));
    addProblemHelp(*m_notice, error, models().help);
    const QString words = problemDetails(error);
    connect(m_notice->addLink(tr("Copy details")), &QPushButton::clicked, m_notice,
        [words] { QGuiApplication::clipboard()->setText(words); });
}

bool DetailsSection::takeAnswer(const ApiError *error, const ChangeResult *result)
{
    const QString name = isolatedText(details().user().displayName());
    if (error != nullptr) {
        showProblem(*error,
            mayHaveHappened(*error) ? tr("Nobody knows whether this was done. Everything is read again.")
                                    : tr("This was not done."));
        return false;
    }
    if (result->kind == ChangeResult::Kind::NoLongerFits) {
        //: %1 is a name, %2 a status such as "Active"
        showNotice(tr("%1 is now %2. Nothing was sent.").arg(name, statusText(result->statusNow)), {});
        return false;
    }
    if (result->kind == ChangeResult::Kind::Gone) {
        //: %1 is a name
        showNotice(tr("%1 is no longer in the account.").arg(name), tr("Nothing was sent."));
        return false;
    }
    hideProblem();
    return true;
}

void DetailsSection::showNotice(const QString &strong, const QString &text)
{
    m_notice->clearLinks();
    m_notice->setText(strong, text);
    m_notice->show();
    m_notice->announce();
}

void DetailsSection::hideProblem() { m_notice->hide(); }

void DetailsSection::openDialog(ChangeDialog *dialog)
{
    dialog->offerCopyAs({.account = models().overview.accountId(), .hosts = models().hosts}, copyas::personOf(details().user()));
    dialog->follow(models().retries);
    dialog->offerHelp(models().help);
    dialog->open();
}

QPushButton *DetailsSection::makeCopyButton(const std::function<copyas::Action()> &sends)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("copyAs_") + objectName());
    connect(button, &QPushButton::clicked, this, [this, sends] {
        auto *dialog = new CopyAsDialog({{.title = title(), .actions = {sends()}}},
            {.account = models().overview.accountId(), .hosts = models().hosts}, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

void DetailsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        emit titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace iam
