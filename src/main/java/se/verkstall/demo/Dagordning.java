package se.verkstall.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.verkstall.processmotor.Klocka;
import se.verkstall.tid.Helgdagar;

/** The order in which the events of the working days come. */
final class Dagordning {

    private static final int LANGSTA_LEDIGHET = 14;

    private final List<Dagshandelse> handelser;

    Dagordning(List<Dagshandelse> handelser) {
        this.handelser = handelser.stream().sorted(Comparator.comparing(Dagshandelse::klockslag)).toList();
    }

    /** An event at its moment. */
    record Tillfalle(Instant nar, LocalDate dag, Dagshandelse handelse) {
    }

    /** The moments after one and up to another, the first first, that share the earliest time. */
    List<Tillfalle> nasta(Instant efter, Instant senast) {
        LocalDate forsta = LocalDate.ofInstant(efter, Klocka.SVENSK_TID);
        Optional<Instant> nar = forsta.datesUntil(forsta.plusDays(LANGSTA_LEDIGHET)).filter(Helgdagar::arVardag)
                .flatMap(this::under).map(Tillfalle::nar).filter(t -> t.isAfter(efter)).findFirst();
        return nar.filter(t -> !t.isAfter(senast))
                .map(t -> under(LocalDate.ofInstant(t, Klocka.SVENSK_TID)).filter(h -> h.nar().equals(t)).toList())
                .orElse(List.of());
    }

    private Stream<Tillfalle> under(LocalDate dag) {
        return handelser.stream().map(h -> new Tillfalle(dag.atTime(h.klockslag()).atZone(Klocka.SVENSK_TID).toInstant(), dag, h));
    }
}
