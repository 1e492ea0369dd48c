package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Sakagare;

/**
 * A claim or right in real property that is to be sold.
 *
 * @param sakagareId whose it is, or {@code null} for a mortgage deed that the owner holds
 * @param vem his name, or the owner's
 * @param dag the inskrivningsdag that decides its place, or {@code null} for what ranks by statute
 * @param ordning its place within the day
 * @param exekution whether the property is sold for it too (UB 12:13)
 * @param tillagg the addition to the mortgage deed (jordabalken 6:3)
 * @param anmald whether the claim is filed or known
 * @param kontant whether cash is asked for what is due (UB 12:34 st 1 p 1)
 * @param oviss whether it is conditional or disputed (UB 12:26 st 3)
 */
public record Fastighetsansprak(long id, long egendomId, Long sakagareId, String vem, String idnummer, String adress, Slag slag, String beskrivning, LocalDate dag, int ordning,
                                boolean exekution, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp pantbrev, Belopp tillagg, boolean anmald, boolean kontant, boolean oviss) {

    /** What it is. */
    public enum Slag {
        LAGSTADGAD("Fordran med förmånsrätt enligt lag", Sakagare.Slag.LAGSTADGAD), PANTRATT("Panträtt", Sakagare.Slag.INTECKNING),
        RATTIGHET("Nyttjanderätt, servitut eller rätt till elektrisk kraft", Sakagare.Slag.RATTIGHETSHAVARE);

        private final String text;
        private final Sakagare.Slag sakagare;

        Slag(String text, Sakagare.Slag sakagare) {
            this.text = text;
            this.sakagare = sakagare;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }

        /** What whoever has it is called. */
        public Sakagare.Slag sakagare() {
            return sakagare;
        }
    }

    /** Whether it is a mortgage deed that the owner holds. */
    public boolean hosAgaren() {
        return sakagareId == null;
    }

    /** The same claim with other amounts: what one of several properties answers for. */
    public Fastighetsansprak med(Belopp nyKostnad, Belopp nyRanta, Belopp nyttKapital, Belopp nyttPantbrev, Belopp nyttTillagg) {
        return new Fastighetsansprak(id, egendomId, sakagareId, vem, idnummer, adress, slag, beskrivning, dag, ordning, exekution, nyKostnad, nyRanta, nyttKapital, nyttPantbrev, nyttTillagg,
                anmald, kontant, oviss);
    }
}
