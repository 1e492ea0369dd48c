package se.verkstall.tid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.verkstall.lag.LagrumIOrd;

/**
 * The catalogue of time limits and thresholds: utsökningsförordningen in the wordings SFS 2000:1 and 2024:41, the periods of
 * utsökningsbalken, and the periods of service.
 *
 * <p>A row that changed has one version for each span. Where the text between two amendments is not at hand the nearest known wording is
 * used and the row says so. The catalogue begins on 1996-01-01.
 */
public final class Fristkatalog {

    private static final List<Frist> ALLA = Fristfil.las("/lag/frister.yaml");
    private static final Map<String, List<Frist>> PER_ID =
            ALLA.stream().collect(Collectors.groupingBy(Frist::id, LinkedHashMap::new, Collectors.toUnmodifiableList()));

    private Fristkatalog() {
    }

    /** Every row in every wording, in the order of the statutes. */
    public static List<Frist> alla() {
        return ALLA;
    }

    /**
     * The row in the wording that holds on the day.
     *
     * @throws FristSaknasException if there is no such row, or it was not in force then; the message says which and why
     */
    public static Frist rad(String id, LocalDate gallande) {
        List<Frist> lydelser = PER_ID.get(id);
        if (lydelser == null) {
            throw new FristSaknasException(id, gallande, "Det finns ingen frist med beteckningen " + id + " i katalogen.");
        }
        return lydelser.stream().filter(frist -> frist.giltighet().gallerDen(gallande)).findFirst()
                .orElseThrow(() -> new FristSaknasException(id, gallande, varforInte(lydelser, gallande)));
    }

    /**
     * The day the row points out for an event, by the wording that holds on {@code gallande}.
     *
     * <p>Example: N19 and an auction on Friday 2022-05-20 give Friday 2022-04-29.
     *
     * @throws FristSaknasException if there is no such row, or it was not in force then
     */
    public static BeraknadFrist berakna(String id, LocalDate handelse, LocalDate gallande) {
        Objects.requireNonNull(handelse, "handelse");
        return Fristberakning.av(rad(id, gallande), handelse, gallande);
    }

    private static String varforInte(List<Frist> lydelser, LocalDate gallande) {
        Frist forsta = lydelser.get(0);
        if (gallande.isBefore(forsta.giltighet().fran())) {
            return namn(forsta) + " gäller från och med " + forsta.giltighet().fran() + " och inte " + gallande + "."
                    + tillagg(forsta.giltighet().anmarkning());
        }
        Frist sista = lydelser.get(lydelser.size() - 1);
        return namn(sista) + " gällde till och med " + sista.giltighet().till() + " och inte " + gallande + "."
                + tillagg(sista.giltighet().upphord());
    }

    private static String namn(Frist frist) {
        return frist.id() + ", " + LagrumIOrd.alla(frist.lagrum()) + ",";
    }

    private static String tillagg(String mening) {
        return mening == null ? "" : " " + mening;
    }
}
