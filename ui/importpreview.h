// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

struct OrderImportReport;
class OrderModel;
class QLabel;
class QTableView;
class RefusedOrderModel;
class RefusedOrderView;
class TonedLabel;

/// What an order file brings: the orders that are taken, how many are there already, and, never
/// overlooked, the rows that are refused and why.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    /// Whether it is still to come or is done.
    enum class Tense { WillBe, Was };

    explicit ImportPreview(QWidget *parent = nullptr);

    void show(const OrderImportReport &report, Tense tense);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newRefusedPart();
    void retranslate();

    Tense m_tense = Tense::WillBe;
    int m_unchangedCount = 0;
    OrderModel *m_orders;
    RefusedOrderModel *m_refused;
    QWidget *m_takenPart;
    QLabel *m_takenText;
    QTableView *m_takenView;
    TonedLabel *m_unchangedText;
    QWidget *m_refusedPart;
    QLabel *m_refusedMark;
    TonedLabel *m_refusedText;
    RefusedOrderView *m_refusedView;
    TonedLabel *m_copyHint;
};
