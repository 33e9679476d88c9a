// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring.h"

#include "ui/aside.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace {

struct RestoringText
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

/// Stays until it is done: half of a restore is nothing that anybody wants.
class RestoringBox final : public QDialog
{
public:
    explicit RestoringBox(QWidget *window)
        : QDialog(window)
    {
        setObjectName(QStringLiteral("restoring"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(RestoringText::tr("Restore backup"));
        auto *text = new QLabel(
            RestoringText::tr("The backup is being checked and put in its place…"), this);
        auto *progress = new QProgressBar(this);
        progress->setRange(0, 0);
        progress->setTextVisible(false);
        progress->setAccessibleName(text->text());
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(text);
        layout->addWidget(progress);
    }
    void reject() override { }
};

} // namespace

void restoreInFrontOf(QWidget *window, const QString &registerPath, const QString &backupPath,
                      const Identity &restorer, const Moment &moment,
                      const std::function<void(const Result<RestoredRegister> &)> &done)
{
    auto *box = new RestoringBox(window);
    auto *aside = new Aside(nullptr, box);
    box->open();
    aside->run<Result<RestoredRegister>>(
        [=](const std::atomic_bool &) {
            return Backups::restoreRegister(registerPath, backupPath, restorer, moment);
        },
        [box, done](const Result<RestoredRegister> &restored) {
            box->accept();
            done(restored);
        });
}
