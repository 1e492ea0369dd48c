package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Steg;

/**
 * A computation of the förbehållsbelopp as it was made and kept.
 *
 * @param dag the day whose amounts it uses
 * @param underlag the fields of {@code forms/beraknaForbehallsbelopp.form} it was made from; {@link Hushallsuppgifter#avFalt} reads them
 * @param utmatningsbelopp what may be attached at most
 * @param steg every row, with its section
 * @param anmarkningar what a person should look at
 * @param kalla how sure the normalbelopp it rests on are
 */
@Lagrum({"UB 7:4", "UB 7:5"})
public record Berakning(long id, LocalDate dag, Map<String, Object> underlag, Belopp forbehallsbelopp, Belopp utmatningsbelopp, List<Steg> steg,
                        List<String> anmarkningar, Kalla kalla, String vem, OffsetDateTime tid) {

    /** The period of all its amounts. */
    public Inkomstperiod period() {
        return Hushallsuppgifter.avFalt(underlag).inkomstperiod();
    }

    /** That its normalbelopp were not read in what the authority has published, as a decision says it; {@code null} if they were. */
    public String forbehallOmKallan() {
        return kalla == Kalla.PUBLICERAD ? null : "Normalbeloppet som förbehållsbeloppet bygger på " + kalla.text() + ".";
    }
}
