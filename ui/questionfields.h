// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "ui/entryform.h"

class NoteField;
class QCheckBox;
class TonedLabel;

/// The themes and the career question. Manual: "Reden loopbaanbegeleiding aanvinken", "Beginvraag
/// noteren", "Loopbaanvraag tijdens begeleiding aanpassen".
class QuestionFields : public EntryForm
{
    Q_OBJECT

public:
    explicit QuestionFields(int lengthLimit, QWidget *parent = nullptr);

    void setDraft(const QuestionDraft &draft);
    [[nodiscard]] QuestionDraft draft() const;

protected:
    void retranslate() override;

private:
    struct ThemeChoice
    {
        Theme theme;
        QCheckBox *box;
        TonedLabel *explanation;
    };

    [[nodiscard]] QWidget *makeThemes();

    QList<ThemeChoice> m_choices;
    QWidget *m_themes;
    NoteField *m_text;
    TonedLabel *m_themesHint;
    TonedLabel *m_textHint;
};
