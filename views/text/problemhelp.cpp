#include "views/text/problemhelp.h"

#include "models/core/apierror.h"
#include "models/workflows/signinhelp.h"
#include "views/widgets/inlinenotification.h"

#include <QCoreApplication>
#include <QPushButton>

namespace iam {

namespace {

struct ProblemHelp
{
    Q_DECLARE_TR_FUNCTIONS(ProblemHelp)
};

} // namespace

bool isSignedOut(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorized && error.code != QLatin1String("1025");
}

void addProblemHelp(InlineNotification &notice, const ApiError &error, SignInHelp &help)
{
    if (isSignedOut(error)) {
        QPushButton *link = notice.addLink(ProblemHelp::tr("Sign in again"));
        link->setObjectName(QStringLiteral("signInAgain"));
        QObject::connect(link, &QPushButton::clicked, &help, &SignInHelp::signInAgain);
    } else if (error.kind == ErrorKind::Connection || error.kind == ErrorKind::Insecure) {
        QPushButton *link = notice.addLink(ProblemHelp::tr("Connection settings"));
        link->setObjectName(QStringLiteral("showConnection"));
        QObject::connect(link, &QPushButton::clicked, &help, &SignInHelp::showConnection);
    }
}

} // namespace iam
