package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * One medium in which an auction of movable property must be announced, and the row of the catalogue that says how long before.
 *
 * <p>An auction on Tuesday 2014-09-30 is announced in a local newspaper one week before its day; one that begins on Wednesday 2014-10-01 in Post- och
 * Inrikes Tidningar and on a website one week before it begins. Where a maritime lien may burden the property it is two weeks: until
 * 2014-09-30 in Post- och Inrikes Tidningar besides the newspaper's one, after that in both media.
 */
@Lagrum({"UF 9:9 st 1", "UF 9:9 st 3"})
public record Kungorelsekrav(Medium medium, String katalogId, String lagrum) {

    private static final LocalDate INTERNET = LocalDate.of(2014, 10, 1);

    /** Where an announcement is made. */
    public enum Medium {
        ORTSTIDNING("ortstidning"), POST_OCH_INRIKES_TIDNINGAR("Post- och Inrikes Tidningar"), WEBBPLATS("Kronofogdemyndighetens webbplats");

        private final String text;

        Medium(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /**
     * Every medium that is demanded.
     *
     * @param auktionsdag the day the auction begins: the wording of that day counts
     * @param sjopantratt whether a maritime lien or its like may burden the property, and it isn't obvious that none does
     */
    public static List<Kungorelsekrav> vid(LocalDate auktionsdag, boolean sjopantratt) {
        List<Kungorelsekrav> krav = new ArrayList<>();
        if (auktionsdag.isBefore(INTERNET)) {
            krav.add(new Kungorelsekrav(Medium.ORTSTIDNING, "N11", "UF 9:9 st 1"));
            if (sjopantratt) {
                krav.add(new Kungorelsekrav(Medium.POST_OCH_INRIKES_TIDNINGAR, "N12", "UF 9:9 st 3"));
            }
        } else {
            String id = sjopantratt ? "N12" : "N11";
            String lagrum = sjopantratt ? "UF 9:9 st 3" : "UF 9:9 st 1";
            krav.add(new Kungorelsekrav(Medium.POST_OCH_INRIKES_TIDNINGAR, id, lagrum));
            krav.add(new Kungorelsekrav(Medium.WEBBPLATS, id, lagrum));
        }
        return krav;
    }

    /** Every medium for a registered ship or ship under construction: three weeks, besides the newspaper also posted at the office until 2014-09-30. */
    @Lagrum("UF 10:4 st 1")
    public static List<Kungorelsekrav> skepp(LocalDate auktionsdag) {
        return fartyg(auktionsdag, "N17", "UF 10:4 st 1");
    }

    /** Every medium for a registered aircraft or mortgaged spare parts: those of UF 10:4, but six weeks (UF 11:1; UB 11:2 st 2). */
    @Lagrum({"UF 11:1", "UB 11:2 st 2"})
    public static List<Kungorelsekrav> luftfartyg(LocalDate auktionsdag) {
        return fartyg(auktionsdag, "UB 11:2", "UB 11:2 st 2");
    }

    private static List<Kungorelsekrav> fartyg(LocalDate auktionsdag, String katalogId, String lagrum) {
        return List.of(new Kungorelsekrav(Medium.POST_OCH_INRIKES_TIDNINGAR, katalogId, lagrum),
                new Kungorelsekrav(auktionsdag.isBefore(INTERNET) ? Medium.ORTSTIDNING : Medium.WEBBPLATS, katalogId, lagrum));
    }

    /** Whether the announcement, and that the auction is cancelled, is also posted at the authority's office; no time is given for it. */
    @Lagrum({"UF 10:4 st 2", "UF 10:7 st 1"})
    public static boolean anslas(LocalDate auktionsdag) {
        return auktionsdag.isBefore(INTERNET);
    }

    /** Whether an auction may be held on the internet, over several days. */
    @Lagrum("UF 8:3")
    public static boolean internetauktion(LocalDate auktionsdag) {
        return !auktionsdag.isBefore(INTERNET);
    }
}
