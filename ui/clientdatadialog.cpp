// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientdatadialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/exchange/clientfilejson.h"
#include "model/exchange/outputfile.h"
#include "model/wording/sentences.h"
#include "ui/clientbackups.h"
#include "ui/clientfacts.h"
#include "ui/fieldgrid.h"
#include "ui/fileprompt.h"
#include "ui/findingboard.h"
#include "ui/formarea.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/tonedlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int buttonWidth = 20 * Look::step;

/// The button and what it does, beside each other.
void addOffer(QVBoxLayout *actions, QPushButton *button, TonedLabel *hint)
{
    button->setMinimumWidth(buttonWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Look::step);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(hint, 1, Qt::AlignVCenter);
    actions->addLayout(row);
}

} // namespace

ClientDataDialog::ClientDataDialog(ChequeRegister &cheques, FilePrompt &files,
                                   ClientBackups backups, QWidget *parent)
    : QDialog(parent)
    , m_cheques(cheques)
    , m_files(files)
    , m_area(new FormArea(this))
    , m_intro(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_grid(new FieldGrid(this))
    , m_number(new QLineEdit(m_grid))
    , m_facts(new ClientFacts(this))
    , m_export(new QPushButton(this))
    , m_exportHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_erase(new QPushButton(this))
    , m_eraseHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_backups(new ClientBackupsPart(std::move(backups), this))
    , m_done(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_number->setObjectName(QStringLiteral("clientNumber"));
    m_export->setObjectName(QStringLiteral("exportData"));
    m_erase->setObjectName(QStringLiteral("eraseData"));
    m_eraseHint->setObjectName(QStringLiteral("eraseHint"));
    m_done->setObjectName(QStringLiteral("done"));
    m_close->setObjectName(QStringLiteral("close"));
    buildLayout();
    connect(m_number, &QLineEdit::textChanged, this, &ClientDataDialog::load);
    connect(m_export, &QPushButton::clicked, this, &ClientDataDialog::exportData);
    connect(m_erase, &QPushButton::clicked, this, &ClientDataDialog::askToErase);
    connect(m_backups, &ClientBackupsPart::removed, this,
            [this] { m_done->setText(tr("The backups are removed.")); });
    connect(m_close, &QPushButton::clicked, this, &ClientDataDialog::reject);
    retranslate();
    load();
    m_number->setFocus();
}

void ClientDataDialog::buildLayout()
{
    m_grid->addField(Field::ClientNumber, m_number);
    auto *content = new QWidget(m_area);
    content->setMinimumWidth(76 * Look::step);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(2 * Look::step);
    lines->addWidget(m_intro);
    lines->addWidget(m_grid);
    lines->addWidget(m_facts);
    lines->addWidget(newActions());
    lines->addWidget(m_backups);
    lines->addWidget(m_done);
    lines->addStretch(1);
    m_area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

QWidget *ClientDataDialog::newActions()
{
    auto *part = new QWidget(this);
    auto *actions = new QVBoxLayout(part);
    actions->setContentsMargins({});
    actions->setSpacing(2 * Look::step);
    addOffer(actions, m_export, m_exportHint);
    addOffer(actions, m_erase, m_eraseHint);
    return part;
}

void ClientDataDialog::setClient(const ClientNumber &client)
{
    m_number->setText(client.text());
}

void ClientDataDialog::load()
{
    m_client.reset();
    m_done->clear();
    const Result<Outcome<ClientFile>> file = m_cheques.clientFile(m_number->text());
    if (file) { // otherwise what is asked for says what is wrong with the register
        m_grid->board()->setFindings(file->findings);
        m_client = file->value;
    }
    m_facts->setClient(m_client);
    m_export->setEnabled(m_client.has_value());
    offerErasure();
    m_backups->look(m_isErased ? std::optional(m_client->number) : std::nullopt);
}

void ClientDataDialog::offerErasure()
{
    Outcome<ErasedClient> preview;
    if (m_client) {
        if (const auto asked = m_cheques.previewErasure(m_client->number.text()))
            preview = *asked;
    }
    m_isErased = preview.accepted() && preview.value->cheques.isEmpty();
    QStringList reasons;
    for (const Finding &finding : preview.findings)
        reasons.append(sentence(finding));
    if (m_isErased)
        reasons = {tr("The data of this client have been erased. Numbers, days and amounts stay.")};
    const bool allowed = preview.accepted() && !m_isErased;
    m_erase->setEnabled(allowed);
    m_eraseHint->setText(reasons.isEmpty()
                             ? tr("Overwrites names, career questions and feedback, for good. "
                                  "Numbers, days and amounts stay.")
                             : reasons.join(u' '));
    m_erase->setAccessibleDescription(m_eraseHint->text());
}

void ClientDataDialog::exportData()
{
    const QString name =
        QString(tr("client-%1").arg(m_client->number.text()) + QStringLiteral(".json"));
    m_files.askToSave(this,
                      {.title = tr("Export the data of a client"),
                       .filter = tr("Data of a client (*.json)"),
                       .start = QDir(m_folder).filePath(name)},
                      [this](const QString &path) { write(path); });
}

void ClientDataDialog::write(const QString &path)
{
    // A file that took the place of the register would be the end of it.
    if (QFileInfo(path) == QFileInfo(m_cheques.path()))
        return showError(this, {ErrorCode::FileNotWritable, path, {}});
    const Result<Outcome<ClientFile>> file = m_cheques.clientFile(m_client->number.text());
    if (!file)
        return showError(this, file.error());
    if (!file->accepted())
        return load();
    if (const auto written = writeFile(path, clientFileJson(*file->value)); !written)
        return showError(this, written.error());
    m_done->setText(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT exported(path);
}

void ClientDataDialog::askToErase()
{
    const Result<Outcome<ErasedClient>> preview = m_cheques.previewErasure(m_client->number.text());
    if (!preview)
        return showError(this, preview.error());
    if (!preview->accepted())
        return load();
    const int cheques = int(preview->value->cheques.size());
    const QStringList sentences{
        tr("The names, career questions and feedback of %n cheque(s) are overwritten.", nullptr,
           cheques),
        tr("The client number, the cheque numbers, days, hours and amounts stay, because the "
           "payouts are accounted for by them."),
        tr("This cannot be undone.")};
    ask(this,
        {.title = tr("Are you sure that you want to erase the data of this client?"),
         .text = sentences.join(u' '),
         .subject = tr("%1 · client number %2")
                        .arg(ClientFacts::namesOf(*m_client), m_client->number.text()),
         .yes = tr("Erase the data"),
         .no = {}},
        [this, client = m_client->number] { erase(client); });
}

void ClientDataDialog::erase(const ClientNumber &client)
{
    const Result<Outcome<ErasedClient>> done = m_cheques.eraseClient(client.text());
    if (!done)
        return showError(this, done.error());
    load();
    if (!done->accepted())
        return;
    m_done->setText(tr("The data of client %1 are erased.").arg(client.text()));
    m_number->setFocus(); // its button is off now
    Q_EMIT erased(client);
}

void ClientDataDialog::setVisible(bool visible)
{
    // Before Qt gives it its place.
    if (visible && !isVisible()) {
        ensurePolished();
        FormArea::grow(this);
    }
    QDialog::setVisible(visible);
}

bool ClientDataDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        FormArea::grow(this);
    return done;
}

void ClientDataDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the focus; in the number it is no choice.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton *>(focusWidget()))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void ClientDataDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ClientDataDialog::retranslate()
{
    setWindowTitle(tr("Data of a client"));
    m_intro->setText(tr("What your centre has about a client: to hand it out to a client who asks "
                        "for it, or to erase it once it need no longer be kept."));
    m_grid->setFieldName(Field::ClientNumber, tr("C&lient number"));
    m_export->setText(tr("&Export…"));
    m_exportHint->setText(tr("A file with all of it: names, every version of the career question, "
                             "conversations, deleted ones too, and payouts. It holds personal "
                             "data: hand it over in a safe way."));
    m_export->setAccessibleDescription(m_exportHint->text());
    m_erase->setText(tr("E&rase…"));
    m_close->setText(tr("&Close"));
    offerErasure();
}
