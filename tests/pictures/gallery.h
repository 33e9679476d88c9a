// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowfixture.h"

#include <QDir>

/// Renders the screens of the program, one file each, from the sample register of the tests' day.
class Gallery
{
public:
    /// `folder` is there.
    explicit Gallery(const QString &folder);

    /// The number of pictures.
    [[nodiscard]] int renderAll();

private:
    void firstStart();
    void overviews();
    void totals();
    void downloading();
    void emptyStates();
    void dossiers();
    void wizardSteps();
    void wizardMessages();
    void conversations();
    void questions();
    void orders();
    void money();
    void office();
    void safety();
    void notices();
    void emptyBackups();
    void backups();
    void restoring();
    void rescue();
    void checking();
    void backupSettings();
    void damage();

    /// Of the window in front.
    void take(const QString &name);
    void save(QWidget &widget, const QString &name);
    void takeAndClose(const QString &name);
    /// Of the menu that hangs open, which goes.
    void takePopup(const QString &name);
    /// Opens the dossier of the first line with this status, and all of them in the overview.
    void openDossier(GuidanceStatus status);
    /// The cheque number of an order that nobody registered yet.
    [[nodiscard]] Cheque freeOrder();
    void toStep(int step);
    /// Makes a backup past the dialogs; its path.
    [[nodiscard]] QString backUp();
    void discard();

    QDir m_folder;
    WindowFixture m_fixture;
    int m_count = 0;
};
