// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"

#include <QDialog>

#include <optional>

class AccentButton;
class ChequeRegister;
class EmptyState;
class FilterBar;
class OrderModel;
class OverviewView;
class QLabel;
class QPushButton;
class QStackedWidget;

/// *Bestellingen*: the ordered cheques that were never registered, and what can be done with them.
/// Follows the register.
class OrdersDialog : public QDialog
{
    Q_OBJECT

public:
    OrdersDialog(ChequeRegister &cheques, QWidget *parent);

Q_SIGNALS:
    void importRequested();
    /// The three steps with this cheque.
    void registerRequested(const QString &chequeNumber, const QString &clientNumber);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectAll();
    void load();
    void applyFilter();
    void showCount();
    void enableActions();
    void leaveEmptiness();
    void addOrder();
    void changeOrder();
    void removeOrder();
    void remove(const QString &chequeNumber);
    void requestRegistration();
    [[nodiscard]] std::optional<Cheque> current() const;
    void retranslate();

    ChequeRegister &m_cheques;
    OrderModel *m_model;
    AccentButton *m_new;
    QPushButton *m_import;
    QPushButton *m_register;
    QPushButton *m_change;
    QPushButton *m_remove;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    OverviewView *m_view;
    EmptyState *m_empty;
    QLabel *m_count;
    QPushButton *m_close;
};
