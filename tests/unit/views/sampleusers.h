#pragma once

#include "models/items/usertablemodel.h"
#include "tests/support/fakeclock.h"

namespace iam {

/// The account of the design pictures: every state once, owner, self, names without and with look-alike letters.
class SampleUsers
{
public:
    SampleUsers();

    [[nodiscard]] UserTableModel &model() { return m_model; }
    [[nodiscard]] int rowOf(const QString &email) const;

private:
    test::FakeClock m_clock;
    UserTableModel m_model;
};

} // namespace iam
