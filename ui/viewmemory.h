// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/overviewfilter.h"
#include "ui/viewlayout.h"

#include <optional>

class QSettings;

/// What somebody has an overview like, kept between starts and across versions. Filters and the
/// chosen line are one register's: another one has other counsellors and lines. The keyword is not
/// kept: it is often a client's name, and nothing about clients leaves the register.
class ViewMemory
{
public:
    /// `overview`: its name in settings. The settings outlive the memory.
    ViewMemory(QSettings &settings, const QString &overview, const QString &registerPath);

    /// What is not there, or makes no sense, is as usual.
    [[nodiscard]] ViewLayout layout() const;
    void setLayout(const ViewLayout &layout);
    /// Nothing when nobody has left filters for this register.
    [[nodiscard]] std::optional<OverviewFilter> filter() const;
    void setFilter(const OverviewFilter &filter);
    /// The id of the line that was chosen last.
    [[nodiscard]] std::optional<qint64> line() const;
    void setLine(const std::optional<qint64> &line);
    void forget();

private:
    [[nodiscard]] QString key(const char *name) const;
    [[nodiscard]] bool isOfRegister() const;
    /// Leaves nothing behind of another register.
    void claim();

    QSettings &m_settings;
    QString m_overview;
    QString m_register;
};
