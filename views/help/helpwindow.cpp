#include "views/help/helpwindow.h"

#include "views/theme/measure.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QKeySequence>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

// Outside of every namespace, as the macro wants it.
static void loadGuide() { Q_INIT_RESOURCE(guide); }

namespace iam {

namespace {

constexpr int listWidth = 260;
constexpr int pictureWidth = 860;

QUrl urlOf(const QString &topic) { return QUrl(QStringLiteral("qrc:/guide/%1.md").arg(topic)); }

/// Pictures are as wide as the text at most; they are taken larger than that.
class GuideText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        QImage image;
        if (!image.loadFromData(resource.toByteArray()) || image.width() <= pictureWidth)
            return resource;
        const qreal ratio = devicePixelRatioF();
        image = image.scaledToWidth(qMin(image.width(), qRound(pictureWidth * ratio)), Qt::SmoothTransformation);
        image.setDevicePixelRatio(image.width() / qreal(pictureWidth));
        return image;
    }
};

/// The heading of a page, as it stands in its first line.
QString headingOf(const QString &topic)
{
    QFile page(QStringLiteral(":/guide/%1.md").arg(topic));
    if (!page.open(QIODevice::ReadOnly))
        return topic;
    return QString::fromUtf8(page.readLine()).remove(QLatin1Char('#')).trimmed();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_pages(new QListWidget(this))
    , m_text(new GuideText(this))
{
    loadGuide();
    setObjectName(QStringLiteral("helpWindow"));
    m_pages->setObjectName(QStringLiteral("helpPages"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(true);
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(measure(Measure::PageMargin));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(listWidth);
    m_pages->setSpacing(measure(Measure::Space2));
    for (const char *topic : {"README", "account-owners", "support-staff", "demonstrators", "accounts", "users", "inviting", "details", "runs", "triage", "journal", "removing", "keys"}) {
        auto *item = new QListWidgetItem(headingOf(QLatin1String(topic)), m_pages);
        item->setData(Qt::UserRole, QLatin1String(topic));
    }
    m_back->setIcon(Theme::of(this).icon(Icon::ChevronLeft));
    m_forward->setIcon(Theme::of(this).icon(Icon::ChevronRight));
    const auto addKey = [this](QKeySequence::StandardKey key, auto &&work) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    addKey(QKeySequence::Back, [this] { m_text->backward(); });
    addKey(QKeySequence::Forward, [this] { m_text->forward(); });
    addKey(QKeySequence::Cancel, [this] { close(); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(measure(Measure::Space8), measure(Measure::Space8), 0, 0);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setContentsMargins({});
    left->addLayout(buttons);
    left->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_text, 1);
    resize(1200, 800);
    connect(m_back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::followPage);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_topic)
            m_text->setSource(urlOf(item->data(Qt::UserRole).toString()));
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    retranslate();
}

void HelpWindow::show(const QString &topic)
{
    if (topic != m_topic)
        m_text->setSource(urlOf(topic));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

/// Markdown brings tables without room in their cells.
void HelpWindow::layOutTables()
{
    const QList<QTextFrame *> frames = m_text->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(Theme::of(this).color(Token::BorderSubtle));
        format.setCellPadding(measure(Measure::Space8));
        format.setTopMargin(measure(Measure::Space8));
        format.setBottomMargin(measure(Measure::Space8));
        table->setFormat(format);
    }
}

void HelpWindow::followPage(const QUrl &page)
{
    layOutTables();
    m_topic = page.fileName().section(QLatin1Char('.'), 0, 0);
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == m_topic)
            m_pages->setCurrentRow(row);
    }
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Guide – IAM Console"));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("Guide"));
    for (const auto &[button, name] : {std::pair(m_back, tr("Back")), std::pair(m_forward, tr("Forward"))}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
