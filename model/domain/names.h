// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"
#include "model/domain/conversationkind.h"
#include "model/domain/payout.h"
#include "model/domain/status.h"
#include "model/domain/theme.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// The names of the enumerations outside the program: in the register's file and in the commands
/// without a window. Never shown to a person and never changed.
template <typename Enum> struct Named
{
    Enum value;
    QLatin1StringView name;
};
/// Clang finds this by itself from version 17 on.
template <typename Enum> Named(Enum, QLatin1StringView) -> Named<Enum>;

namespace Names {

inline constexpr std::array conversationTypes{
    Named{ConversationType::Intake, QLatin1StringView("intake")},
    Named{ConversationType::InDepth, QLatin1StringView("inDepth")},
    Named{ConversationType::Synthesis, QLatin1StringView("synthesis")},
    Named{ConversationType::Discontinuation, QLatin1StringView("discontinuation")},
    Named{ConversationType::Aftercare, QLatin1StringView("aftercare")},
};
inline constexpr std::array conversationForms{
    Named{ConversationForm::Individual, QLatin1StringView("individual")},
    Named{ConversationForm::ECoaching, QLatin1StringView("eCoaching")},
    Named{ConversationForm::Group, QLatin1StringView("group")},
};
inline constexpr std::array themes{
    Named{Theme::WorkableWork, QLatin1StringView("workableWork")},
    Named{Theme::WorkRelations, QLatin1StringView("workRelations")},
    Named{Theme::JobTarget, QLatin1StringView("jobTarget")},
    Named{Theme::Meaning, QLatin1StringView("meaning")},
    Named{Theme::QualityReflection, QLatin1StringView("qualityReflection")},
    Named{Theme::GrowthAndChallenge, QLatin1StringView("growthAndChallenge")},
};
inline constexpr std::array guidanceStatuses{
    Named{GuidanceStatus::InUse, QLatin1StringView("inUse")},
    Named{GuidanceStatus::Closed, QLatin1StringView("closed")},
    Named{GuidanceStatus::Discontinued, QLatin1StringView("discontinued")},
    Named{GuidanceStatus::Available, QLatin1StringView("available")},
};
inline constexpr std::array chequeStatuses{
    Named{ChequeStatus::Available, QLatin1StringView("available")},
    Named{ChequeStatus::InUse, QLatin1StringView("inUse")},
    Named{ChequeStatus::Closed, QLatin1StringView("closed")},
    Named{ChequeStatus::Discontinued, QLatin1StringView("discontinued")},
    Named{ChequeStatus::Expired, QLatin1StringView("expired")},
};
inline constexpr std::array payoutKinds{
    Named{PayoutKind::Payout, QLatin1StringView("payout")},
    Named{PayoutKind::Correction, QLatin1StringView("correction")},
};
inline constexpr std::array checks{
    Named{Check::Schema, QLatin1StringView("schema")},
    Named{Check::Structure, QLatin1StringView("structure")},
    Named{Check::ForeignKeys, QLatin1StringView("foreignKeys")},
    Named{Check::EventChain, QLatin1StringView("eventChain")},
    Named{Check::Dossiers, QLatin1StringView("dossiers")},
    Named{Check::Ledger, QLatin1StringView("ledger")},
    Named{Check::Budgets, QLatin1StringView("budgets")},
    Named{Check::KeptColumns, QLatin1StringView("keptColumns")},
    Named{Check::ActiveGuidances, QLatin1StringView("activeGuidances")},
};

template <typename Enum, std::size_t Size>
[[nodiscard]] QString nameOf(const std::array<Named<Enum>, Size> &table, Enum value)
{
    for (const Named<Enum> &entry : table) {
        if (entry.value == value)
            return QString(entry.name);
    }
    return {};
}

template <typename Enum, std::size_t Size> [[nodiscard]] std::optional<Enum>
valueOf(const std::array<Named<Enum>, Size> &table, QStringView name)
{
    for (const Named<Enum> &entry : table) {
        if (name == entry.name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace Names

[[nodiscard]] inline QString nameOf(ConversationType value)
{
    return Names::nameOf(Names::conversationTypes, value);
}
[[nodiscard]] inline QString nameOf(ConversationForm value)
{
    return Names::nameOf(Names::conversationForms, value);
}
[[nodiscard]] inline QString nameOf(Theme value)
{
    return Names::nameOf(Names::themes, value);
}
[[nodiscard]] inline QString nameOf(GuidanceStatus value)
{
    return Names::nameOf(Names::guidanceStatuses, value);
}
[[nodiscard]] inline QString nameOf(ChequeStatus value)
{
    return Names::nameOf(Names::chequeStatuses, value);
}
[[nodiscard]] inline QString nameOf(PayoutKind value)
{
    return Names::nameOf(Names::payoutKinds, value);
}
[[nodiscard]] inline QString nameOf(Check value)
{
    return Names::nameOf(Names::checks, value);
}
