package se.verkstall.tackning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.verkstall.lag.Avsnitt;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;
import se.verkstall.tackning.Citat.Kalla;

/** Derives the coverage from the citations: what is cited by nothing that runs is not carried out, whatever anyone says. */
final class Tackningsregler {

    /**
     * What is known about a section by hand.
     *
     * @param slag what kind of demand it makes
     * @param skal why nothing needs to run, for a definition; otherwise {@code null}
     */
    record Faktum(Slag slag, String skal) {
    }

    private Tackningsregler() {
    }

    /**
     * One row for each section, in the order of the statute.
     *
     * @param fakta what is known by hand, by section; each section in force must have its entry
     * @throws IllegalStateException if a fact is missing, belongs to no section, or gives a reason where something should run
     */
    static List<Tackningsrad> rader(List<Avsnitt> avsnitten, List<Citat> citat, Map<Lagrumsreferens, Faktum> fakta) {
        provaFakta(avsnitten, fakta);
        Map<Lagrumsreferens, List<Citat>> perAvsnitt = citat.stream()
                .collect(Collectors.groupingBy(c -> Lagrumsreferens.parse(c.lagrum()).avsnitt(), TreeMap::new, Collectors.toList()));
        return avsnitten.stream()
                .map(avsnitt -> rad(avsnitt, perAvsnitt.getOrDefault(avsnitt.referens(), List.of()), fakta.get(avsnitt.referens()))).toList();
    }

    /** The citations of sections that do not exist, each with its place and what is wrong. */
    static List<String> felaktiga(List<Citat> citat) {
        List<String> fel = new ArrayList<>();
        for (Citat c : citat) {
            try {
                Lagregister.citat(c.lagrum());
            } catch (IllegalArgumentException e) {
                fel.add(c.plats() + ": " + e.getMessage());
            }
        }
        return fel;
    }

    /** The rows that claim more than they can show. */
    static List<String> ostyrkta(List<Tackningsrad> rader) {
        List<String> fel = new ArrayList<>();
        for (Tackningsrad rad : rader) {
            boolean utanGrund = switch (rad.status()) {
                case KORS -> rad.modellelement().isEmpty() || rad.prov().isEmpty();
                case REGEL -> rad.kod().isEmpty() || rad.prov().isEmpty();
                case INNEHALL -> rad.formular().isEmpty() && rad.dokumentmallar().isEmpty() || rad.prov().isEmpty();
                case DEFINITION, UPPHAVD, ATERSTAR -> rad.skal() == null || rad.skal().isBlank();
            };
            if (utanGrund) {
                fel.add(rad.getLagrum() + " har status " + rad.status().namn() + " utan det som krävs");
            }
        }
        return fel;
    }

    private static Tackningsrad rad(Avsnitt avsnitt, List<Citat> citat, Faktum faktum) {
        List<String> element = platser(citat, Kalla.MODELLELEMENT);
        List<String> kod = platser(citat, Kalla.KOD);
        List<String> formular = platser(citat, Kalla.FORMULAR);
        List<String> mallar = platser(citat, Kalla.DOKUMENTMALL);
        List<String> prov = platser(citat, Kalla.PROV);
        Slag slag = faktum == null ? Slag.UPPHAVD : faktum.slag();
        Status status = status(avsnitt, slag, element, kod, Stream.concat(formular.stream(), mallar.stream()).toList(), prov);
        return new Tackningsrad(avsnitt, status, slag, element, kod, formular, mallar, prov, skal(status, faktum, citat));
    }

    private static Status status(Avsnitt avsnitt, Slag slag, List<String> element, List<String> kod, List<String> innehall, List<String> prov) {
        if (avsnitt.upphavt()) {
            return Status.UPPHAVD;
        }
        if (!prov.isEmpty() && !element.isEmpty()) {
            return Status.KORS;
        }
        if (!prov.isEmpty() && !kod.isEmpty()) {
            return Status.REGEL;
        }
        if (!prov.isEmpty() && !innehall.isEmpty()) {
            return Status.INNEHALL;
        }
        return slag == Slag.DEFINITION ? Status.DEFINITION : Status.ATERSTAR;
    }

    private static String skal(Status status, Faktum faktum, List<Citat> citat) {
        return switch (status) {
            case KORS, REGEL, INNEHALL -> null;
            case DEFINITION -> faktum.skal();
            case UPPHAVD -> "Upphävd i båda lydelserna.";
            case ATERSTAR -> vadSomSaknas(citat);
        };
    }

    private static String vadSomSaknas(List<Citat> citat) {
        List<Kalla> byggt = citat.stream().map(Citat::kalla).filter(kalla -> kalla != Kalla.MODELL && kalla != Kalla.FRIST && kalla != Kalla.PROV).toList();
        List<String> frister = platser(citat, Kalla.FRIST);
        if (!byggt.isEmpty()) {
            return "Byggd, men inget prov styrker det.";
        }
        if (!frister.isEmpty()) {
            return "Tiden räknas i fristkatalogen (" + String.join(", ", frister) + "), men inget steg, ingen kod och ingen handling utför avsnittet.";
        }
        return platser(citat, Kalla.PROV).isEmpty() ? "Inte byggd." : "Ett prov hänvisar hit, men inget steg, ingen kod och ingen handling.";
    }

    private static List<String> platser(List<Citat> citat, Kalla kalla) {
        return citat.stream().filter(c -> c.kalla() == kalla).map(Citat::plats).distinct().sorted().toList();
    }

    private static void provaFakta(List<Avsnitt> avsnitten, Map<Lagrumsreferens, Faktum> fakta) {
        var kanda = avsnitten.stream().map(Avsnitt::referens).collect(Collectors.toSet());
        fakta.forEach((lagrum, faktum) -> {
            if (!kanda.contains(lagrum)) {
                throw new IllegalStateException("lag/tackning.yaml: " + lagrum + " är inget avsnitt");
            }
            if ((faktum.slag() == Slag.DEFINITION) != (faktum.skal() != null)) {
                throw new IllegalStateException("lag/tackning.yaml: " + lagrum + ": skal ska finnas för en definition, och bara för den");
            }
        });
        avsnitten.stream().filter(avsnitt -> !avsnitt.upphavt() && !fakta.containsKey(avsnitt.referens())).findFirst().ifPresent(avsnitt -> {
            throw new IllegalStateException("lag/tackning.yaml: slag saknas för " + avsnitt.referens());
        });
    }
}
