#pragma once

#include "views/details/tablesection.h"

namespace iam {

/// API keys of the user: never the keys themselves.
class ApiKeysSection final : public TableSection
{
    Q_OBJECT

public:
    ApiKeysSection(const DetailsContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void rowMenu(int, const QPoint &) override { }
    void rowActivated(int) override { }
};

/// What the service recorded about the user, newest first.
class HistorySection final : public TableSection
{
    Q_OBJECT

public:
    HistorySection(const DetailsContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void rowMenu(int, const QPoint &) override { }
    void rowActivated(int) override { }
};

} // namespace iam
