// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/overviewrows.h"
#include "model/domain/result.h"

#include <QObject>

#include <functional>
#include <memory>

class Worker;

/// What is done, in a worker, with the lines of an overview.
template <typename Row> struct OverviewIntake
{
    std::function<void(int lines)> expect; ///< about how many will come
    std::function<void(const Row &)> take; ///< with each line, in the order of ids
    std::function<void()> finish; ///< once all are there
};

/// All lines of an overview on their way, read in a worker while the register is read and written.
/// A line that changes meanwhile may come as it was before: apply what the register tells until
/// finished() once more to what was taken. See OverviewReader.
class OverviewLoading : public QObject
{
    Q_OBJECT

public:
    // Starts at once.
    OverviewLoading(const QString &path, CentreId centre, OverviewIntake<GuidanceRow> intake,
                    QObject *parent);
    OverviewLoading(const QString &path, CentreId centre, OverviewIntake<LedgerRow> intake,
                    QObject *parent);
    /// Cancels, and waits for the page that is being read.
    ~OverviewLoading() override;

    /// It ends soon, without finished(); nothing is waited for.
    void abandon();
    /// Once finished. Errors: those of opening and reading a register.
    [[nodiscard]] const Result<void> &outcome() const { return *m_outcome; }

Q_SIGNALS:
    void finished();

private:
    template <typename Row, typename Read>
    void start(const QString &path, OverviewIntake<Row> intake, Read read);

    std::shared_ptr<Result<void>> m_outcome;
    Worker *m_worker;
};
