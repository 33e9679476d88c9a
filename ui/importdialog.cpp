// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "model/wording/sentences.h"
#include "ui/accentbutton.h"
#include "ui/importpreview.h"
#include "ui/look.h"
#include "ui/pathlabel.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScreen>
#include <QShowEvent>
#include <QVBoxLayout>

ImportDialog::ImportDialog(ChequeRegister &cheques, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_cheques(cheques)
    , m_path(path)
    , m_file(new PathLabel(this))
    , m_mark(new QLabel(this))
    , m_headline(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_preview(new ImportPreview(this))
    , m_space(new QWidget(this))
    , m_import(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setPath(path);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->makeHeading(1.15);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_import->setObjectName(QStringLiteral("import"));
    m_close->setObjectName(QStringLiteral("close"));
    buildLayout();
    connect(m_import, &QPushButton::clicked, this,
            [this] { start(ChequeRegister::ImportMode::Store); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    enter(State::Looking);
}

ImportDialog::~ImportDialog()
{
    if (m_job)
        m_job->cancel();
}

void ImportDialog::buildLayout()
{
    auto *told = new QHBoxLayout;
    told->setSpacing(Look::step);
    told->addWidget(m_mark, 0, Qt::AlignTop);
    told->addWidget(m_headline, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_file);
    layout->addLayout(told);
    layout->addWidget(m_progress);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_space, 1);
    layout->addLayout(buttons);
    // Before Qt gives it its place.
    resize(QSize(116 * Look::step, 78 * Look::step).boundedTo(screen()->availableSize() * 0.92));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter still held from choosing the file is no wish to import.
    if (!event->isAutoRepeat())
        QDialog::keyPressEvent(event);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous() || m_job || m_state != State::Looking)
        return;
    start(ChequeRegister::ImportMode::OnlyLook);
}

bool ImportDialog::isAtWork() const
{
    return m_state == State::Looking || m_state == State::Storing;
}

void ImportDialog::reject()
{
    if (!isAtWork() || !m_job)
        return QDialog::reject();
    m_stopping = true;
    m_job->cancel();
    retranslate();
}

void ImportDialog::start(ChequeRegister::ImportMode mode)
{
    const Result<OrderImport *> started = m_cheques.importOrders(m_path, mode);
    if (!started)
        return fail(mode, started.error());
    m_job = *started;
    m_stopping = false;
    enter(mode == ChequeRegister::ImportMode::Store ? State::Storing : State::Looking);
    connect(m_job, &OrderImport::progressed, this, &ImportDialog::showProgress);
    connect(m_job, &OrderImport::finished, this, [this, mode] { finish(mode); });
}

void ImportDialog::finish(ChequeRegister::ImportMode mode)
{
    // The register does away with the job after this.
    const Result<OrderImportReport> result = m_job->result();
    m_job = nullptr;
    if (!result)
        return fail(mode, result.error());
    m_report = *result;
    if (mode == ChequeRegister::ImportMode::OnlyLook) {
        m_preview->show(m_report, ImportPreview::Tense::WillBe);
        // Too late to be stopped: nobody wants to see it any more.
        if (m_stopping)
            return enter(State::Cancelled);
        return enter(m_report.taken.isEmpty() ? State::NothingToTake : State::Looked);
    }
    m_preview->show(m_report, ImportPreview::Tense::Was);
    enter(State::Stored);
    Q_EMIT ordersImported(int(m_report.taken.size()));
}

void ImportDialog::fail(ChequeRegister::ImportMode mode, const Error &error)
{
    m_error = error;
    if (error.code == ErrorCode::Cancelled)
        return enter(State::Cancelled);
    const bool storing = mode == ChequeRegister::ImportMode::Store;
    enter(storing ? State::StoringFailed : State::FileRefused);
}

void ImportDialog::enter(State state)
{
    m_state = state;
    const bool mayImport = state == State::Looked || state == State::StoringFailed;
    const bool failed = state == State::FileRefused || state == State::StoringFailed;
    const bool report = state == State::Stored || state == State::NothingToTake || mayImport;
    m_import->setVisible(mayImport);
    m_import->setDefault(mayImport);
    m_close->setDefault(!mayImport && !isAtWork());
    m_progress->setVisible(isAtWork());
    m_progress->setRange(0, 0); // busy, until the number of records is known
    m_preview->setVisible(report);
    m_space->setVisible(!report);
    m_mark->setVisible(failed);
    m_mark->setPixmap(Look::mark(Look::Mark::Error, 2 * Look::step, *this));
    m_headline->setTone(failed ? TonedLabel::Tone::Error : TonedLabel::Tone::Plain);
    retranslate();
    if (state == State::Looked)
        m_preview->setFocus(); // what is to be read before anything is chosen
    else
        (mayImport ? static_cast<QPushButton *>(m_import) : m_close)->setFocus();
}

void ImportDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

QString ImportDialog::headline() const
{
    const int taken = int(m_report.taken.size());
    switch (m_state) {
    case State::Looking:
        return m_stopping ? tr("Stopping…") : tr("Looking at what is in the file…");
    case State::Looked:
        return tr("Nothing is stored yet. Check what the file brings and choose Import.");
    case State::NothingToTake:
        if (m_report.unchanged == 0 && m_report.refused.isEmpty())
            return tr("The file holds no orders, so there is nothing to take over.");
        return m_report.refused.isEmpty()
            ? tr(
                "Everything in the file is in the register already. There is nothing to take over.")
            : tr("There is nothing to take over from this file.");
    case State::Storing:
        return m_stopping ? tr("Stopping…") : tr("The orders are being stored…");
    case State::Stored:
        return tr("%n order(s) are stored. They can be registered now.", nullptr, taken);
    case State::Cancelled:
        return tr("The import was stopped. Nothing was stored.");
    case State::FileRefused:
    case State::StoringFailed:
        return sentence(m_error);
    }
    return {};
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import orders"));
    m_file->setAccessibleName(tr("File with orders"));
    m_progress->setAccessibleName(tr("Progress"));
    m_headline->setText(headline());
    m_import->setText(tr("&Import"));
    const bool ends = m_state == State::Looked || m_state == State::StoringFailed || isAtWork();
    m_close->setText(ends ? tr("&Cancel") : tr("C&lose"));
}
