#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;
class QVariant;

namespace iam {

/// What the desktop portal (Linux) says about light or dark, about contrast and about motion. Silent where there is no portal.
class PortalScheme final : public QObject
{
    Q_OBJECT

public:
    explicit PortalScheme(QObject *parent = nullptr);

    /// Nothing as long as the desktop has said nothing.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }
    [[nodiscard]] bool prefersContrast() const { return m_prefersContrast; }
    [[nodiscard]] bool allowsMotion() const { return m_allowsMotion; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &group, const QString &key);
    void take(const QString &key, const QVariant &value);

    std::optional<bool> m_prefersDark;
    bool m_prefersContrast = false;
    bool m_allowsMotion = true;
};

} // namespace iam
