// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/centrerepository.h"

#include "model/storage/sqlquery.h"

std::optional<CentreId> CentreRepository::find(Transaction &transaction, const QString &name)
{
    SqlQuery query(transaction, QStringLiteral("SELECT id FROM centre WHERE name = ?"), {name});
    if (!query.next())
        return std::nullopt;
    return query.id<CentreId>(0);
}

CentreId CentreRepository::add(Transaction &transaction, const QString &name)
{
    SqlQuery query(transaction, QStringLiteral("INSERT INTO centre (name) VALUES (?) RETURNING id"),
                   {name});
    return query.next() ? query.id<CentreId>(0) : CentreId{};
}

QStringList CentreRepository::names(Transaction &transaction)
{
    SqlQuery query(transaction, QStringLiteral("SELECT name FROM centre ORDER BY name"), {});
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

std::optional<CentreRepository::OwnIdentity> CentreRepository::ownIdentity(Transaction &transaction)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT c.name, o.user_name FROM own_identity o"
                                  " JOIN centre c ON c.id = o.centre_id"));
    if (!query.next())
        return std::nullopt;
    return OwnIdentity{query.text(0), query.text(1)};
}

void CentreRepository::setOwnIdentity(Transaction &transaction, CentreId centre,
                                      const QString &user)
{
    SqlQuery::run(
        transaction,
        QStringLiteral("INSERT INTO own_identity (id, centre_id, user_name) VALUES (1, ?, ?)"
                       " ON CONFLICT (id) DO UPDATE SET centre_id = excluded.centre_id,"
                       " user_name = excluded.user_name"),
        {centre, user});
}

QStringList CentreRepository::counsellors(Transaction &transaction, CentreId centre)
{
    if (!centre.isValid())
        return {};
    SqlQuery query(transaction,
                   QStringLiteral("SELECT name FROM counsellor WHERE centre_id = ? ORDER BY name"),
                   {centre});
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

CounsellorId CentreRepository::findOrAddCounsellor(Transaction &transaction, CentreId centre,
                                                   const QString &name)
{
    SqlQuery found(transaction,
                   QStringLiteral("SELECT id FROM counsellor WHERE centre_id = ? AND name = ?"),
                   {centre, name});
    if (found.next())
        return found.id<CounsellorId>(0);
    SqlQuery added(
        transaction,
        QStringLiteral("INSERT INTO counsellor (centre_id, name) VALUES (?, ?) RETURNING id"),
        {centre, name});
    return added.next() ? added.id<CounsellorId>(0) : CounsellorId{};
}
