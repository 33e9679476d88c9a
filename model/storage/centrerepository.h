// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"

#include <QString>
#include <QStringList>

#include <optional>

class Transaction;

/// Centres, their counsellors, and whose register this is.
namespace CentreRepository {

struct OwnIdentity
{
    QString centre;
    QString user;
};

[[nodiscard]] std::optional<CentreId> find(Transaction &transaction, const QString &name);
[[nodiscard]] CentreId add(Transaction &transaction, const QString &name);

/// Of all centres, in alphabetical order of code points.
[[nodiscard]] QStringList names(Transaction &transaction);

/// Nothing while nobody has said whose register this is.
[[nodiscard]] std::optional<OwnIdentity> ownIdentity(Transaction &transaction);
void setOwnIdentity(Transaction &transaction, CentreId centre, const QString &user);

/// Names of the centre's counsellors in alphabetical order of code points.
[[nodiscard]] QStringList counsellors(Transaction &transaction, CentreId centre);
[[nodiscard]] CounsellorId findOrAddCounsellor(Transaction &transaction, CentreId centre,
                                               const QString &name);

} // namespace CentreRepository
