package se.verkstall.mal;

import java.time.LocalDate;
import java.util.Set;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Somebody other than applicant and debtor whose right the property touches.
 *
 * @param fordran what is owed him, or {@code null} if that is not what it is about, or not known
 * @param kandDag the day he became known
 */
public record Sakagare(long id, long egendomId, Slag slag, String namn, String idnummer, String adress, Belopp fordran, LocalDate kandDag) {

    /** What his right is. */
    public enum Slag {
        HANDPANT("Handpanträtt"), RETENTIONSRATT("Retentionsrätt"), SJOPANT("Sjöpanträtt eller luftpanträtt"), FORETAGSHYPOTEK("Företagshypotek"),
        BATBYGGNADSFORSKOTT("Båtbyggnadsförskott"), INTECKNING("Panträtt på grund av inteckning"), KONKURSBO("Konkursbo"), ATERTAGANDE("Återtaganderätt"), DELAGARE("Delägare"),
        TREDJE_MAN("Tredje man"), SEKUNDOGALDENAR("Sekundogäldenär"),
        LAGSTADGAD("Fordran med förmånsrätt enligt lag i fastighet"), RATTIGHETSHAVARE("Nyttjanderätt, servitut eller rätt till elektrisk kraft"), ANNAN("Annan");

        private static final Set<Slag> ANMALER = Set.of(SJOPANT, FORETAGSHYPOTEK, BATBYGGNADSFORSKOTT, KONKURSBO, LAGSTADGAD, RATTIGHETSHAVARE);

        private final String text;

        Slag(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }

        /** Whether he has to file his claim to be paid, so that he must be told how (UB 8:10, 8:12–15). */
        @Lagrum("UF 9:10 st 1")
        public boolean maAnmalaFordran() {
            return ANMALER.contains(this);
        }
    }
}
