#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace iam::test {

/// Measures what is shown: texts that are cut without a tip that has them whole, widgets that overlap or leave their
/// parent. One line a finding: "where: what". An empty list says nothing about beauty.
[[nodiscard]] QStringList inspected(const QWidget &root);

} // namespace iam::test
