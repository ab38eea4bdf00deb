#pragma once

class QAbstractItemView;

namespace iam {

/// Tells screen readers to read the rows anew when the model of the view has put them into another order: Qt 6.4 forgets it,
/// and a cell would then be read with the text of where its row has gone to. After setModel().
void keepReadable(QAbstractItemView *view);

} // namespace iam
