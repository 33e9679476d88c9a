// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "ui/overviewpage.h"

class GuidanceModel;
class QCheckBox;
class QComboBox;

/// Overzicht begeleidingen: the lines of our centre, what they can be found by, and the way to a
/// dossier and to a new one. Manual: "Overzicht begeleidingen".
class GuidancesPage : public OverviewPage
{
    Q_OBJECT

public:
    explicit GuidancesPage(QWidget *parent = nullptr);

    void setRows(const QList<GuidanceRow> &rows);
    /// These lines are new or have changed.
    void changeRows(const QList<GuidanceRow> &rows);
    /// Makes the line current; filters that hide it go.
    void select(GuidanceId guidance);

Q_SIGNALS:
    void registerRequested();
    void openRequested(GuidanceId guidance, const ChequeNumber &cheque);

protected:
    [[nodiscard]] OverviewFilter wantedFilter() const override;
    [[nodiscard]] OverviewFilter usualFilter() const override;
    void showFilter(const OverviewFilter &filter) override;
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] Emptiness emptiness() const override;
    void leaveEmptiness() override;
    void openLine(int row) override;
    void retranslate() override;
    void offerActions() override;

private:
    GuidancesPage(GuidanceModel *model, QWidget *parent);
    void connectFields();

    GuidanceModel *m_model;
    QPushButton *m_register;
    QLabel *m_statusLabel;
    QComboBox *m_status;
    QCheckBox *m_onlyActive;
};
