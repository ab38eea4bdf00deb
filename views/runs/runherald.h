#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace iam {

class RunEngine;

/// Tells screen readers what became of a run when it is over, wherever the focus is then.
class RunHerald final : public QObject
{
    Q_OBJECT

public:
    /// `speaker` is visible whenever a run can end. Both outlive the herald.
    RunHerald(RunEngine &engine, QWidget *speaker);

private:
    void tell(const QString &run);

    RunEngine &m_engine;
    QWidget *m_speaker;
    QString m_told; ///< a run that goes on, or is looked at again, ends more than once
};

/// "Resend 12 invitations: Done 11, Failed 1".
[[nodiscard]] QString resultText(const RunEngine &engine);

} // namespace iam
