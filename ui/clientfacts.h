// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/clientfile.h"
#include "ui/fact.h"

#include <QWidget>

#include <optional>

/// What there is of a client, at a glance: names, how many dossiers and orders, the last change.
class ClientFacts : public QWidget
{
    Q_OBJECT

public:
    explicit ClientFacts(QWidget *parent);

    /// Nothing: nobody is found yet.
    void setClient(const std::optional<ClientFile> &client);
    /// Every name that the client's cheques were ordered under.
    [[nodiscard]] static QString namesOf(const ClientFile &client);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<ClientFile> m_client;
    Fact m_names;
    Fact m_dossiers;
    Fact m_orders;
    Fact m_lastChange;
};
