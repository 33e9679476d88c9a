// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

bool installLanguage(QObject *parent, const QString &code)
{
    Q_ASSERT(parent);
    const QString name = QStringLiteral("loopbaancheques");
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(name, code)))
        return false;
    // A catalogue of plurals only would let the previous language shine through
    delete parent->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    translator->setObjectName(name);
    translator->setParent(parent);
    return QCoreApplication::installTranslator(translator.release());
}
