#pragma once

#include <QByteArray>
#include <QIODevice>

namespace iam {

/// The body of a changing request, readable once. QNetworkAccessManager 6.4 silently sends a request again, also a
/// POST, when the connection ends before the answer: an invitation could go out twice. It cannot if the body is gone.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
};

} // namespace iam
