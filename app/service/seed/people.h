#pragma once

#include <QString>

#include <span>

namespace iam::service::seed {

/// One person of the demo account "Quantum Lab".
struct Person
{
    const char16_t *key;
    const char16_t *firstname;
    const char16_t *lastname;
    const char16_t *address;
    const char *state;
    const char16_t *parent; ///< key; also who invited them
    int addedDaysAgo;
    int invitedDaysAgo; ///< of open invitations; 0: none
};

[[nodiscard]] std::span<const Person> quantumLab();
/// People the cloud knows who are in no account.
[[nodiscard]] std::span<const Person> strangers();

/// The IAM ID of the n-th person; fixed, so that scripts and documents can name it.
[[nodiscard]] QString iamIdOf(int number);

} // namespace iam::service::seed
