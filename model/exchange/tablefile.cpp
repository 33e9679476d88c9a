// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tablefile.h"

#include "model/exchange/csvwriter.h"
#include "model/exchange/outputfile.h"
#include "model/exchange/workbook.h"

namespace {

Result<void> writeCsv(const Sheet &sheet, const QString &path, const TableProgress &progress)
{
    return writeFile(path, [&](const TakeBytes &take) -> Result<void> {
        bool wanted = true;
        (void)Csv::write(sheet, [&](const QByteArray &piece, int rows) {
            if (!take(piece))
                return false;
            wanted = !progress || progress(rows);
            return wanted;
        });
        return wanted ? Result<void>() : Error{ErrorCode::Cancelled, path, {}};
    });
}

} // namespace

TableForm tableFormOf(const QString &path)
{
    return path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive) ? TableForm::Workbook
                                                                          : TableForm::Csv;
}

bool canWrite(TableForm form)
{
    return form == TableForm::Csv || Workbook::isAvailable();
}

Result<void> writeTable(const Sheet &sheet, const QString &path, const TableProgress &progress)
{
    return tableFormOf(path) == TableForm::Workbook ? Workbook::write(sheet, path, progress)
                                                    : writeCsv(sheet, path, progress);
}
