package se.verkstall.fordelning;

import java.time.LocalDate;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Avsattning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Hinder;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.lag.Belopp;

/**
 * A claim in a sharing as it stands.
 *
 * @param sakagare whose it is, and what
 * @param kand the day he became known
 * @param anmald the day the claim was notified, or {@code null}
 * @param tilldelning what it got, or {@code null} before it is shared
 * @param utbetald the day it was paid out, or {@code null}
 * @param avraknat what of it has been settled against the price: that part stands over in the property and is not paid out (UB 10:15)
 */
public record Ansprak(long id, Sakagare sakagare, LocalDate kand, LocalDate anmald, boolean kapitalForst, boolean forSent, Avsattning avsatts, Hinder hinder,
                      boolean sakerhet, Tilldelning tilldelning, LocalDate utbetald, Belopp avraknat) {

    /** With nothing settled. */
    public Ansprak(long id, Sakagare sakagare, LocalDate kand, LocalDate anmald, boolean kapitalForst, boolean forSent, Avsattning avsatts, Hinder hinder, boolean sakerhet,
                   Tilldelning tilldelning, LocalDate utbetald) {
        this(id, sakagare, kand, anmald, kapitalForst, forSent, avsatts, hinder, sakerhet, tilldelning, utbetald, Belopp.NOLL);
    }

    /** What a claim got in the fördelningslängd. */
    public record Tilldelning(int plats, String rubrik, String lagrum, Belopp belopp, String varav, Utfall utfall, String skal) {
    }

    public String beteckning() {
        return sakagare.beteckning();
    }

    /** The whole claim, its own cost of execution apart. */
    public Belopp begart() {
        return sakagare.kostnad().plus(sakagare.ranta()).plus(sakagare.kapital());
    }
}
