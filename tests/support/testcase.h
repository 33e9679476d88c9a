// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

/// The base of every test: a warning of Qt or of ours fails it. What the offscreen platform cannot
/// do is no fault.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("\\A(?!This plugin does not support)")));
    }
};
