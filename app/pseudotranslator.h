#pragma once

#include <QTranslator>

namespace iam {

/// Makes every text 40 % longer, accented and bracketed, so that tests see what is cut off, glued or not translated.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Placeholders (%1, %n), the mnemonic's ampersand and date patterns stay what they are.
    [[nodiscard]] static QString pseudo(const QString &text);
};

} // namespace iam
