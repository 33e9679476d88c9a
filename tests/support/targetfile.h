// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// The file that a test writes, alone in a folder of its own.
class TargetFile
{
public:
    explicit TargetFile(const QString &name)
        : m_name(name)
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(m_name); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Still "oud", and nothing beside it.
    [[nodiscard]] bool isAsBefore() const
    {
        return bytes() == "oud"
            && QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{m_name};
    }

private:
    QString m_name;
    QTemporaryDir m_folder;
};
