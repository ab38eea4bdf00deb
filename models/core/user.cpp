#include "models/core/user.h"

namespace iam {

QString User::fullName() const
{
    if (firstName.isEmpty())
        return lastName;
    return lastName.isEmpty() ? firstName : firstName + QLatin1Char(' ') + lastName;
}

QString User::displayName() const
{
    const QString name = fullName();
    return name.isEmpty() ? email : name;
}

} // namespace iam
