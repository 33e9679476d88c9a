// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview.h"

#include "model/chequeregister/orderimport.h"
#include "model/itemmodels/ordermodel.h"
#include "model/itemmodels/refusedordermodel.h"
#include "ui/look.h"
#include "ui/plaintable.h"
#include "ui/refusedorderview.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QVBoxLayout>

namespace {

QTableView *newOrderView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(QStringLiteral("taken"));
    dressPlainTable(view, model);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as in the file
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSectionResizeMode(OrderModel::ClientColumn, QHeaderView::Stretch);
    view->setMinimumHeight(5 * view->verticalHeader()->defaultSectionSize());
    return view;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_orders(new OrderModel(this))
    , m_refused(new RefusedOrderModel(this))
    , m_takenPart(new QWidget(this))
    , m_takenText(new QLabel(m_takenPart))
    , m_takenView(newOrderView(m_orders, m_takenPart))
    , m_unchangedText(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_refusedPart(new QWidget(this))
    , m_refusedMark(new QLabel(m_refusedPart))
    , m_refusedText(new TonedLabel(TonedLabel::Tone::Warning, m_refusedPart))
    , m_refusedView(new RefusedOrderView(m_refusedPart))
    , m_copyHint(new TonedLabel(TonedLabel::Tone::Quiet, m_refusedPart))
{
    m_takenText->setObjectName(QStringLiteral("takenText"));
    m_takenText->setBuddy(m_takenView);
    m_unchangedText->setObjectName(QStringLiteral("unchangedText"));
    m_unchangedText->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *taken = new QVBoxLayout(m_takenPart);
    taken->setContentsMargins({});
    taken->setSpacing(Look::step);
    taken->addWidget(m_takenText);
    taken->addWidget(m_takenView, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_takenPart, 1);
    layout->addWidget(m_unchangedText);
    layout->addWidget(newRefusedPart(), 1);
    layout->addStretch(0); // only when there is no table
    setFocusProxy(m_takenView);
    retranslate();
}

QWidget *ImportPreview::newRefusedPart()
{
    m_refusedText->setObjectName(QStringLiteral("refusedText"));
    m_refusedView->setObjectName(QStringLiteral("refused"));
    m_refusedView->setModel(m_refused);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::step);
    line->addWidget(m_refusedMark, 0, Qt::AlignTop);
    line->addWidget(m_refusedText, 1);
    auto *refused = new QVBoxLayout(m_refusedPart);
    refused->setContentsMargins({});
    refused->setSpacing(Look::step);
    refused->addLayout(line);
    refused->addWidget(m_refusedView, 1);
    refused->addWidget(m_copyHint);
    return m_refusedPart;
}

void ImportPreview::show(const OrderImportReport &report, Tense tense)
{
    m_tense = tense;
    m_unchangedCount = report.unchanged;
    QList<Cheque> taken = report.taken;
    for (Cheque &order : taken)
        order.id = {}; // stored or not, they stand in the order of the file
    m_orders->setRows(taken);
    m_refused->setOrders(report.refused);
    m_takenPart->setVisible(!report.taken.isEmpty());
    m_unchangedText->setVisible(report.unchanged > 0);
    m_refusedPart->setVisible(!report.refused.isEmpty());
    m_takenView->resizeColumnsToContents();
    retranslate();
    m_refusedView->fit();
}

void ImportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPreview::retranslate()
{
    const int taken = m_orders->rowCount();
    const int refused = m_refused->rowCount();
    const bool done = m_tense == Tense::Was;
    m_takenText->setText(done ? tr("%n new order(s) taken over", nullptr, taken)
                              : tr("%n new order(s) will be taken over", nullptr, taken));
    m_unchangedText->setText(
        tr("%n order(s) of the file are in the register already, with the same data", nullptr,
           m_unchangedCount));
    m_refusedMark->setPixmap(Look::mark(Look::Mark::Warning, 2 * Look::step, *this));
    m_refusedText->setText(
        done ? tr("%n row(s) of the file were not taken over. Correct them in the file and import "
                  "it again.",
                  nullptr, refused)
             : tr("%n row(s) of the file cannot be taken over. Correct them in the file and import "
                  "it again; the other rows are not touched by them.",
                  nullptr, refused));
    m_copyHint->setText(
        tr("%1 copies the selected rows, or all of them.")
            .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_takenView->setAccessibleName(tr("Orders that are taken over"));
    m_refusedView->setAccessibleName(tr("Rows that are refused"));
    m_refused->retranslate();
}
