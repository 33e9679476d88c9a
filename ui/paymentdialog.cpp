// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/formats.h"
#include "ui/datefield.h"
#include "ui/fieldgrid.h"
#include "ui/findingboard.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/tonedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

PaymentDialog::PaymentDialog(ChequeRegister &cheques, QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_grid(new FieldGrid(this))
    , m_intro(new TonedLabel(TonedLabel::Tone::Quiet, m_grid))
    , m_registeredUpTo(new DateField(m_grid))
    , m_paidOn(new DateField(m_grid))
    , m_reference(new QLineEdit(m_grid))
    , m_mark(new QLabel(m_grid))
    , m_lines(new TonedLabel(TonedLabel::Tone::Plain, m_grid))
{
    m_registeredUpTo->setObjectName(QStringLiteral("registeredUpTo"));
    m_paidOn->setObjectName(QStringLiteral("paidOn"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_lines->setObjectName(QStringLiteral("lines"));
    auto *told = new QWidget(m_grid);
    auto *row = new QHBoxLayout(told);
    row->setContentsMargins({});
    row->setSpacing(Look::step);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_lines, 1);
    m_grid->addWide(m_intro);
    m_grid->addGeneralMessage();
    m_grid->addField(Field::RegisteredUpTo, m_registeredUpTo);
    m_grid->addField(Field::PaidOn, m_paidOn);
    m_grid->addField(Field::Reference, m_reference);
    m_grid->addWide(told);
    m_grid->setMinimumWidth(60 * Look::step);
    setForm(m_grid);
    connect(m_registeredUpTo, &DateField::entryChanged, this, &PaymentDialog::check);
    connect(m_paidOn, &DateField::entryChanged, this, &PaymentDialog::check);
    connect(m_reference, &QLineEdit::textChanged, this, &PaymentDialog::check);
    retranslate();
    check();
}

PaymentDraft PaymentDialog::draft() const
{
    return {m_registeredUpTo->entry(), m_paidOn->entry(), m_reference->text()};
}

bool PaymentDialog::hasInput() const
{
    return draft() != PaymentDraft{};
}

void PaymentDialog::check()
{
    m_mark->hide();
    m_lines->setTone(TonedLabel::Tone::Plain);
    const Result<Outcome<MarkedPaid>> preview = m_cheques.previewPayment(draft());
    if (!preview)
        return m_lines->clear(); // saving says what is wrong with the register
    m_grid->board()->setFindings(preview->findings);
    if (!preview->accepted())
        m_lines->setText(tr("Fill in a day to see which lines these are."));
    else
        m_lines->setText(tr("%n line(s), %1 together", nullptr, preview->value->lines)
                             .arg(formatAmount(preview->value->total)));
}

void PaymentDialog::sayNothingToMark()
{
    m_mark->setPixmap(Look::mark(Look::Mark::Warning, 2 * Look::step, *this));
    m_mark->show();
    m_lines->setTone(TonedLabel::Tone::Warning);
    m_lines->setText(tr("Nothing is to be paid that was registered up to and including %1. Nothing "
                        "was marked. Choose another day, or cancel.")
                         .arg(formatDay(*m_registeredUpTo->entry().value)));
    m_registeredUpTo->setFocus();
}

void PaymentDialog::save()
{
    m_grid->board()->revealAll();
    const Result<Outcome<MarkedPaid>> marked = m_cheques.markPaid(draft());
    if (!marked)
        return showError(this, marked.error());
    m_grid->board()->setFindings(marked->findings);
    if (!marked->accepted()) {
        m_grid->board()->goToFirstError();
        return;
    }
    if (marked->value->lines == 0)
        return sayNothingToMark();
    Q_EMIT paymentMarked(*marked->value);
    accept();
}

void PaymentDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Mark as paid"));
    setSaveText(tr("&Mark as paid"));
    m_intro->setText(tr("All lines of your centre that were registered up to and including this "
                        "day and are still to be paid, corrections included. This can be undone in "
                        "the financial overview."));
    m_grid->setFieldName(Field::RegisteredUpTo, tr("&Registered up to"));
    m_grid->setFieldName(Field::PaidOn, tr("&Paid on"));
    m_grid->setFieldName(Field::Reference, tr("R&eference"));
    m_reference->setPlaceholderText(tr("May stay empty, for example the number of the statement"));
    check();
}
