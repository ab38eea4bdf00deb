#pragma once

class QWidget;

namespace iam {

/// Makes screen readers know the widget as a notification: what it says is read when announce() is called, whatever has the
/// focus. To be called by its constructor, before anybody asks what the widget is.
void makeAnnouncing(QWidget *widget);
/// Has the accessible name and description of the widget read now.
void announce(QWidget *widget);

} // namespace iam
