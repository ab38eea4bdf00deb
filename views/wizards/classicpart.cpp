#include "views/wizards/classicpart.h"

#include "models/items/accesstext.h"
#include "models/workflows/accessoptions.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plaintext.h"
#include "views/wizards/permissionlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

namespace iam {

namespace {

const QStringList &deviceKeys()
{
    static const QStringList keys {QStringLiteral("ACCESS_ALL_HARDWARE"), QStringLiteral("ACCESS_ALL_GUEST"),
        QStringLiteral("ACCESS_ALL_DEDICATEDHOSTS")};
    return keys;
}

} // namespace

ClassicPart::ClassicPart(AccessOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_note(plainLabel({}, this, TextStyle::Small, Token::TextHelper, true))
    , m_missing(plainLabel({}, this, TextStyle::Small, Token::TextWarning, true))
    , m_deviceTitle(plainLabel({}, this, TextStyle::SmallStrong, Token::TextSecondary))
{
    setObjectName(QStringLiteral("classicPart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure(Measure::Space8));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure(Measure::Space8));
    const auto name = [](ClassicSet set) { return QStringLiteral("classic_") + keyText(set); };
    for (const ClassicSet set : {ClassicSet::None, ClassicSet::ViewOnly, ClassicSet::BasicUser, ClassicSet::SuperUser}) {
        auto *radio = new QRadioButton(this);
        radio->setObjectName(name(set));
        auto *number = new LinkButton({}, this);
        number->setObjectName(name(set) + QStringLiteral("_permissions"));
        number->setVisible(set != ClassicSet::None);
        row->addWidget(radio);
        row->addWidget(number);
        row->addSpacing(measure(Measure::Space16));
        m_sets.append({.set = set, .radio = radio, .number = number});
        connect(radio, &QRadioButton::clicked, this, [this, set] { emit chosen(set, given(set)); });
        connect(number, &QPushButton::clicked, this, [this, set] { showPermissions(set); });
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_missing);
    column->addWidget(m_note);
    column->addWidget(m_deviceTitle);
    for (const QString &key : deviceKeys()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("device_") + key);
        m_devices.append(box);
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            QStringList chosenDevices;
            for (qsizetype i = 0; i < m_devices.size(); ++i) {
                if (m_devices.at(i)->isChecked())
                    chosenDevices.append(deviceKeys().at(i));
            }
            emit devicesChosen(chosenDevices);
        });
    }
    connect(&m_options, &AccessOptions::changed, this, &ClassicPart::retranslate);
    setChosen(ClassicSet::None, {});
    retranslate();
}

QStringList ClassicPart::given(ClassicSet set) const
{
    QStringList keys;
    for (const QString &key : permissionsOf(set)) {
        if (m_options.rights().mayGiveClassic(key))
            keys.append(key);
    }
    return keys;
}

void ClassicPart::retranslate()
{
    QStringList missing;
    for (const SetRow &row : std::as_const(m_sets)) {
        row.radio->setText(classicSetText(row.set));
        const qsizetype count = given(row.set).size();
        row.number->setText(QLocale().toString(count));
        row.number->setAccessibleName(tr("Show %n permission(s)", nullptr, static_cast<int>(count)));
        row.number->setToolTip(tr("Show %n permission(s)", nullptr, static_cast<int>(count)));
        row.radio->setEnabled(row.set == ClassicSet::None || count > 0);
        row.number->setEnabled(count > 0);
    }
    for (const QString &key : permissionsOf(ClassicSet::SuperUser)) {
        if (!m_options.rights().mayGiveClassic(key))
            missing.append(classicPermissionText(key));
    }
    m_missing->setVisible(!missing.isEmpty());
    //: %1 is a list of permissions of classic infrastructure
    m_missing->setText(tr("You cannot give what you do not hold yourself; left out: %1.").arg(missing.join(QStringLiteral(", "))));
    m_note->setText(tr("Devices can be given only after the invitation has been accepted."));
    m_deviceTitle->setText(tr("Devices, after acceptance"));
    for (qsizetype i = 0; i < m_devices.size(); ++i)
        m_devices.at(i)->setText(classicPermissionText(deviceKeys().at(i)));
}

void ClassicPart::setChosen(ClassicSet set, const QStringList &devices)
{
    for (const SetRow &row : std::as_const(m_sets)) {
        row.radio->setAutoExclusive(false); // so that a set of single permissions can show none of them
        row.radio->setChecked(row.set == set);
        row.radio->setAutoExclusive(true);
    }
    for (qsizetype i = 0; i < m_devices.size(); ++i)
        m_devices.at(i)->setChecked(devices.contains(deviceKeys().at(i)));
}

void ClassicPart::focusChoice()
{
    for (const SetRow &row : std::as_const(m_sets)) {
        if (row.radio->isChecked())
            row.radio->setFocus(Qt::OtherFocusReason);
    }
}

void ClassicPart::showPermissions(ClassicSet set)
{
    QStringList lines;
    for (const QString &key : given(set))
        lines.append(classicPermissionText(key));
    auto *list = new PermissionList(classicSetText(set), lines, window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void ClassicPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace iam
