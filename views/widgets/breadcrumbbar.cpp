#include "views/widgets/breadcrumbbar.h"

#include "views/theme/theme.h"
#include "views/widgets/chevronlabel.h"
#include "views/widgets/crumbbutton.h"
#include "views/widgets/plaintext.h"

#include <QBoxLayout>
#include <QLabel>

namespace iam {

BreadcrumbBar::BreadcrumbBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(measure(Measure::Space8));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(tr("Place"));
}

void BreadcrumbBar::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    rebuild();
}

void BreadcrumbBar::setLastPartOnly(bool lastOnly)
{
    if (lastOnly == m_lastOnly)
        return;
    m_lastOnly = lastOnly;
    rebuild();
}

void BreadcrumbBar::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be its own click that brought us here
        }
        delete item;
    }
    for (int i = 0; i < m_parts.size(); ++i) {
        const bool last = i == m_parts.size() - 1;
        if (m_lastOnly && !last)
            continue;
        if (last) {
            m_row->addWidget(plainLabel(m_parts.at(i), this, TextStyle::BodyStrong));
            continue;
        }
        auto *button = new CrumbButton(plainMenuText(m_parts.at(i)), this);
        connect(button, &QPushButton::clicked, this, [this, i] { emit partClicked(i); });
        m_row->addWidget(button);
        m_row->addWidget(new ChevronLabel(this));
    }
}

} // namespace iam
