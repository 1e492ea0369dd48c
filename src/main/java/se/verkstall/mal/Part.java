package se.verkstall.mal;

import se.verkstall.lag.Parttyp;

/**
 * Somebody in a case; fields the source did not give are {@code null}.
 *
 * @param idnummer twelve digits for a person, ten for a company
 * @param utredningOmAdress the inquiry made into an unknown address (UF 2:2 st 2)
 * @param skyddad whether the person's identity is protected
 */
public record Part(Roll roll, Parttyp typ, String namn, String idnummer, String postadress, String hemvist, String telefon,
                   String epost, String yrke, String arbetsplats, String utredningOmAdress, boolean skyddad) {

    /** Somebody with no more than a name, a number and an address. */
    public static Part av(Roll roll, Parttyp typ, String namn, String idnummer, String postadress) {
        return new Part(roll, typ, namn, idnummer, postadress, null, null, null, null, null, null, false);
    }
}
