// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/policy.h"
#include "model/domain/result.h"
#include "ui/formdialog.h"

#include <functional>

class FilePrompt;
class IdentityForm;
class QLabel;
class QLineEdit;
class QPushButton;
class TonedLabel;

/// *Nieuw register*: whose it is, and in which file.
class NewRegisterDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Makes the register, or says why not: the dialog then stays as it is.
    using Maker = std::function<Result<void>(const QString &path, const Identity &identity)>;

    NewRegisterDialog(FilePrompt &files, const Policy &policy, Maker make, QWidget *parent);

    /// A place to begin with.
    void setPath(const QString &path);
    /// What was made, after accepted().
    [[nodiscard]] QString path() const;
    [[nodiscard]] Identity identity() const;

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *newPlace();
    void choosePath();
    void sayPlaceMissing(bool missing);

    FilePrompt &m_files;
    Maker m_make;
    IdentityForm *m_form;
    QLabel *m_placeName;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QWidget *m_placeMissing;
    TonedLabel *m_placeMissingText;
    QString m_pathBefore;
};
