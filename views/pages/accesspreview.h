#pragma once

#include "models/core/accesssnapshot.h"
#include "models/core/user.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;

namespace iam {

class AccessCatalog;
class AccessCollector;
struct AccessSources;
class InlineNotification;
class SignInHelp;
class SkeletonBars;

/// What one user has, or is to have after accepting, in a few lines. It is read only after the choice has rested for
/// 300 ms (B19) and while the block can be seen; choosing somebody else stops the reading. Problems stand in its place.
class AccessPreview final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds rest {300};

    AccessPreview(const AccessSources &sources, AccessCatalog &catalog, SignInHelp &help, QWidget *parent);
    ~AccessPreview() override;

    /// The same user again changes nothing, unless the record stands under another IAM ID.
    void setUser(const User &user, bool planned, bool classicAccount);
    void setNobody();
    /// The list moves under the pointer: what has not begun waits on.
    void wait();
    /// Reads again after the rest; what is shown stays until then. Nothing for others than the one shown.
    void readAgain(const UserId &user);
    /// The same for whoever is shown.
    void readAgain();

signals:
    /// There is more than fits here.
    void detailsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void show(const AccessSnapshot &snapshot);
    void clear();
    void addLines(const AccessSnapshot &snapshot);
    void addProblem(const AccessSnapshot &snapshot);
    void retranslate();

    const AccessSources &m_sources;
    AccessCatalog &m_catalog;
    SignInHelp &m_help;
    QTimer m_rest;
    std::unique_ptr<AccessCollector> m_collector; ///< while it reads
    std::optional<User> m_user;
    bool m_planned = false;
    bool m_classicAccount = false;
    bool m_wanted = false; ///< what is shown is not, or no longer, what was read
    std::optional<AccessSnapshot> m_snapshot;
    QLabel *m_heading;
    SkeletonBars *m_skeleton;
    QWidget *m_lines;
    QBoxLayout *m_column;
    InlineNotification *m_problem;
};

} // namespace iam
