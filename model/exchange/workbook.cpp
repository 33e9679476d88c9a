// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/workbook.h"

#ifdef LOOPBAANCHEQUES_XLSX

#include "model/exchange/outputfile.h"
#include "model/exchange/sheet.h"
#include "model/exchange/zipsizes.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#ifdef Q_OS_UNIX
#include <locale.h> // NOLINT(modernize-deprecated-headers,hicpp-deprecated-headers): for newlocale
#endif
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace {

/// So many rows between two words about progress.
constexpr int rowsAtOnce = 1'000;
/// How many rows the width of a column is fitted to.
constexpr int rowsMeasured = 1'000;

/// Day 1 is the first of 1900, and Excel believes that year to have had a 29 February: from March
/// on it counts as if from two days before that first.
constexpr qint64 dayZero = 2'415'019; ///< julian
constexpr qint64 firstCertainDay = 61; ///< 1 March 1900

/// While it lives, numbers printed by this thread have a point: the library prints amounts by
/// sprintf, which has a comma on a Belgian desk, and Excel refuses the file. Elsewhere than on Unix
/// Qt leaves the locale of C alone.
class PointInNumbers
{
public:
#ifdef Q_OS_UNIX
    PointInNumbers()
        : m_plain(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PointInNumbers()
    {
        uselocale(m_before);
        if (m_plain)
            freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PointInNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};

/// Writes the rows of one sheet to a file that the library makes.
class Writer
{
public:
    Writer(const Sheet &sheet, const QByteArray &path, QByteArray folder)
        : m_sheet(sheet)
        , m_columns(sheet.columns())
        , m_folder(std::move(folder))
    {
        // Row by row to the disk: a million of them are more than some have memory for.
        lxw_workbook_options options{1, m_folder.data(), 0};
        m_workbook.reset(workbook_new_opt(path.constData(), &options));
    }

    /// Its rows from this one on, each in its own place. What went wrong, or nothing.
    QByteArray write(int firstRow, const TableProgress &progress, bool &wanted)
    {
        if (!m_workbook || !prepare())
            return "no sheet";
        const int rows = m_sheet.rowCount();
        for (int row = firstRow; row < rows; ++row) {
            if (const lxw_error error = writeRow(row); error != LXW_NO_ERROR)
                return lxw_strerror(error);
            if (progress && (row % rowsAtOnce == 0 || row == rows - 1)) {
                wanted = progress(row + 1);
                if (!wanted)
                    return {};
            }
        }
        return finish();
    }

    /// How much of the sheet all rows but the last one were.
    [[nodiscard]] qint64 rowBytes() const { return m_rowBytes; }

private:
    struct Freed
    {
        void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
    };

    bool prepare()
    {
        m_page = workbook_add_worksheet(m_workbook.get(), m_sheet.name().toUtf8().constData());
        if (!m_page)
            return false;
        m_title = workbook_add_format(m_workbook.get());
        format_set_bold(m_title);
        m_text = workbook_add_format(m_workbook.get());
        format_set_num_format(m_text, "@");
        m_day = workbook_add_format(m_workbook.get());
        format_set_num_format(m_day, "dd/mm/yyyy");
        m_amount = workbook_add_format(m_workbook.get());
        format_set_num_format(m_amount, "0.00"); // Excel shows the comma of its user's country
        const auto lastRow = lxw_row_t(m_sheet.rowCount());
        const auto lastColumn = lxw_col_t(m_columns.size() - 1);
        worksheet_freeze_panes(m_page, 1, 0);
        worksheet_autofilter(m_page, 0, 0, lastRow, lastColumn);
        worksheet_set_landscape(m_page);
        worksheet_repeat_rows(m_page, 0, 0);
        worksheet_fit_to_pages(m_page, 1, 0);
        // Numbers of cheques and clients: without a green corner in every cell.
        const QByteArray all =
            QByteArray("A1:" + columnName(lastColumn) + QByteArray::number(lastRow + 1));
        worksheet_ignore_errors(m_page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
        for (lxw_col_t column = 0; column <= lastColumn; ++column)
            worksheet_set_column(m_page, column, column, widthOf(column), nullptr);
        for (lxw_col_t column = 0; column <= lastColumn; ++column)
            worksheet_write_string(m_page, 0, column,
                                   m_columns.at(column).title.toUtf8().constData(), m_title);
        return true;
    }

    static QByteArray columnName(lxw_col_t column)
    {
        char name[LXW_MAX_COL_NAME_LENGTH];
        lxw_col_to_name(name, column, LXW_FALSE);
        return name;
    }

    /// In characters.
    [[nodiscard]] double widthOf(lxw_col_t column) const
    {
        constexpr qsizetype filterButton = 3;
        constexpr qsizetype widest = 60;
        qsizetype width = m_columns.at(column).title.size() + filterButton;
        const SheetCells cells = m_columns.at(column).cells;
        const int rows = std::min(m_sheet.rowCount(), rowsMeasured);
        for (int row = 0; row < rows; ++row) {
            const qsizetype needed = cells == SheetCells::Text || cells == SheetCells::Day
                ? QString::fromUtf8(m_sheet.text(row, column)).size() + 1
                : QByteArray::number(m_sheet.number(row, column)).size() + 2;
            width = std::max(width, needed);
        }
        return double(std::min(width, widest));
    }

    lxw_error writeRow(int row)
    {
        for (lxw_col_t column = 0; column < lxw_col_t(m_columns.size()); ++column) {
            const lxw_error error = writeCell(row, column, m_columns.at(column).cells);
            if (error != LXW_NO_ERROR)
                return error;
        }
        return LXW_NO_ERROR;
    }

    lxw_error writeCell(int row, lxw_col_t column, SheetCells cells)
    {
        const auto line = lxw_row_t(row + 1); // below the titles
        switch (cells) {
        case SheetCells::Text:
            break;
        case SheetCells::Day: {
            const qint64 day = m_sheet.number(row, column) - dayZero;
            if (day < firstCertainDay)
                break;
            return worksheet_write_number(m_page, line, column, double(day), m_day);
        }
        case SheetCells::Count:
            return worksheet_write_number(m_page, line, column, double(m_sheet.number(row, column)),
                                          nullptr);
        case SheetCells::Amount:
            return worksheet_write_number(m_page, line, column,
                                          double(m_sheet.number(row, column)) / 100, m_amount);
        }
        const QByteArray text = m_sheet.text(row, column).toByteArray();
        return worksheet_write_string(m_page, line, column, text.constData(), m_text);
    }

    QByteArray finish()
    {
        if (std::fflush(m_page->optimize_tmpfile) != 0 || std::ferror(m_page->optimize_tmpfile))
            return "rows not written";
        m_rowBytes = std::ftell(m_page->optimize_tmpfile);
        const lxw_error error = workbook_close(m_workbook.release()); // frees it, too
        return error == LXW_NO_ERROR ? QByteArray() : QByteArray(lxw_strerror(error));
    }

    const Sheet &m_sheet;
    QList<SheetColumn> m_columns;
    QByteArray m_folder; ///< the library keeps its address
    std::unique_ptr<lxw_workbook, Freed> m_workbook;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_amount = nullptr;
    qint64 m_rowBytes = 0;
};

/// How much of the sheet stands around its rows; nothing when a file of the workbook came out
/// empty.
std::optional<qint64> frameOf(QIODevice &workbook, qint64 rowBytes)
{
    const QHash<QByteArray, quint32> sizes = unpackedSizes(workbook);
    if (sizes.isEmpty()
        || std::any_of(sizes.cbegin(), sizes.cend(), [](quint32 size) { return size == 0; }))
        return std::nullopt;
    return sizes.value("xl/worksheets/sheet1.xml") - rowBytes;
}

/// The library does not look whether its own temporary files could be written: on a full disk it
/// packs what is left of them and reports success. So the sheet is measured by one of only its last
/// row, in the same place: what stands around the rows is as long in both.
bool isWhole(const Sheet &sheet, QIODevice &workbook, qint64 rowBytes, const QTemporaryDir &folder)
{
    QFile measure(folder.filePath(QStringLiteral("measure.xlsx")));
    Writer writer(sheet, measure.fileName().toUtf8(), folder.path().toUtf8());
    bool wanted = true;
    return writer.write(std::max(0, sheet.rowCount() - 1), nullptr, wanted).isEmpty()
        && measure.open(QIODevice::ReadOnly) && frameOf(workbook, rowBytes)
        && frameOf(workbook, rowBytes) == frameOf(measure, writer.rowBytes());
}

Result<void> copy(QIODevice &from, const TakeBytes &take, const Error &failure)
{
    constexpr qint64 pieceSize = 1 << 20;
    if (!from.seek(0))
        return failure;
    for (qint64 left = from.size(); left > 0;) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty())
            return failure;
        if (!take(piece))
            break;
        left -= piece.size();
    }
    return {};
}

} // namespace

bool Workbook::isAvailable()
{
    return true;
}

Result<void> Workbook::write(const Sheet &sheet, const QString &path, const TableProgress &progress)
{
    if (sheet.rowCount() > mostRows)
        return Error{ErrorCode::TooManyRows, path, {}};
    return writeFile(path, [&](const TakeBytes &take) -> Result<void> {
        // The library needs a path, and writes all of it in the open several times over: where
        // only the owner can look, and from where nothing stays behind.
        const QTemporaryDir folder;
        QFile made(folder.filePath(QStringLiteral("table.xlsx")));
        const auto failure = [&path](const QString &detail) {
            return Error{ErrorCode::FileNotWritable, path, detail};
        };
        if (!folder.isValid())
            return failure(folder.errorString());
        [[maybe_unused]] const PointInNumbers point;
        Writer writer(sheet, made.fileName().toUtf8(), folder.path().toUtf8());
        bool wanted = true;
        const QByteArray fault = writer.write(0, progress, wanted);
        if (!wanted)
            return Error{ErrorCode::Cancelled, path, {}};
        if (!fault.isEmpty())
            return failure(QString::fromUtf8(fault));
        if (!made.open(QIODevice::ReadOnly) || !isWhole(sheet, made, writer.rowBytes(), folder))
            return failure(QStringLiteral("the workbook came out cut off"));
        return copy(made, take, failure(made.errorString()));
    });
}

#else

bool Workbook::isAvailable()
{
    return false;
}

Result<void> Workbook::write(const Sheet &, const QString &path, const TableProgress &)
{
    return Error{ErrorCode::WorkbookUnavailable, path, {}};
}

#endif
