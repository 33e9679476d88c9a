// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/formats.h"
#include "ui/datefield.h"
#include "ui/fieldgrid.h"
#include "ui/findingboard.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/tonedlabel.h"

#include <QLineEdit>

namespace {

QLineEdit *newEdit(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

DateField *newDay(const char *name, QWidget *parent)
{
    auto *field = new DateField(parent);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

TonedLabel *newHint(const char *name, QWidget *parent)
{
    auto *hint = new TonedLabel(TonedLabel::Tone::Quiet, parent);
    hint->setObjectName(QString::fromLatin1(name));
    return hint;
}

/// The order as it would be typed.
OrderDraft draftOf(const Cheque &order)
{
    return {order.number.text(),
            order.clientNumber.text(),
            order.familyName,
            order.givenName,
            readScreenDay(formatDay(order.requestedOn)),
            readScreenDay(formatDay(order.validUntil)),
            readCount(QString::number(order.minutes.count / 60)),
            readAmount(formatPlainAmount(order.value)),
            readAmount(formatPlainAmount(order.clientCost))};
}

} // namespace

OrderDialog::OrderDialog(ChequeRegister &cheques, QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_grid(new FieldGrid(this))
    , m_chequeNumber(newEdit("chequeNumber", m_grid))
    , m_clientNumber(newEdit("clientNumber", m_grid))
    , m_familyName(newEdit("familyName", m_grid))
    , m_givenName(newEdit("givenName", m_grid))
    , m_requestedOn(newDay("requestedOn", m_grid))
    , m_hours(newEdit("hours", m_grid))
    , m_validUntil(newDay("validUntil", m_grid))
    , m_value(newEdit("value", m_grid))
    , m_clientCost(newEdit("clientCost", m_grid))
    , m_validUntilHint(newHint("validUntilHint", m_grid))
    , m_valueHint(newHint("valueHint", m_grid))
    , m_clientCostHint(newHint("clientCostHint", m_grid))
{
    build();
    m_before = draft();
    retranslate();
    check();
}

OrderDialog::OrderDialog(ChequeRegister &cheques, const Cheque &order, QWidget *parent)
    : OrderDialog(cheques, parent)
{
    m_inPlaceOf = order.number.text();
    fill(order);
    m_before = draft();
    retranslate();
    check();
}

void OrderDialog::build()
{
    m_grid->addGeneralMessage();
    m_grid->addField(Field::ChequeNumber, m_chequeNumber);
    m_grid->addField(Field::ClientNumber, m_clientNumber);
    m_grid->addField(Field::FamilyName, m_familyName);
    m_grid->addField(Field::GivenName, m_givenName);
    m_grid->addField(Field::RequestedOn, m_requestedOn);
    m_grid->addField(Field::Hours, m_hours);
    m_grid->addField(Field::ValidUntil, m_validUntil, m_validUntilHint);
    m_grid->addField(Field::Value, m_value, m_valueHint);
    m_grid->addField(Field::ClientCost, m_clientCost, m_clientCostHint);
    // Room for a sentence of the rules without making the dialog wider.
    m_grid->setMinimumWidth(68 * Look::step);
    setForm(m_grid);
    const QList<QLineEdit *> edits = m_grid->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &OrderDialog::check);
}

/// What is as it would be without saying so stays open, so that it follows a corrected day or
/// number of hours.
void OrderDialog::fill(const Cheque &order)
{
    const OrderDraft whole = draftOf(order);
    const Result<OrderDefaults> defaults = m_cheques.orderDefaults(whole);
    const OrderDefaults byItself = defaults ? *defaults : OrderDefaults{};
    m_chequeNumber->setText(whole.chequeNumber);
    m_clientNumber->setText(whole.clientNumber);
    m_familyName->setText(whole.familyName);
    m_givenName->setText(whole.givenName);
    m_requestedOn->setText(whole.requestedOn.text);
    m_hours->setText(whole.hours.text);
    if (order.validUntil != byItself.validUntil)
        m_validUntil->setText(whole.validUntil.text);
    if (order.value != byItself.value)
        m_value->setText(whole.value.text);
    if (order.clientCost != byItself.clientCost)
        m_clientCost->setText(whole.clientCost.text);
}

OrderDraft OrderDialog::draft() const
{
    return {
        m_chequeNumber->text(),     m_clientNumber->text(),      m_familyName->text(),
        m_givenName->text(),        m_requestedOn->entry(),      m_validUntil->entry(),
        readCount(m_hours->text()), readAmount(m_value->text()), readAmount(m_clientCost->text())};
}

bool OrderDialog::hasInput() const
{
    return draft() != m_before;
}

void OrderDialog::check()
{
    const Result<Outcome<Cheque>> preview = m_cheques.previewOrder(draft(), m_inPlaceOf);
    if (preview) // otherwise saving says what is wrong with the register
        m_grid->board()->setFindings(preview->findings);
    sayDefaults();
}

void OrderDialog::sayDefaults()
{
    const Result<OrderDefaults> known = m_cheques.orderDefaults(draft());
    const OrderDefaults defaults = known ? *known : OrderDefaults{};
    m_validUntilHint->setText(
        defaults.validUntil.isValid()
            ? tr("Leave empty for %1").arg(formatDay(defaults.validUntil))
            : tr("May stay empty: follows from the day the cheque was requested on"));
    m_valueHint->setText(
        defaults.value ? tr("Leave empty for %1, by the tariff").arg(formatAmount(*defaults.value))
                       : tr("May stay empty: follows from the tariff and the number of hours"));
    m_clientCostHint->setText(
        defaults.clientCost
            ? tr("Leave empty for %1, by the tariff").arg(formatAmount(*defaults.clientCost))
            : tr("May stay empty: follows from the tariff"));
}

void OrderDialog::save()
{
    m_grid->board()->revealAll();
    const Result<Outcome<Cheque>> preview = m_cheques.previewOrder(draft(), m_inPlaceOf);
    const Result<Outcome<ChequeId>> stored =
        isNew() ? m_cheques.addOrder(draft()) : m_cheques.changeOrder(m_inPlaceOf, draft());
    if (!stored)
        return showError(this, stored.error());
    m_grid->board()->setFindings(stored->findings);
    if (!stored->accepted()) {
        m_grid->board()->goToFirstError();
        return;
    }
    // Nobody shall believe that a second cheque is there now.
    const bool known = preview && preview->accepted() && preview->value->id.isValid();
    if (isNew() && known)
        showNote(parentWidget(),
                 tr("Cheque %1 was in the register already, with exactly these data. Nothing has "
                    "changed.")
                     .arg(preview->value->number.text()));
    accept();
}

void OrderDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(isNew() ? tr("New order") : tr("Change order"));
    m_grid->setFieldName(Field::ChequeNumber, tr("C&heque number"));
    m_grid->setFieldName(Field::ClientNumber, tr("C&lient number"));
    m_grid->setFieldName(Field::FamilyName, tr("&Family name"));
    m_grid->setFieldName(Field::GivenName, tr("&Given name"));
    m_grid->setFieldName(Field::RequestedOn, tr("&Requested on"));
    m_grid->setFieldName(Field::Hours, tr("&Number of hours"));
    m_grid->setFieldName(Field::ValidUntil, tr("Valid &until"));
    m_grid->setFieldName(Field::Value, tr("&Value"));
    m_grid->setFieldName(Field::ClientCost, tr("C&ost for the client"));
    sayDefaults();
}
