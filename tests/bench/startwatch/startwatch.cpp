// Loaded into the real program by QT_QPA_GENERIC_PLUGINS=iamstartwatch: tells on the standard output when the first window
// is painted and when the first rows are, so that nothing in the program has to know of the bench.
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace iam::bench {

class StartWatch final : public QObject
{
    Q_OBJECT

public:
    StartWatch()
    {
        // Plugins are loaded before there is an application to watch.
        QTimer::singleShot(0, this, [this] { qApp->installEventFilter(this); });
        if (qApp != nullptr)
            qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_window && qobject_cast<QMainWindow *>(watched) != nullptr) {
            m_window = true;
            later("window");
        }
        if (event->type() == QEvent::Paint && !m_rows && watched->parent() != nullptr && watched->parent()->objectName() == QLatin1String("userTable")) {
            const auto *table = qobject_cast<const QAbstractItemView *>(watched->parent());
            if (table != nullptr && table->viewport() == watched && table->model() != nullptr && table->model()->rowCount() > 0) {
                m_rows = true;
                later("rows");
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Once the painting that is about to begin is over and has been handed to the screen.
    void later(const char *what)
    {
        QTimer::singleShot(0, this, [what] {
            std::printf("%s\n", what);
            std::fflush(stdout);
        });
    }

    bool m_window = false;
    bool m_rows = false;
};

class StartWatchPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startwatch.json")

public:
    QObject *create(const QString &name, const QString &) override
    {
        return name == QLatin1String("iamstartwatch") ? new StartWatch : nullptr;
    }
};

} // namespace iam::bench

#include "startwatch.moc"
