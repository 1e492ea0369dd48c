package se.verkstall.webb.tackning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.lag.Avsnitt;
import se.verkstall.lag.Lagregister;
import se.verkstall.tackning.Oversikt;
import se.verkstall.tackning.Status;
import se.verkstall.tackning.Tackning;
import se.verkstall.tackning.Tackningsrad;

/**
 * The page of the law: the counts for each wording, and the rows a choice lets through, by chapter.
 *
 * @param val what is chosen
 * @param oversikter one for each wording
 * @param kapitel all chapters, from how they are cited to their names
 * @param grupper the chosen rows
 */
record LagrumSida(Val val, List<Oversikt> oversikter, Map<String, String> kapitel, List<Grupp> grupper) {

    /**
     * What is chosen; {@code null} lets everything through.
     *
     * @param status the status
     * @param kapitel the chapter as it is cited
     * @param lydelse the wording
     * @param sok text that occurs in the row
     */
    record Val(Status status, String kapitel, String lydelse, String sok) {

        /** Whether anything is chosen. */
        public boolean nagot() {
            return status != null || !arTom(kapitel) || !arTom(lydelse) || !arTom(sok);
        }

        private boolean slapper(Tackningsrad rad) {
            return (status == null || rad.status() == status) && (arTom(kapitel) || rad.avsnitt().kapitel().equals(kapitel))
                    && (arTom(lydelse) || rad.getLydelser().contains(lydelse)) && (arTom(sok) || finns(rad));
        }

        private boolean finns(Tackningsrad rad) {
            String allt = String.join(" ", rad.getLagrum(), rad.avsnitt().referens().platsIOrd(), rad.avsnitt().rubrik(), String.valueOf(rad.skal()),
                    String.join(" ", rad.modellelement()), String.join(" ", rad.kod()), String.join(" ", rad.formular()), String.join(" ", rad.dokumentmallar()));
            return allt.toLowerCase(Locale.ROOT).contains(sok.strip().toLowerCase(Locale.ROOT));
        }

        private static boolean arTom(String varde) {
            return varde == null || varde.isEmpty();
        }
    }

    /**
     * A chapter and its chosen rows.
     *
     * @param namn the chapter in words
     */
    record Grupp(String namn, List<Tackningsrad> rader) {

        /** How many of its rows have each status, in the order of the statuses; those that none has are left out. */
        public Map<Status, Long> perStatus() {
            return rader.stream().collect(Collectors.groupingBy(Tackningsrad::status, () -> new java.util.EnumMap<>(Status.class), Collectors.counting()));
        }
    }

    static LagrumSida av(Tackning tackning, Val val) {
        Map<String, List<Tackningsrad>> valda = tackning.rader().stream().filter(val::slapper)
                .collect(Collectors.groupingBy(rad -> namn(rad.avsnitt()), LinkedHashMap::new, Collectors.toList()));
        return new LagrumSida(val, List.of(tackning.oversikt(Lagregister.LYDELSE_2000), tackning.oversikt(Lagregister.LYDELSE_2024)),
                kapitel(tackning.rader()), valda.entrySet().stream().map(post -> new Grupp(post.getKey(), post.getValue())).toList());
    }

    /** How many rows are shown. */
    public int antal() {
        return grupper.stream().mapToInt(grupp -> grupp.rader().size()).sum();
    }

    public Status[] statusar() {
        return Status.values();
    }

    private static Map<String, String> kapitel(List<Tackningsrad> rader) {
        Map<String, String> kapitel = new LinkedHashMap<>();
        rader.forEach(rad -> kapitel.putIfAbsent(rad.avsnitt().kapitel(), namn(rad.avsnitt())));
        return kapitel;
    }

    private static String namn(Avsnitt avsnitt) {
        String nummer = avsnitt.referens().kapitel();
        return (nummer == null ? "" : nummer + " kap. ") + avsnitt.kapitelrubrik();
    }
}
