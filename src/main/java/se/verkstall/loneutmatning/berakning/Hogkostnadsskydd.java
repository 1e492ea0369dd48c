package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;

/**
 * The most one person pays in twelve months for care or for medicine ({@code lag/hogkostnadsskydd.csv}). A ceiling is there if it has been read, or if the
 * statute's formula gives it; for other days a handläggare states it with its source.
 */
@Lagrum("KFM A 2021:1 p 3.2.2")
enum Hogkostnadsskydd {

    VARD("öppen hälso- och sjukvård"),
    LAKEMEDEL("läkemedel");

    private static final Map<Hogkostnadsskydd, List<Dagvarde<Belopp>>> TAK = CsvResurs.las("/lag/hogkostnadsskydd.csv").stream()
            .collect(Collectors.groupingBy(post -> Hogkostnadsskydd.valueOf(post.get("slag")), Collectors.mapping(post -> new Dagvarde<>(
                    Belopp.parse(post.get("belopp")), LocalDate.parse(post.get("galler_fran")), LocalDate.parse(post.get("galler_till")),
                    post.get("kalla") + ": " + post.get("referens")), Collectors.toList())));

    private final String text;

    Hogkostnadsskydd(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The ceiling for twelve months on the day, with its source; empty if it is not known. */
    Optional<Dagvarde<Belopp>> den(LocalDate dag) {
        return TAK.getOrDefault(this, List.of()).stream().filter(tak -> tak.gallerDen(dag)).findFirst();
    }

    /** Every ceiling that is known. */
    static List<Dagvarde<Belopp>> alla() {
        return Arrays.stream(values()).flatMap(skydd -> TAK.getOrDefault(skydd, List.of()).stream()).toList();
    }
}
