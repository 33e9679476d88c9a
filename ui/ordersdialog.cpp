// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ordersdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/itemmodels/ordermodel.h"
#include "model/wording/printable.h"
#include "model/wording/questions.h"
#include "model/wording/sentences.h"
#include "ui/accentbutton.h"
#include "ui/emptystate.h"
#include "ui/filterbar.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/orderdialog.h"
#include "ui/overviewview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

OrdersDialog::OrdersDialog(ChequeRegister &cheques, QWidget *parent)
    : QDialog(parent)
    , m_cheques(cheques)
    , m_model(new OrderModel(this))
    , m_new(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_import(new QPushButton(this))
    , m_register(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_filter(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new OverviewView(OverviewView::Click::Selects, this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_new->setObjectName(QStringLiteral("newOrder"));
    m_import->setObjectName(QStringLiteral("importOrders"));
    m_register->setObjectName(QStringLiteral("registerOrder"));
    m_change->setObjectName(QStringLiteral("changeOrder"));
    m_remove->setObjectName(QStringLiteral("removeOrder"));
    m_view->setObjectName(QStringLiteral("orders"));
    m_count->setObjectName(QStringLiteral("count"));
    m_close->setObjectName(QStringLiteral("close"));
    buildLayout();
    connectAll();
    retranslate();
    load();
    m_view->resizeColumnsToContents();
    resize(QSize(116 * Look::step, 72 * Look::step).boundedTo(screen()->availableSize() * 0.92));
}

void OrdersDialog::buildLayout()
{
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(OrderModel::ClientColumn,
                                                     QHeaderView::Stretch);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // newest first
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::step);
    actions->addWidget(m_new);
    actions->addWidget(m_import);
    actions->addStretch(1);
    auto *withOne = new QHBoxLayout;
    withOne->setSpacing(Look::step);
    withOne->addWidget(m_register);
    withOne->addWidget(m_change);
    withOne->addWidget(m_remove);
    withOne->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addLayout(actions);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addLayout(withOne);
    layout->addLayout(bottom);
    m_filter->findChild<QLineEdit *>(QStringLiteral("keyword"))->setFocus();
}

void OrdersDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the focus; from the keyword and the lines it is no choice.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton *>(focusWidget()))
        return event->accept();
    QDialog::keyPressEvent(event);
}

void OrdersDialog::connectAll()
{
    connect(m_new, &QPushButton::clicked, this, &OrdersDialog::addOrder);
    connect(m_import, &QPushButton::clicked, this, &OrdersDialog::importRequested);
    connect(m_register, &QPushButton::clicked, this, &OrdersDialog::requestRegistration);
    connect(m_change, &QPushButton::clicked, this, &OrdersDialog::changeOrder);
    connect(m_remove, &QPushButton::clicked, this, &OrdersDialog::removeOrder);
    connect(m_close, &QPushButton::clicked, this, &OrdersDialog::reject);
    connect(m_view, &OverviewView::openRequested, this, &OrdersDialog::changeOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrdersDialog::enableActions);
    connect(m_filter, &FilterBar::keywordChanged, this, &OrdersDialog::applyFilter);
    connect(m_filter, &FilterBar::clearRequested, this, [this] { m_filter->setKeyword({}); });
    connect(m_empty, &EmptyState::actionRequested, this, &OrdersDialog::leaveEmptiness);
    connect(&m_cheques, &ChequeRegister::ordersChanged, this, &OrdersDialog::load);
    // A registered cheque is no longer an order that waits.
    connect(&m_cheques, &ChequeRegister::guidanceChanged, this, &OrdersDialog::load);
}

void OrdersDialog::load()
{
    const Result<QList<Cheque>> orders = m_cheques.freeOrders();
    if (!orders)
        return showError(this, orders.error());
    m_model->setRows(*orders);
    showCount();
    enableActions();
}

void OrdersDialog::applyFilter()
{
    OverviewFilter filter;
    filter.keyword = m_filter->keyword();
    m_model->setFilter(filter);
    showCount();
    enableActions();
}

void OrdersDialog::showCount()
{
    const int shown = m_model->rowCount();
    const int all = m_model->lines().count();
    m_count->setText(tr("%1 of %n order(s)", nullptr, all).arg(shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (all == 0)
        m_empty->tell(tr("No ordered cheque waits to be registered. Import orders, or enter one."),
                      tr("Import orders…"));
    else
        m_empty->tell(tr("No order has “%1”.").arg(printable(m_filter->keyword())),
                      tr("Show all orders"));
}

void OrdersDialog::leaveEmptiness()
{
    if (m_model->lines().count() == 0)
        Q_EMIT importRequested();
    else
        m_filter->setKeyword({});
}

std::optional<Cheque> OrdersDialog::current() const
{
    const QModelIndexList lines = m_view->selectionModel()->selectedRows();
    if (lines.isEmpty())
        return std::nullopt;
    return m_model->order(lines.constFirst().row());
}

void OrdersDialog::enableActions()
{
    const bool one = current().has_value();
    for (QPushButton *button : {m_register, m_change, m_remove})
        button->setEnabled(one);
}

void OrdersDialog::addOrder()
{
    (new OrderDialog(m_cheques, this))->open();
}

void OrdersDialog::changeOrder()
{
    if (const std::optional<Cheque> order = current())
        (new OrderDialog(m_cheques, *order, this))->open();
}

void OrdersDialog::removeOrder()
{
    const std::optional<Cheque> order = current();
    if (!order)
        return;
    const QString number = order->number.text();
    ask(this,
        {.title = tr("Are you sure that you want to remove this order?"),
         .text = tr("The cheque can then no longer be registered, until it is imported or entered "
                    "again."),
         .subject = whoseDossier(*order),
         .yes = tr("Remove order"),
         .no = {}},
        [this, number] { remove(number); });
}

void OrdersDialog::remove(const QString &chequeNumber)
{
    const Result<Outcome<ChequeId>> removed = m_cheques.removeOrder(chequeNumber);
    if (!removed)
        return showError(this, removed.error());
    if (!removed->accepted())
        showNote(this, sentence(removed->findings.constFirst()));
}

void OrdersDialog::requestRegistration()
{
    if (const std::optional<Cheque> order = current())
        Q_EMIT registerRequested(order->number.text(), order->clientNumber.text());
}

void OrdersDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OrdersDialog::retranslate()
{
    setWindowTitle(tr("Orders"));
    m_new->setText(tr("&New order…"));
    m_import->setText(tr("&Import…"));
    m_register->setText(tr("&Register this cheque…"));
    m_change->setText(tr("C&hange order…"));
    m_remove->setText(tr("Re&move order…"));
    m_close->setText(tr("C&lose"));
    m_view->setAccessibleName(tr("Orders that were never registered"));
    showCount();
}
