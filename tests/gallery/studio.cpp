#include "tests/gallery/studio.h"

#include "tests/gallery/inspector.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

namespace iam::test {

namespace {

constexpr int settleRounds = 6;
constexpr int jpegQuality = 66;
constexpr int gap = 12;
constexpr int caption = 22;

void settle()
{
    for (int round = 0; round < settleRounds; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

} // namespace

void Studio::take(const QString &name, QWidget &window)
{
    settle();
    QPixmap picture = window.grab();
    QList<QWidget *> shown {&window};
    QPainter painter(&picture);
    const QPoint origin = window.mapToGlobal(QPoint());
    for (QWidget *other : QApplication::topLevelWidgets()) { // dialogs and menus are windows of their own
        if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        const bool belongs = window.isAncestorOf(other) || other->windowType() == Qt::Popup || (other->parentWidget() != nullptr && other->parentWidget()->window() == &window);
        if (!belongs)
            continue;
        painter.drawPixmap(other->mapToGlobal(QPoint()) - origin, other->grab());
        shown.append(other);
    }
    painter.end();
    if (!m_folder.isEmpty())
        picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name));
    m_pictures.append({name, picture});
    for (const QWidget *widget : std::as_const(shown)) {
        for (const QString &finding : inspected(*widget)) {
            if (m_known.contains(finding))
                continue;
            m_known.append(finding);
            m_findings.append(name + QStringLiteral(": ") + finding);
        }
    }
}

void Studio::saveSheet(const QString &file, int columns, int width) const
{
    QList<QImage> small;
    QList<int> heights;
    for (const auto &[name, picture] : m_pictures) {
        QImage image = picture.toImage().scaledToWidth(width, Qt::SmoothTransformation);
        image.setDevicePixelRatio(1);
        small.append(image);
        const qsizetype row = (small.size() - 1) / columns;
        if (heights.size() <= row)
            heights.append(0);
        heights[row] = qMax(heights.at(row), image.height() + caption);
    }
    int height = gap;
    for (const int row : std::as_const(heights))
        height += row + gap;
    QImage sheet(columns * (width + gap) + gap, height, QImage::Format_RGB32);
    sheet.fill(QColor(0x8d, 0x8d, 0x8d));
    QPainter painter(&sheet);
    int y = gap;
    for (qsizetype at = 0; at < small.size(); ++at) {
        const int x = gap + static_cast<int>(at % columns) * (width + gap);
        painter.drawText(QRect(x, y, width, caption), Qt::AlignVCenter | Qt::AlignLeft, m_pictures.at(at).first);
        painter.drawImage(x, y + caption, small.at(at));
        if ((at + 1) % columns == 0)
            y += heights.at(at / columns) + gap;
    }
    painter.end();
    sheet.save(file, nullptr, jpegQuality);
}

} // namespace iam::test
