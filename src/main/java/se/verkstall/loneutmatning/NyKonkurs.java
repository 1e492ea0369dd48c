package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * A bankruptcy as it is told of.
 *
 * @param konkursdag the day of the court's decision
 * @param nummer the court's number of the bankruptcy
 * @param forvaltare the administrator's name
 */
@Lagrum("UB 7:19")
public record NyKonkurs(LocalDate konkursdag, String domstol, String nummer, String forvaltare, String forvaltarensAdress) {

    private static final int LANGST = 200;

    /** Everything that is wrong with it; empty if it may be registered. */
    public List<Fel> fel(LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (konkursdag == null || konkursdag.isAfter(idag)) {
            fel.add(new Fel("konkursdag", "UB 7:19", "Ange dagen för konkursbeslutet, senast i dag."));
        }
        text(domstol, "domstol", "Ange vilken tingsrätt som beslutade om konkursen.", fel);
        text(nummer, "konkursnummer", "Ange konkursens nummer hos tingsrätten.", fel);
        text(forvaltare, "forvaltare", "Ange konkursförvaltarens namn.", fel);
        text(forvaltarensAdress, "forvaltarensAdress", "Ange konkursförvaltarens postadress.", fel);
        return fel;
    }

    private static void text(String varde, String falt, String text, List<Fel> fel) {
        if (varde == null || varde.isBlank() || varde.length() > LANGST) {
            fel.add(new Fel(falt, "UB 7:19", text + " Högst " + LANGST + " tecken."));
        }
    }
}
