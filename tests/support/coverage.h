// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/referencemodel.h"

#include <QMap>

/// How often each thing happened in the sequences, to know that they reach every corner: a rule by
/// its name, a use case that was done by its name, and the events.
class Coverage
{
public:
    /// To be told after the model has done the step.
    void note(const Step &step, const ReferenceAnswer &answer, const ReferenceModel &model);

    [[nodiscard]] int count(const QString &what) const { return m_counts.value(what); }
    [[nodiscard]] static QString steps() { return QStringLiteral("steps"); }
    [[nodiscard]] static QString accepted() { return QStringLiteral("accepted"); }
    /// What should happen besides: types of conversations, kinds of rates, registering again.
    [[nodiscard]] static QStringList events();

private:
    void noteRegistration(const Dossier &dossier, const QString &centre);
    void noteConversation(const ReferenceDossier &shown);
    void noteDeletion(const Guidance &guidance);
    void add(const QString &what) { ++m_counts[what]; }

    QMap<QString, int> m_counts;
};
