// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/stockoverview.h"

#include "tests/benchmark/samples.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace {

QString queryOf(StockOverview::Which which)
{
    if (which == StockOverview::Which::Guidances)
        return QStringLiteral(
            "SELECT c.number, k.number, c.family_name || ' ' || c.given_name, b.name, g.status,"
            " c.minutes - g.used_minutes, g.conversation_count, c.requested_on, c.valid_until,"
            " g.last_change_on FROM guidance g JOIN cheque c ON c.id = g.cheque_id"
            " JOIN client k ON k.id = c.client_id"
            " LEFT JOIN counsellor b ON b.id = g.last_counsellor_id"
            " WHERE g.centre_id = 1 ORDER BY g.last_change_event DESC");
    return QStringLiteral(
        "SELECT o.registered_on, v.date, c.number, k.number, c.family_name || ' ' || c.given_name,"
        " b.name, v.type, v.form, o.minutes, o.cents, p.paid_on FROM payout o"
        " JOIN conversation v ON v.id = o.conversation_id"
        " JOIN counsellor b ON b.id = v.counsellor_id JOIN guidance g ON g.id = v.guidance_id"
        " JOIN cheque c ON c.id = g.cheque_id JOIN client k ON k.id = c.client_id"
        " LEFT JOIN payment p ON p.id = o.payment_id WHERE g.centre_id = 1 ORDER BY o.id DESC");
}

template <typename Work> double timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Result<std::unique_ptr<StockOverview>> StockOverview::open(const QString &path, Which which)
{
    std::unique_ptr<StockOverview> stock(new StockOverview);
    stock->m_connection = QUuid::createUuid().toString();
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), stock->m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return Error{ErrorCode::DatabaseFailed, path, database.lastError().text()};
    stock->m_model = std::make_unique<QSqlQueryModel>();
    stock->m_proxy = std::make_unique<QSortFilterProxyModel>();
    stock->m_loaded = timeOf([&] {
        QSqlQuery query(database);
        query.exec(queryOf(which));
        stock->m_model->setQuery(std::move(query));
        while (stock->m_model->canFetchMore())
            stock->m_model->fetchMore();
    });
    stock->m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    stock->m_proxy->setFilterKeyColumn(-1);
    stock->m_proxy->setSourceModel(stock->m_model.get());
    return stock;
}

StockOverview::~StockOverview()
{
    m_proxy.reset();
    m_model.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

double StockOverview::keystroke(const QString &before, const QString &after)
{
    m_proxy->setFilterFixedString(before);
    (void)m_proxy->rowCount();
    return timeOf([&] {
        m_proxy->setFilterFixedString(after);
        (void)m_proxy->rowCount();
    });
}

double StockOverview::sort(int column)
{
    m_proxy->setFilterFixedString({});
    m_proxy->sort(-1);
    return timeOf([&] {
        m_proxy->sort(column);
        (void)m_proxy->index(0, 0).data();
    });
}
