// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include <QMetaEnum>

namespace {

template <typename Enum> QString lowerName(Enum value)
{
    QString name =
        QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    name[0] = name.at(0).toLower();
    return name;
}

} // namespace

QString nameOf(Rule rule)
{
    return lowerName(rule);
}

QString nameOf(Severity severity)
{
    return lowerName(severity);
}

QString nameOf(Field field)
{
    return lowerName(field);
}

bool saysMissing(Rule rule)
{
    switch (rule) {
    case Rule::ChequeNumberMissing:
    case Rule::ClientNumberMissing:
    case Rule::ThemeMissing:
    case Rule::QuestionMissing:
    case Rule::TypeMissing:
    case Rule::FormMissing:
    case Rule::DurationMissing:
    case Rule::DateMissing:
    case Rule::CounsellorMissing:
    case Rule::NameMissing:
        return true;
    default:
        return false;
    }
}

std::optional<Rule> ruleFromName(const QString &name)
{
    const QMetaEnum rules = QMetaEnum::fromType<Rule>();
    for (int i = 0; i < rules.keyCount(); ++i) {
        const auto rule = static_cast<Rule>(rules.value(i));
        if (nameOf(rule) == name)
            return rule;
    }
    return std::nullopt;
}
