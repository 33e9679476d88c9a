// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerinfodialog.h"

#include "model/chequeregister/backups.h"
#include "model/chequeregister/chequeregister.h"
#include "model/chequeregister/registercheck.h"
#include "model/wording/formats.h"
#include "model/wording/sentences.h"
#include "ui/aside.h"
#include "ui/formarea.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/pathlabel.h"
#include "ui/tonedlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace {

/// `1f0c5a7e 9b3d…`, on two lines: nobody compares 64 digits without a pause.
QString inGroups(const QString &hash)
{
    constexpr qsizetype group = 8;
    QString text;
    for (qsizetype place = 0; place < hash.size(); place += group) {
        if (place > 0)
            text += place == hash.size() / 2 ? u'\n' : u' ';
        text += QStringView(hash).mid(place, group);
    }
    return text;
}

int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

RegisterInfoDialog::RegisterInfoDialog(ChequeRegister &cheques, const BackupPlan &plan,
                                       QWidget *parent)
    : QDialog(parent)
    , m_registerPath(cheques.path())
    , m_plan(plan)
    , m_aside(new Aside(&cheques, this))
    , m_pathName(new QLabel(this))
    , m_path(new PathLabel(this))
    , m_copyPath(new QPushButton(this))
    , m_told(new Notice(QStringLiteral("told"), this))
    , m_hashPart(new QWidget(this))
    , m_hashName(new QLabel(m_hashPart))
    , m_hash(new ReadingText(ReadingText::Copying::AlsoByKeyboard, m_hashPart))
    , m_copyHash(new QPushButton(m_hashPart))
    , m_hint(new TonedLabel(TonedLabel::Tone::Quiet, m_hashPart))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setObjectName(QStringLiteral("registerPath"));
    m_path->setPath(m_registerPath);
    m_path->setMinimumWidth(60 * Look::step);
    m_copyPath->setObjectName(QStringLiteral("copyPath"));
    m_hash->setObjectName(QStringLiteral("hash"));
    m_copyHash->setObjectName(QStringLiteral("copyHash"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setDefault(true);
    buildLayout();
    connect(m_copyPath, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_path->text()); });
    connect(m_copyHash, &QPushButton::clicked, this, &RegisterInfoDialog::copyHash);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_close->setFocus();
    look();
    retranslate();
}

void RegisterInfoDialog::buildLayout()
{
    m_pathName->setBuddy(m_path);
    auto *file = new QHBoxLayout;
    file->setSpacing(Look::step);
    file->addWidget(m_path, 1);
    file->addWidget(m_copyPath);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(Look::step);
    layout->addWidget(m_pathName);
    layout->addLayout(file);
    layout->addSpacing(Look::step);
    layout->addWidget(m_told);
    layout->addWidget(newFacts());
    layout->addSpacing(Look::step);
    layout->addWidget(newHashPart());
    layout->addStretch(1);
    layout->addSpacing(Look::step);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

QWidget *RegisterInfoDialog::newFacts()
{
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * Look::step);
    grid->setVerticalSpacing(Look::step);
    grid->setColumnStretch(1, 1);
    m_size = addFact(grid, 0, 0, QStringLiteral("size"));
    m_version = addFact(grid, 1, 0, QStringLiteral("schemaVersion"));
    m_content = addFact(grid, 2, 0, QStringLiteral("content"));
    m_backup = addFact(grid, 3, 0, QStringLiteral("lastBackup"));
    return holder;
}

QWidget *RegisterInfoDialog::newHashPart()
{
    m_hash->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hashName->setBuddy(m_hash);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::step);
    line->addWidget(m_hash, 1, Qt::AlignTop);
    line->addWidget(m_copyHash, 0, Qt::AlignTop);
    auto *part = new QVBoxLayout(m_hashPart);
    part->setContentsMargins({});
    part->setSpacing(Look::step);
    part->addWidget(m_hashName);
    part->addLayout(line);
    part->addWidget(m_hint);
    return m_hashPart;
}

void RegisterInfoDialog::look()
{
    m_aside->run<Found>(
        [path = m_registerPath, plan = m_plan](const std::atomic_bool &) {
            Found found{registerFacts(path), std::nullopt};
            for (const BackupFile &backup : Backups::listBackups(path, plan)) {
                if (!backup.whole)
                    continue;
                found.backup = backup;
                break;
            }
            return found;
        },
        [this](const Found &found) { finish(found); });
}

void RegisterInfoDialog::finish(const Found &found)
{
    m_found = found;
    retranslate();
}

QString RegisterInfoDialog::content() const
{
    const RegisterFacts &facts = *m_found->facts;
    return QStringList{
        tr("%n order(s)", nullptr, counted(facts.cheques)),
        tr("%n guidance(s)", nullptr, counted(facts.guidances)),
        tr("%n conversation(s)", nullptr, counted(facts.conversations)),
        tr("%n line(s) in the financial overview", nullptr, counted(facts.ledgerLines))}
        .join(QStringLiteral(", "));
}

void RegisterInfoDialog::tellFacts()
{
    const bool known = m_found && m_found->facts;
    for (const Fact &fact : {m_size, m_version, m_content, m_backup})
        fact.setVisible(known);
    m_hashPart->setVisible(known);
    if (!m_found)
        return m_told->tell(Notice::Kind::Plain, tr("Looking into the register…"));
    if (!known)
        return m_told->tell(Notice::Kind::Error, sentence(m_found->facts.error()));
    m_told->tell(Notice::Kind::Plain, {});
    const RegisterFacts &facts = *m_found->facts;
    m_size.tell(tr("Size"), formatSize(facts.bytes));
    m_version.tell(tr("Version of the tables"), QString::number(facts.schemaVersion));
    m_content.tell(tr("Holds"), content());
    const auto &backup = m_found->backup;
    m_backup.tell(tr("Last backup"),
                  backup ? formatMoment(backup->day, backup->time) : tr("none yet"));
    m_hashName->setText(
        tr("Control &number of all that was done, up to event %1:").arg(facts.head.number));
    m_hash->tell(inGroups(facts.head.hash));
}

/// With the number of the event: another day's register has that one too, but further back.
void RegisterInfoDialog::copyHash() const
{
    const EventHead &head = m_found->facts->head;
    QGuiApplication::clipboard()->setText(QString(QString::number(head.number) + u' ' + head.hash));
}

void RegisterInfoDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool RegisterInfoDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // What was found takes room.
    if (event->type() == QEvent::LayoutRequest)
        FormArea::grow(this);
    return done;
}

void RegisterInfoDialog::retranslate()
{
    setWindowTitle(tr("About this register"));
    m_pathName->setText(tr("The register is stored in this &file:"));
    m_path->setAccessibleName(tr("File of the register"));
    m_copyPath->setText(tr("&Copy"));
    m_copyPath->setAccessibleName(tr("Copy the path of the register"));
    m_hash->setAccessibleName(tr("Control number"));
    m_copyHash->setText(tr("C&opy"));
    m_copyHash->setAccessibleName(tr("Copy the control number"));
    m_hint->setText(tr("Write this number down in another place, with the day. It later proves "
                       "that nothing that was done before was changed or removed."));
    m_close->setText(tr("C&lose"));
    tellFacts();
}
