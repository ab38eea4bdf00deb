#pragma once

#include "models/workflows/accesscollector.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace iam {

/// Reads what people have before a run removes them, as the text that RunItem::before keeps for the journal. A few at a
/// time; what could not be read of a person is named in the text. Its end, or stop(), aborts what is under way.
class BeforeReader final : public QObject
{
    Q_OBJECT

public:
    /// How many people are read at the same time.
    static constexpr int atOnce = 4;

    explicit BeforeReader(const AccessSources &access, QObject *parent = nullptr);
    ~BeforeReader() override;

    /// Once at a time. With nobody to read, finished() comes before it returns.
    void read(const QList<User> &people);
    void stop();
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return static_cast<int>(m_people.size()); }

signals:
    /// done() has grown, and is not total() yet.
    void progressed();
    /// One text for each of the people, in their order.
    void finished(const QStringList &texts);

private:
    void readMore();
    void take(int place, const AccessSnapshot &snapshot);

    AccessSources m_access;
    QList<User> m_people;
    QStringList m_texts;
    QHash<int, AccessCollector *> m_collectors; ///< by place
    int m_next = 0;
    int m_done = 0;
};

} // namespace iam
