package se.verkstall.delgivning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.verkstall.lag.CsvResurs;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;

/** The authority's own targets for service, where the law sets no time. They are data, and each day they give says that it is not the law's. */
public final class InternaMal {

    private static final Map<String, Rad> RADER = CsvResurs.las("/delgivning/interna-mal.csv").stream()
            .map(r -> new Rad(r.get("id"), Integer.parseInt(r.get("antal")), r.get("enhet"), r.get("varfor")))
            .collect(Collectors.toUnmodifiableMap(Rad::id, Function.identity()));

    private InternaMal() {
    }

    private record Rad(String id, int antal, String enhet, String varfor) {
    }

    /** The last day for a receipt, counted from the day the document was sent. */
    public static BeraknadDag kvitto(LocalDate sand) {
        return dag("kvitto", sand);
    }

    /** The day by which a person has chosen how to go on, when what needs no decision has been tried. */
    public static BeraknadDag val(LocalDate idag) {
        return dag("val", idag);
    }

    /** The last day for a receipt after a reminder. */
    public static BeraknadDag paminnelse(LocalDate paminnelse) {
        return dag("paminnelse", paminnelse);
    }

    /** The day by which a stämningsman must have carried out the task and reported it. */
    public static BeraknadDag stamningsman(LocalDate uppdrag) {
        return dag("stamningsman", uppdrag);
    }

    /** How many visits a stämningsman makes before another way is considered. */
    public static int besok() {
        return rad("besok").antal();
    }

    private static BeraknadDag dag(String id, LocalDate fran) {
        Rad rad = rad(id);
        BeraknadDag dag = Tidsrakning.senast(fran, rad.antal(), Enhet.valueOf(rad.enhet()));
        List<String> motivering = new ArrayList<>();
        motivering.add("Lagen anger ingen tid. Myndighetens interna mål är " + Enhet.valueOf(rad.enhet()).iOrd(rad.antal()) + ": " + rad.varfor());
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }

    private static Rad rad(String id) {
        return Optional.ofNullable(RADER.get(id)).orElseThrow(() -> new IllegalStateException("Det interna målet " + id + " saknas."));
    }

    /** The names of all targets. */
    static List<String> alla() {
        return RADER.keySet().stream().sorted().toList();
    }
}
