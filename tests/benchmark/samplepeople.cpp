// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/samplepeople.h"

#include "tests/support/dice.h"

namespace {

QStringList listOf(const QString &names)
{
    return names.split(QStringLiteral(", "));
}

QStringList familyNames()
{
    return listOf(QStringLiteral(
        "Peeters, Janssens, Maes, Jacobs, Mertens, Willems, Claes, Goossens, Wouters, De Smet, "
        "Vermeulen, Pauwels, Hendrickx, Van den Berg, Vandenbroucke, D’hondt, Çelik, Yılmaz, "
        "El Amrani, Nowak, Van Damme, De Clercq, Lemmens, Bogaerts, Michiels, Hermans, Aerts, "
        "Van Hoof, Cools, Desmedt, Okafor, Nguyen, Sørensen, Dubois, Smets, Verhoeven, De Backer, "
        "Lambrechts, Coppens, Segers, Van de Velde, Martens, Dekeyser, Wauters, Baert, Devos, "
        "Geerts, Declercq, Timmermans, Verbeke, Thys, Claeys, Stevens, Van Dyck, Lenaerts, "
        "De Wilde, Moens, Desmet, Verstraete, Bauwens, Cornelis, De Meyer, Van den Bossche, "
        "Callens, Dewitte, Vandamme, Carlier, Roels, Naessens, Debruyne, Öztürk, Benali, Kaya, "
        "Kowalska, Popescu, Haddad, Łukasik, Müller, Ivanova, Ferreira, Bouazza, Van Hecke, "
        "Huysmans, Beernaert, Schepers, Torfs, Sels, Vercammen, Verlinden, Nys, Raes, Dhaene, "
        "Gysels, Cuypers, Swinnen, Maréchal, Rousseau, T’Jollyn"));
}

QStringList givenNames()
{
    return listOf(QStringLiteral(
        "An, Zoë, Pieter, Fatma, Małgorzata, Joris, Els, Noor, Dirk, Anaïs, Koen, Hilde, Mehmet, "
        "Sofie, Bram, Ilse, Ruben, Griet, Yasmina, Wim, Thomas, Liesbeth, Anna, Samira, Bart, "
        "Emma, Lotte, Jan, Marie-Claire, Jean-Pierre, Veerle, Katrien, Stijn, Tine, Nele, Jeroen, "
        "Karel, Inge, Kristof, Leen, Mieke, Peter, Sara, Tom, Ann-Sophie, Barbara, Christophe, "
        "Dorien, Eva, Filip, Gert, Heidi, Isabelle, Jasper, Kim, Luc, Maarten, Nathalie, Olivier, "
        "Patricia, Quinten, Rita, Siegfried, Tamara, Ulrike, Vincent, Wendy, Xavier, Yves, Zehra, "
        "Ayşe, Björn, Chloé, Désirée, Émilie, Françoise, Gökhan, Héloïse, Ștefan, Renée"));
}

QStringList questions()
{
    return {
        QStringLiteral("Ik wil doorgroeien naar een leidinggevende functie, maar beschik ik over "
                       "de capaciteiten hiervoor? Hoe pak ik dit aan?"),
        QStringLiteral("Mijn werkdruk is te hoog geworden. Hoe vind ik een werkritme dat ik kan "
                       "volhouden?"),
        QStringLiteral("Past een overstap naar het onderwijs bij mij, en welke stappen moet ik "
                       "daarvoor zetten?"),
        QStringLiteral("Hoe bespreek ik met mijn leidinggevende dat ik andere taken wil?"),
        QStringLiteral("Ik zoek een job waarin ik opnieuw voldoening vind. Waar liggen mijn "
                       "kansen?"),
        QStringLiteral("Wil ik als zelfstandige beginnen, en wat heb ik daarvoor nodig?"),
        QStringLiteral("Na een herstructurering wil ik weten wat mijn sterke punten zijn en hoe ik "
                       "ze inzet."),
        QStringLiteral("Hoe kom ik tot een betere samenwerking met mijn collega's?"),
    };
}

QStringList remarks()
{
    return {
        QStringLiteral("Waardenoefening besproken; volgende stap: competenties in kaart brengen."),
        QStringLiteral("Persoonlijk ontwikkelingsplan opgestart."),
        QStringLiteral("Actieplan overlopen en bijgestuurd."),
        QStringLiteral("Loopbaanlijn getekend en kwaliteiten benoemd."),
        QStringLiteral("Opdracht tegen volgende keer: twee mensen uit het netwerk bevragen."),
        QStringLiteral("Vacatures vergeleken met het gewenste profiel."),
        QStringLiteral("Draagkracht en draaglast in kaart gebracht; grenzen geoefend."),
    };
}

} // namespace

SamplePeople::SamplePeople()
    : m_familyNames(familyNames())
    , m_givenNames(givenNames())
    , m_questions(questions())
    , m_remarks(remarks())
{
}

QString SamplePeople::familyName(int person) const
{
    const qsizetype count = m_familyNames.size();
    const qsizetype first = qsizetype{person} * 7919 % count;
    if (person % 11 != 5) // one in eleven has two
        return m_familyNames.at(first);
    const qsizetype second = (first + 1 + person / 11 % (count - 1)) % count;
    return QString(m_familyNames.at(first) + u'-' + m_familyNames.at(second));
}

QString SamplePeople::givenName(int person) const
{
    return m_givenNames.at((qint64{person} * 31 + person / 97) % m_givenNames.size());
}

QString SamplePeople::counsellor(int which) const
{
    const qsizetype count = m_familyNames.size();
    return QString(m_familyNames.at(which % count) + u' '
                   + m_givenNames.at((which % count + which / count) % m_givenNames.size()));
}

QString SamplePeople::question(Dice &dice) const
{
    const QString first = dice.oneOf(m_questions);
    return dice.chance(40) ? QString(first + u'\n' + dice.oneOf(m_questions)) : first;
}

QString SamplePeople::feedback(Dice &dice) const
{
    QStringList sentences;
    for (int left = dice.below(3); left > 0; --left)
        sentences.append(dice.oneOf(m_remarks));
    return sentences.join(u' ');
}
