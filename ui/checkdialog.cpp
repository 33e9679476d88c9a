// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/chequeregister/registercheck.h"
#include "model/wording/checksentences.h"
#include "model/wording/formats.h"
#include "model/wording/sentences.h"
#include "ui/aside.h"
#include "ui/look.h"
#include "ui/notice.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

/// Told by the thread that checks, read by ours.
struct CheckDialog::Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
};

CheckDialog::CheckDialog(ChequeRegister &cheques, QWidget *parent)
    : QDialog(parent)
    , m_cheques(cheques)
    , m_aside(new Aside(&cheques, this))
    , m_counted(std::make_shared<Progress>())
    , m_look(new QTimer(this))
    , m_headline(new Notice(QStringLiteral("headline"), this))
    , m_progress(new QProgressBar(this))
    , m_lines(new QListWidget(this))
    , m_space(new QWidget(this))
    , m_backups(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_headline->makeHeading(1.15);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_lines->setObjectName(QStringLiteral("checks"));
    m_backups->setObjectName(QStringLiteral("backups"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_close->setObjectName(QStringLiteral("close"));
    buildLayout();
    connect(m_look, &QTimer::timeout, this, &CheckDialog::showProgress);
    connect(m_backups, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT backupsRequested();
    });
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
    enter(State::Checking);
}

void CheckDialog::buildLayout()
{
    m_lines->setIconSize(QSize(2 * Look::step, 2 * Look::step));
    m_lines->setWordWrap(true);
    m_lines->setTextElideMode(Qt::ElideNone);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setResizeMode(QListView::Adjust); // what breaks over lines is measured anew
    m_lines->setSpacing(Look::step / 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_backups);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_headline);
    layout->addWidget(m_progress);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_space, 1);
    layout->addLayout(buttons);
    resize(QSize(88 * Look::step, 56 * Look::step).boundedTo(screen()->availableSize() * 0.92));
}

void CheckDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && !std::exchange(m_begun, true))
        start();
}

void CheckDialog::start()
{
    m_aside->run<Result<CheckedRegister>>(
        [path = m_cheques.path(), counted = m_counted](const std::atomic_bool &cancelled) {
            return checkRegister(path, cancelled, [&counted](qint64 done, qint64 all) {
                counted->all = all;
                counted->done = done;
            });
        },
        [this](const Result<CheckedRegister> &checked) { finish(checked); });
    m_look->start(100ms);
}

void CheckDialog::finish(const Result<CheckedRegister> &checked)
{
    if (checked) {
        m_checked = *checked;
        return enter(State::Checked);
    }
    m_error = checked.error();
    enter(m_error.code == ErrorCode::Cancelled ? State::Stopped : State::Failed);
}

void CheckDialog::reject()
{
    if (!m_aside->isAtWork())
        return QDialog::reject();
    m_aside->stop();
    m_stopping = true;
    if (m_aside->isAtWork())
        retranslate();
    else
        enter(State::Stopped);
}

void CheckDialog::enter(State state)
{
    m_state = state;
    const bool checking = state == State::Checking;
    const bool checked = state == State::Checked;
    if (!checking)
        m_look->stop();
    m_progress->setVisible(checking);
    m_progress->setRange(0, 0); // busy, until it is known how much there is
    m_lines->setVisible(checked);
    m_space->setVisible(!checked);
    m_copy->setVisible(checked);
    m_backups->setVisible((checked && !isSound(m_checked.report)) || state == State::Failed);
    m_backups->setDefault(m_backups->isVisibleTo(this));
    m_close->setDefault(!m_backups->isDefault() && !checking);
    retranslate();
    (m_backups->isDefault() ? m_backups : m_close)->setFocus();
}

void CheckDialog::showProgress()
{
    constexpr qint64 whole = 1000; // more than a bar can count would not fit
    const qint64 all = m_counted->all;
    if (all <= 0)
        return;
    m_progress->setRange(0, whole);
    m_progress->setValue(int(double(m_counted->done) / double(all) * whole));
}

void CheckDialog::showLines()
{
    const int row = m_lines->currentRow();
    m_lines->clear();
    for (const CheckResult &result : m_checked.report) {
        const Look::Mark mark = result.faults == 0 ? Look::Mark::Tick : Look::Mark::Error;
        new QListWidgetItem(QIcon(Look::mark(mark, 2 * Look::step, *this)), sentence(result),
                            m_lines);
    }
    m_lines->setCurrentRow(qMax(row, 0), QItemSelectionModel::NoUpdate);
}

void CheckDialog::tell()
{
    switch (m_state) {
    case State::Checking:
        return m_headline->tell(Notice::Kind::Plain,
                                m_stopping ? tr("Stopping…")
                                           : tr("All that is stored is being looked at. Nothing "
                                                "can be registered until it is done."));
    case State::Checked:
        return m_headline->tell(isSound(m_checked.report) ? Notice::Kind::Done
                                                          : Notice::Kind::Error,
                                sentence(m_checked.report));
    case State::Stopped:
        return m_headline->tell(Notice::Kind::Plain,
                                tr("The check was stopped before it had seen everything."));
    case State::Failed:
        return m_headline->tell(Notice::Kind::Error, sentence(m_error));
    }
}

/// For whoever helps from afar: nothing about clients is in it.
void CheckDialog::copy() const
{
    QStringList lines{tr("Check of the register on %1").arg(formatDay(m_cheques.today())),
                      sentence(m_checked.report)};
    for (const CheckResult &result : m_checked.report)
        lines.append(sentence(result));
    lines.append(
        tr("Last event: %1, %2").arg(QString::number(m_checked.head.number), m_checked.head.hash));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CheckDialog::retranslate()
{
    setWindowTitle(tr("Check register"));
    m_progress->setAccessibleName(tr("Progress"));
    m_lines->setAccessibleName(tr("Results of the check"));
    m_backups->setText(tr("Back&ups…"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the results as text"));
    m_close->setText(m_state == State::Checking ? tr("&Stop") : tr("C&lose"));
    showLines();
    tell();
}
