// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "tests/benchmark/benchregister.h"

#include <QEventLoop>

/// A register opened to read, and the ways its overviews are loaded in a window.
class BenchedRegister
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ChequeRegister>> open(const BenchRegister &bench)
    {
        return ChequeRegister::openToRead(bench.path(), bench.clock(), {});
    }

    /// As the window does it: read, packed and sorted in a worker, then shown.
    template <typename Model, typename Row>
    [[nodiscard]] static Result<void> load(ChequeRegister &cheques, Model &model)
    {
        LineTable table = Model::emptyTable();
        QList<int> sorted;
        const int column = model.sortColumn();
        const auto loading = cheques.loadAside(
            OverviewIntake<Row>{[&table](int lines) { table.reserve(lines); },
                                [&table](const Row &row) { Model::put(table, row); },
                                [&table, &sorted, column] {
                                    table.settle();
                                    sorted = table.sorted(column, true);
                                }});
        if (!loading)
            return loading.error();
        const std::unique_ptr<OverviewLoading> owned(*loading);
        QEventLoop wait;
        QObject::connect(owned.get(), &OverviewLoading::finished, &wait, &QEventLoop::quit);
        wait.exec();
        if (!owned->outcome())
            return owned->outcome();
        model.adopt(table, sorted);
        return {};
    }
};
