// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newregisterdialog.h"

#include "ui/fileprompt.h"
#include "ui/identityform.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/tonedlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

NewRegisterDialog::NewRegisterDialog(FilePrompt &files, const Policy &policy, Maker make,
                                     QWidget *parent)
    : FormDialog(parent)
    , m_files(files)
    , m_make(std::move(make))
    , m_form(new IdentityForm(IdentityForm::Centre::Typed, policy, this))
    , m_placeName(new QLabel(m_form))
    , m_path(new QLineEdit(m_form))
    , m_choose(new QPushButton(m_form))
    , m_placeMissing(new QWidget(m_form))
    , m_placeMissingText(new TonedLabel(TonedLabel::Tone::Error, m_placeMissing))
{
    m_path->setObjectName(QStringLiteral("path"));
    m_choose->setObjectName(QStringLiteral("choosePath"));
    m_placeMissing->setObjectName(QStringLiteral("pathMessage"));
    m_form->addWide(newPlace());
    m_form->setMinimumWidth(68 * Look::step);
    setForm(m_form);
    connect(m_choose, &QPushButton::clicked, this, &NewRegisterDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, [this] { sayPlaceMissing(false); });
    retranslate();
}

QWidget *NewRegisterDialog::newPlace()
{
    auto *mark = new QLabel(m_placeMissing);
    mark->setPixmap(Look::mark(Look::Mark::Error, 2 * Look::step, *this));
    auto *missing = new QHBoxLayout(m_placeMissing);
    missing->setContentsMargins({});
    missing->addWidget(mark, 0, Qt::AlignTop);
    missing->addWidget(m_placeMissingText, 1);
    m_placeMissing->hide();
    m_placeName->setBuddy(m_path);
    auto *place = new QWidget(m_form);
    auto *file = new QHBoxLayout;
    file->setSpacing(Look::step);
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, Look::step, 0, 0);
    lines->setSpacing(Look::step / 2);
    lines->addWidget(m_placeName);
    lines->addLayout(file);
    lines->addWidget(m_placeMissing);
    return place;
}

void NewRegisterDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_pathBefore = m_path->text();
}

QString NewRegisterDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

Identity NewRegisterDialog::identity() const
{
    return m_form->identity();
}

bool NewRegisterDialog::hasInput() const
{
    return identity() != Identity{} || m_path->text() != m_pathBefore;
}

void NewRegisterDialog::choosePath()
{
    m_files.askToSave(
        this, {tr("New register"), tr("Registers (*.sqlite)"), path()},
        [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
}

void NewRegisterDialog::sayPlaceMissing(bool missing)
{
    m_placeMissing->setVisible(missing);
    m_path->setAccessibleDescription(missing ? m_placeMissingText->text() : QString());
}

void NewRegisterDialog::save()
{
    // A name alone would end up in whatever folder the program was started from.
    const bool placeMissing = !QDir::isAbsolutePath(path());
    sayPlaceMissing(placeMissing);
    if (!m_form->checkAll())
        return;
    if (placeMissing)
        return m_path->setFocus();
    if (const Result<void> made = m_make(path(), identity()); !made)
        return showError(this, made.error());
    accept();
}

void NewRegisterDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("New register"));
    setSaveText(tr("&Make register"));
    m_placeName->setText(tr("&File of the register"));
    m_path->setAccessibleName(tr("File of the register"));
    m_choose->setText(tr("C&hoose…"));
    m_placeMissingText->setText(tr("Choose the file in which the register will be kept."));
}
