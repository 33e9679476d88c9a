// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrationwizard.h"

#include "ui/chequepage.h"
#include "ui/intakepage.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/questionpage.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScreen>
#include <QShowEvent>

#include <algorithm>

RegistrationWizard::RegistrationWizard(ChequeRegister &cheques, QWidget *parent)
    : QWizard(parent)
    , m_work{cheques, {}, {}}
    , m_chequePage(new ChequePage(m_work, this))
    , m_intakePage(new IntakePage(m_work, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("registrationWizard"));
    // Never IndependentPages: it would keep showing the client of an earlier cheque.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                     QWizard::FinishButton, QWizard::CancelButton});
    addPage(m_chequePage);
    addPage(new QuestionPage(m_work, this));
    addPage(m_intakePage);
    button(QWizard::BackButton)->setObjectName(QStringLiteral("back"));
    button(QWizard::NextButton)->setObjectName(QStringLiteral("next"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("save"));
    button(QWizard::CancelButton)->setObjectName(QStringLiteral("cancel"));
    for (const WizardButton which : {QWizard::NextButton, QWizard::FinishButton})
        button(which)->installEventFilter(this);
    connect(m_chequePage, &ChequePage::dossierRequested, this, [this](const QString &number) {
        Q_EMIT dossierRequested(number);
        QWizard::reject(); // two numbers are all there was to lose
    });
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT registered(m_intakePage->registered(), *m_work.found); });
    retranslate();
}

void RegistrationWizard::setNumbers(const QString &chequeNumber, const QString &clientNumber)
{
    m_chequePage->setNumbers(chequeNumber, clientNumber);
}

bool RegistrationWizard::hasInput() const
{
    const QList<int> ids = pageIds();
    return std::any_of(ids.cbegin(), ids.cend(), [this](int id) {
        const auto *step = qobject_cast<StepPage *>(page(id));
        return step && step->hasInput();
    });
}

void RegistrationWizard::reject()
{
    if (!hasInput())
        return QWizard::reject();
    askToDiscard(this, [this] { QWizard::reject(); });
}

bool RegistrationWizard::eventFilter(QObject *watched, QEvent *event)
{
    const bool repeated =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat();
    if (event->type() == QEvent::MouseButtonDblClick || repeated)
        return true;
    return QWizard::eventFilter(watched, event);
}

void RegistrationWizard::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        QWizard::keyPressEvent(event);
}

void RegistrationWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

void RegistrationWizard::showEvent(QShowEvent *event)
{
    // Room for the longest step from the start, so that the window does not jump between them; and
    // before Qt looks for a place for it, so that the buttons are on the screen.
    const QSize wanted(100 * Look::step, 84 * Look::step);
    if (!event->spontaneous())
        resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    QWizard::showEvent(event);
}

void RegistrationWizard::retranslate()
{
    setWindowTitle(tr("Register cheque"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Save"));
    setButtonText(QWizard::CancelButton, tr("&Cancel"));
}
