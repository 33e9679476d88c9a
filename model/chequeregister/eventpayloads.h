// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"

#include <QJsonObject>
#include <QLatin1StringView>

/// What the events of the use cases are called, and what each of them says. Both are stored and
/// sealed for ever, so their form stands here once, for those who write and those who check.

namespace EventKind {

inline constexpr QLatin1StringView registerCreated("registerCreated");
inline constexpr QLatin1StringView centreAdded("centreAdded");
inline constexpr QLatin1StringView identityChanged("identityChanged");
inline constexpr QLatin1StringView orderAdded("orderAdded");
inline constexpr QLatin1StringView orderChanged("orderChanged");
inline constexpr QLatin1StringView orderRemoved("orderRemoved");
inline constexpr QLatin1StringView ordersImported("ordersImported");
inline constexpr QLatin1StringView chequeRegistered("chequeRegistered");
inline constexpr QLatin1StringView conversationRegistered("conversationRegistered");
inline constexpr QLatin1StringView conversationDeleted("conversationDeleted");
inline constexpr QLatin1StringView careerQuestionRevised("careerQuestionRevised");
inline constexpr QLatin1StringView markedPaid("markedPaid");
inline constexpr QLatin1StringView paymentUndone("paymentUndone");

} // namespace EventKind

/// The payloads. Texts about a client enter as digests with the salt that is stored beside them.
namespace EventPayload {

/// Of registerCreated, centreAdded and identityChanged.
[[nodiscard]] QJsonObject centre(CentreId centre);

/// Of orderAdded, and of orderChanged beside `formerNumber`.
[[nodiscard]] QJsonObject order(const Cheque &cheque, const QString &nameSalt);
[[nodiscard]] QJsonObject orderChanged(const Cheque &cheque, const QString &nameSalt,
                                       const ChequeNumber &formerNumber);
[[nodiscard]] QJsonObject ordersImported(int taken, int unchanged, int refused);

/// Parts of what follows.
[[nodiscard]] QJsonObject question(const CareerQuestion &question, const QString &salt);
[[nodiscard]] QJsonObject conversation(const Conversation &conversation, const QString &salt);

[[nodiscard]] QJsonObject chequeRegistered(GuidanceId guidance, const QJsonObject &question,
                                           const QJsonObject &conversation);
[[nodiscard]] QJsonObject conversationRegistered(GuidanceId guidance, GuidanceStatus status,
                                                 const QJsonObject &conversation);
[[nodiscard]] QJsonObject conversationDeleted(GuidanceId guidance, GuidanceStatus status,
                                              const Conversation &conversation);
[[nodiscard]] QJsonObject careerQuestionRevised(GuidanceId guidance, const QJsonObject &question);

[[nodiscard]] QJsonObject markedPaid(const Payment &payment, QDate registeredUpTo, int lines,
                                     Money total);
[[nodiscard]] QJsonObject paymentUndone(PaymentId payment);

} // namespace EventPayload
