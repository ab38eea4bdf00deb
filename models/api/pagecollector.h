#pragma once

#include "models/core/result.h"
#include "models/core/whendone.h"

#include <QCoreApplication>
#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPromise>

#include <functional>
#include <optional>
#include <utility>

namespace iam {

/// Reads page after page into one list, then ends itself. Ends with an error if a page points to a page read before.
/// `Key` is what a page tells of the next one.
template <typename T, typename Page, typename Key>
class PageCollector final : public QObject
{
public:
    struct Steps
    {
        std::function<QFuture<Result<Page>>(const std::optional<Key> &)> read;
        std::function<QList<T>(const Page &)> items;
        std::function<std::optional<Key>(const Page &)> next;
    };

    static QFuture<Result<QList<T>>> collect(QObject *parent, Steps steps)
    {
        auto *collector = new PageCollector(parent, std::move(steps));
        QFuture<Result<QList<T>>> future = collector->m_promise.future();
        collector->readPage(std::nullopt);
        return future;
    }

private:
    PageCollector(QObject *parent, Steps steps)
        : QObject(parent)
        , m_steps(std::move(steps))
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { m_page.cancel(); });
        m_watcher.setFuture(m_promise.future());
    }

    void readPage(const std::optional<Key> &key)
    {
        whenDone(m_page.hold(m_steps.read(key)), this, [this](const Result<Page> &page) { take(page); });
    }

    void take(const Result<Page> &page)
    {
        if (!page.ok()) {
            end(page.error());
            return;
        }
        m_items += m_steps.items(page.value());
        const std::optional<Key> next = m_steps.next(page.value());
        if (!next) {
            end(m_items);
        } else if (m_seen.contains(*next)) {
            end(ApiError {.kind = ErrorKind::Protocol,
                .detail = QCoreApplication::translate("PageCollector", "The pages of the list go round in a circle.")});
        } else {
            m_seen.append(*next);
            readPage(next);
        }
    }

    void end(const Result<QList<T>> &outcome)
    {
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Steps m_steps;
    CallSlot<Page> m_page;
    QPromise<Result<QList<T>>> m_promise;
    QFutureWatcher<Result<QList<T>>> m_watcher;
    QList<T> m_items;
    QList<Key> m_seen;
};

} // namespace iam
