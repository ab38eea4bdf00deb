#pragma once

#include "models/export/csv.h"
#include "models/export/filewriting.h"
#include "views/widgets/consoledialog.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace iam {

class InlineNotification;
class ProgressLine;

/// Base of the dialogs that write a file: format, place, progress, cancelling, errors. Stays open until the file is there.
class WriteFileDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    struct Format
    {
        QString name {}; ///< the same in every language
        QString suffix {};
        bool isCsv = false;
    };

    /// `fileName` without a suffix; unfit characters are replaced.
    WriteFileDialog(const QList<Format> &formats, const QString &fileName, QWidget *parent);

    [[nodiscard]] QString path() const;
    void reject() override;

signals:
    void written(const iam::WrittenFile &file);

protected:
    /// Starts the work; progress() and at last end() follow.
    virtual void begin() = 0;
    /// Ends the work without a word.
    virtual void abort() = 0;
    virtual void retranslate();
    void progress(qint64 done, qint64 total, const QString &text);
    void end(const Result<WrittenFile> &outcome);

    [[nodiscard]] int formatIndex() const;
    [[nodiscard]] CsvCells cells() const;
    /// A row of the form, above the place.
    void addField(QLabel *label, QWidget *field);
    [[nodiscard]] bool isWorking() const { return m_working; }
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void start();
    void setWorking(bool working);
    void follow();

    QList<Format> m_formats;
    QString m_fileName;
    bool m_working = false;
    QGridLayout *m_form;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_pathLabel;
    QWidget *m_place;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_pathNote;
    QCheckBox *m_raw;
    QLabel *m_rawWarning;
    InlineNotification *m_problem;
    ProgressLine *m_progress;
    QLabel *m_progressText;
};

} // namespace iam
