// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads.h"

#include "model/chequeregister/chequeregister.h"
#include "model/exchange/outputfile.h"
#include "model/exchange/safefilename.h"
#include "model/exchange/sheet.h"
#include "model/exchange/tablefile.h"
#include "ui/downloaddialog.h"
#include "ui/fileprompt.h"
#include "ui/messages.h"
#include "ui/rememberedfolder.h"
#include "ui/surroundings.h"

#include <QDir>
#include <QSettings>

namespace {

QString folderKey()
{
    return QStringLiteral("downloadFolder");
}
/// Whether it was a workbook that somebody wanted last.
QString workbookKey()
{
    return QStringLiteral("downloadWorkbook");
}

} // namespace

Downloads::Downloads(const ChequeRegister &cheques, const Surroundings &surroundings, QWidget *desk)
    : QObject(desk)
    , m_cheques(cheques)
    , m_surroundings(surroundings)
    , m_desk(desk)
{
}

void Downloads::ask(const std::shared_ptr<const Sheet> &sheet)
{
    // Without an ending: what is chosen as its kind gives it one.
    const QString file = safeFileName(
        QString(sheet->name().toLower() + u'-' + m_cheques.today().toString(Qt::ISODate)), {});
    QSettings &settings = m_surroundings.settings;
    FilePrompt::Question question{.title = tr("Download"),
                                  .filter = tr("Table (*.csv)"),
                                  .start =
                                      QDir(rememberedFolder(settings, folderKey())).filePath(file),
                                  .chosenFilter = {}};
    if (canWrite(TableForm::Workbook)) {
        const QString workbook = tr("Excel workbook (*.xlsx)");
        question.filter += u";;" + workbook;
        if (settings.value(workbookKey()).toBool())
            question.chosenFilter = workbook;
    }
    m_surroundings.files.askToSave(m_desk, question, [this, sheet](const QString &path) {
        rememberFolder(m_surroundings.settings, folderKey(), path);
        m_surroundings.settings.setValue(workbookKey(), tableFormOf(path) == TableForm::Workbook);
        write(sheet, path);
    });
}

void Downloads::write(const std::shared_ptr<const Sheet> &sheet, const QString &path)
{
    if (isPartOfRegister(path, m_cheques.path()))
        return showError(m_desk, {ErrorCode::FileNotWritable, path, {}});
    auto *dialog = new DownloadDialog(sheet, path, m_desk);
    connect(dialog, &DownloadDialog::written, this, [this, path, rows = sheet->rowCount()] {
        Q_EMIT told(
            tr("%n line(s) written to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
    });
    connect(dialog, &DownloadDialog::stopped, this,
            [this] { Q_EMIT told(tr("The download was stopped. Nothing was written.")); });
    connect(dialog, &DownloadDialog::failed, this,
            [this](const Error &error) { showError(m_desk, error); });
    dialog->start();
}
