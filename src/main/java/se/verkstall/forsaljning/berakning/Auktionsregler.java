package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/**
 * Which chapter an auction follows: movable property in general (UF 9), a registered ship or ship under construction (UF 10), a registered aircraft or mortgaged
 * spare parts (UF 11). They differ in how long before it is announced and notices are sent.
 *
 * <p>An auction on Tuesday 2022-06-14: a ship is announced on Tuesday 2022-05-24 at the latest and the notices go on Friday 2022-05-13, since thirty days before
 * is Sunday the 15th; an aircraft is announced on Tuesday 2022-05-03 and the registered letters go on Friday 2022-05-13.
 */
@Lagrum({"UF 9:9", "UF 9:10 st 2", "UF 10:4", "UB 10:7", "UF 11:1", "UB 11:2 st 2"})
public enum Auktionsregler {
    LOS("N13", "UF 9:10 st 2", "kungorelse_auktion", "underrattelse_auktion", "UF 9:11"),
    SKEPP("UB 10:7", "UB 10:7", "kungorelse_auktion_fartyg", "underrattelse_auktion_fartyg", "UF 10:7"),
    LUFTFARTYG("UB 11:2 men 2", "UB 11:2 st 2 men 2", "kungorelse_auktion_fartyg", "underrattelse_auktion_fartyg", "UF 10:7");

    private final String notiskatalog;
    private final String notislagrum;
    private final String kungorelsemall;
    private final String notismall;
    private final String installning;

    Auktionsregler(String notiskatalog, String notislagrum, String kungorelsemall, String notismall, String installning) {
        this.notiskatalog = notiskatalog;
        this.notislagrum = notislagrum;
        this.kungorelsemall = kungorelsemall;
        this.notismall = notismall;
        this.installning = installning;
    }

    /** The chapter for a kind of thing. A share in a ship or aircraft is sold as movable property in general (UB 10:2, 11:1 st 3). */
    public static Auktionsregler av(Egendomsslag slag) {
        return switch (slag) {
            case SKEPP, SKEPPSBYGGE -> SKEPP;
            case REGISTRERAT_LUFTFARTYG, RESERVDELAR -> LUFTFARTYG;
            default -> LOS;
        };
    }

    /** Whether it is ship or aircraft, with a sakägarförteckning drawn up at the auction. */
    public boolean fartyg() {
        return this != LOS;
    }

    /** The row of the catalogue for the notices. */
    public String notiskatalog() {
        return notiskatalog;
    }

    /** The row of the catalogue for a notice to somebody who became known after the last day for the others: at once. */
    @Lagrum({"UF 9:10 st 2 men 2", "UB 10:7 men 2"})
    public String sentKandKatalog() {
        return fartyg() ? "UB 10:7 men 2" : "Q23";
    }

    /** The section that times the notices. */
    public String notislagrum() {
        return notislagrum;
    }

    /** The template of the announcement. */
    public String kungorelsemall() {
        return kungorelsemall;
    }

    /** The template of the notice. */
    public String notismall() {
        return notismall;
    }

    /** The section on cancelling; its first paragraph that announces is {@link #kungorInstalld}. */
    public String installning() {
        return installning;
    }

    /** The paragraph by which a cancellation is announced. */
    public String kungorInstalld() {
        return installning + (fartyg() ? " st 1" : " st 2");
    }

    /** The paragraph by which those who had been notified are told of it. */
    public String meddelaInstalld() {
        return installning + (fartyg() ? " st 2" : " st 3");
    }

    /**
     * The media, each with its row of the catalogue.
     *
     * @param sjopantratt whether a maritime lien or its like may burden movable property in general
     */
    public List<Kungorelsekrav> krav(LocalDate auktionsdag, boolean sjopantratt) {
        return switch (this) {
            case LOS -> Kungorelsekrav.vid(auktionsdag, sjopantratt);
            case SKEPP -> Kungorelsekrav.skepp(auktionsdag);
            case LUFTFARTYG -> Kungorelsekrav.luftfartyg(auktionsdag);
        };
    }

    /** The last day to send the notices. */
    public LocalDate notiserSenast(LocalDate auktionsdag) {
        return Fristkatalog.berakna(notiskatalog, auktionsdag, auktionsdag).dag();
    }

    /** The last day to announce. */
    public LocalDate kungorelseSenast(LocalDate auktionsdag) {
        return krav(auktionsdag, false).stream().map(k -> Fristkatalog.berakna(k.katalogId(), auktionsdag, auktionsdag).dag()).min(LocalDate::compareTo).orElseThrow();
    }
}
