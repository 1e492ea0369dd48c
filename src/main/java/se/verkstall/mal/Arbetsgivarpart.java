package se.verkstall.mal;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.Parttyp;

/** An employer, or whoever else pays, as a form names him. */
@Lagrum("UB 7:2")
public final class Arbetsgivarpart {

    private Arbetsgivarpart() {
    }

    /**
     * The party.
     *
     * @param nummer an organisationsnummer, or the personnummer of an employer who is a person, with or without hyphen
     * @throws OgiltigIndataException naming each of {@code arbetsgivare}, {@code arbetsgivareNummer} and {@code arbetsgivareAdress} that is missing or wrong
     */
    public static Part av(String namn, String nummer, String adress) {
        List<Fel> fel = new ArrayList<>();
        if (namn == null) {
            fel.add(new Fel("arbetsgivare", "UB 7:3", "Ange arbetsgivaren när lön ska utmätas."));
        }
        if (adress == null) {
            fel.add(new Fel("arbetsgivareAdress", "UF 7:10", "Ange arbetsgivarens adress: beslutet ska sändas dit."));
        }
        String tolkat = nummer == null ? null : Identitetsnummer.tolka(Parttyp.JURIDISK_PERSON, nummer)
                .or(() -> Identitetsnummer.tolka(Parttyp.PRIVATPERSON, nummer)).orElse(null);
        if (tolkat == null) {
            fel.add(new Fel("arbetsgivareNummer", "UB 7:3", "Ange arbetsgivarens organisationsnummer, eller personnummer för en enskild arbetsgivare."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Parttyp typ = tolkat.length() == 12 ? Parttyp.PRIVATPERSON : Parttyp.JURIDISK_PERSON;
        return Part.av(Roll.ARBETSGIVARE, typ, namn, tolkat, adress);
    }
}
