package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Tidsrakning;

/** Times in a wage attachment that the law leaves to the authority, as the authority has set them ({@code lag/loneutmatning_tider.csv}). */
public enum Myndighetstid {

    /** For the debtor to comment and tell of his incomes and dependants. */
    @Lagrum({"UB 7:7", "UF 7:1"})
    YTTRANDE("UB 7:7"),
    /** For those who are heard on a question in an attachment that runs; the section is the question's own. */
    @Lagrum({"UB 7:10 st 2", "UB 7:22 st 1", "UB 4:29 st 1"})
    YTTRANDE_I_FRAGA("UF 4:3"),
    /** For the employer to answer the inquiry. */
    @Lagrum("UF 7:3")
    ARBETSGIVARENS_SVAR("UF 7:3"),
    /** For an employer who is late to say why, counted from the demand. */
    @Lagrum("UF 7:14 st 1")
    ORSAK("UF 7:14 st 1");

    private static final Map<Myndighetstid, List<Dagvarde<Integer>>> DAGAR = las();

    private final String lagrum;

    Myndighetstid(String lagrum) {
        this.lagrum = lagrum;
    }

    /** The section that leaves the time to the authority. */
    public String lagrum() {
        return lagrum;
    }

    /**
     * The last day to act: so many days from {@code start}, moved off a day that is no vardag.
     *
     * <p>Two weeks for the debtor from 2022-03-01 (a Tuesday) end on 2022-03-15 (a Tuesday).
     *
     * @throws se.verkstall.lag.RegelSaknasException if the authority had set no time on that day
     */
    public BeraknadDag sistaDag(LocalDate start) {
        Dagvarde<Integer> dagar = Dagvarde.den(start, DAGAR.get(this), "tiden för " + name());
        BeraknadDag dag = Tidsrakning.senastDen(start.plusDays(dagar.varde()));
        List<String> motivering = new ArrayList<>();
        motivering.add("Lagen anger ingen tid. Myndigheten har bestämt " + dagar.varde() + " dagar: " + dagar.kalla() + ".");
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }

    private static Map<Myndighetstid, List<Dagvarde<Integer>>> las() {
        return CsvResurs.las("/lag/loneutmatning_tider.csv").stream().collect(Collectors.groupingBy(post -> valueOf(post.get("vad")),
                () -> new EnumMap<>(Myndighetstid.class), Collectors.mapping(Myndighetstid::dagvarde, Collectors.toList())));
    }

    private static Dagvarde<Integer> dagvarde(Map<String, String> post) {
        String till = post.get("galler_till");
        return new Dagvarde<>(Integer.valueOf(post.get("dagar")), LocalDate.parse(post.get("galler_fran")),
                till.isEmpty() ? null : LocalDate.parse(till), post.get("kalla"));
    }
}
