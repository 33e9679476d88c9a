// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloaddialog.h"

#include "model/exchange/sheet.h"
#include "model/exchange/tablefile.h"
#include "ui/aside.h"
#include "ui/look.h"
#include "ui/pathlabel.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 100ms;
/// What is done before so many of them needs no dialog.
constexpr int patience = 5;

} // namespace

DownloadDialog::DownloadDialog(std::shared_ptr<const Sheet> sheet, const QString &path,
                               QWidget *parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_path(path)
    , m_rows(std::make_shared<std::atomic_int>(0))
    , m_aside(new Aside(nullptr, this))
    , m_look(new QTimer(this))
    , m_headline(new QLabel(this))
    , m_file(new PathLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("downloadDialog"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setPath(path);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    buildLayout();
    connect(m_cancel, &QPushButton::clicked, this, &DownloadDialog::reject);
    connect(m_look, &QTimer::timeout, this, &DownloadDialog::showProgress);
    retranslate();
}

void DownloadDialog::buildLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(Look::step);
    layout->addWidget(m_headline);
    layout->addWidget(m_file);
    layout->addWidget(m_progress);
    layout->addSpacing(Look::step);
    layout->addLayout(buttons);
    setMinimumWidth(56 * Look::step);
    m_cancel->setFocus();
}

void DownloadDialog::start()
{
    m_aside->run<Result<void>>(
        [sheet = m_sheet, path = m_path, written = m_rows](const std::atomic_bool &cancelled) {
            return writeTable(*sheet, path, [&written, &cancelled](int rows) {
                *written = rows;
                return !cancelled;
            });
        },
        [this](const Result<void> &outcome) {
            hide();
            deleteLater();
            if (outcome)
                Q_EMIT written();
            else if (outcome.error().code == ErrorCode::Cancelled)
                Q_EMIT stopped();
            else
                Q_EMIT failed(outcome.error());
        });
    m_look->start(interval);
}

void DownloadDialog::reject()
{
    m_aside->stop();
    m_stopping = true;
    retranslate();
}

void DownloadDialog::showProgress()
{
    if (m_aside->isAtWork() && ++m_looks == patience)
        show();
    const int rows = *m_rows;
    // A workbook is packed when all rows are in it, and nobody knows how long that takes.
    m_progress->setRange(0, rows < m_sheet->rowCount() ? m_sheet->rowCount() : 0);
    m_progress->setValue(rows);
}

void DownloadDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DownloadDialog::retranslate()
{
    setWindowTitle(tr("Download"));
    const int rows = m_sheet->rowCount();
    m_headline->setText(m_stopping ? tr("Stopping…")
                                   : tr("%n line(s) are being written…", nullptr, rows));
    m_file->setAccessibleName(tr("File"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setEnabled(!m_stopping);
}
