// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/result.h"
#include "model/rules/finding.h"

#include <QByteArray>
#include <QList>

/// One record of an order file that holds something.
struct OrderRecord
{
    int number = 0; ///< the header is 1; empty records count, though they are left out
    QString chequeNumberAsTyped; ///< the cell as the file has it
    OrderDraft draft; ///< as far as the record could be read
    /// fieldsMissing, fieldsSurplus (`number` fields found, `text` fields in the header),
    /// cellTooLong (`number` is the limit), quoteNotClosed. With any of these the cells may stand
    /// in the wrong columns: the other rules are then not to be asked.
    Findings findings;
};

/// Bestellingen importeren.
struct OrderFile
{
    static constexpr qint64 largestSize = 20LL * 1024 * 1024; ///< bytes
    /// No sensible file within largestSize has more; two-byte lines would take gigabytes.
    static constexpr qsizetype mostRecords = 500'000;

    QList<OrderRecord> records;
};

/// Reads a CSV file of orders: `;` `,` or TAB, whichever makes the first record the header; Dutch
/// or English column names in any order and case; unknown columns are ignored.
/// FileTooLarge (also for more than mostRecords); FileFormUnknown (empty, not a text file, a quote
/// of the header left open); TooManyColumns; HeadersMissing and HeaderTwice (`subject` has the
/// Dutch column names).
[[nodiscard]] Result<OrderFile> readOrderFile(const QByteArray &bytes);

/// The same for the file at `path`; also FileUnreadable. `subject` is the path where it is not
/// a list of columns.
[[nodiscard]] Result<OrderFile> openOrderFile(const QString &path);
