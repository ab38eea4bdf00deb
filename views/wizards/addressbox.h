#pragma once

#include "models/items/addressjudge.h"

#include <QPlainTextEdit>

namespace iam {

/// The box for addresses. Takes files and tables that are pasted or dropped, and underlines what is wrong.
class AddressBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AddressBox(QWidget *parent = nullptr);

    /// Underlines what blocks or is suspicious; the first few hundred.
    void mark(const QList<AddressVerdict> &verdicts);
    void showAddress(const AddressVerdict &verdict);
    /// Can be undone by Ctrl+Z.
    void replaceText(const QString &text);
    void append(const QStringList &addresses);

signals:
    void filesCame(const QStringList &paths);
    /// A table with a header was pasted.
    void tableCame(const QString &text);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace iam
