// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace {

/// The catalogue `name`_`code` in place of the one of that name that `parent` got before.
/// Null when there is none.
std::unique_ptr<QTranslator> load(const QString &name, const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(name, code)))
        return nullptr;
    translator->setObjectName(name);
    return translator;
}

void drop(QObject *parent, const QString &name)
{
    delete parent->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
}

bool install(QObject *parent, std::unique_ptr<QTranslator> translator)
{
    translator->setParent(parent);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installLanguage(QObject *parent, const QString &code)
{
    Q_ASSERT(parent);
    const QString own = QStringLiteral("loopbaancheques");
    const QString qts = QStringLiteral("qtbase");
    std::unique_ptr<QTranslator> sentences = load(own, code);
    if (!sentences)
        return false;
    // A catalogue of plurals only would let the previous language shine through
    drop(parent, own);
    drop(parent, qts);
    // Qt's own words, on the buttons of its dialogs; English needs none.
    if (std::unique_ptr<QTranslator> ofQt = load(qts, code))
        (void)install(parent, std::move(ofQt));
    return install(parent, std::move(sentences));
}
