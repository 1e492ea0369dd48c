package se.verkstall.tackning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of the ordinance in force in one wording, counted by status.
 *
 * @param lydelse the wording, {@code 2000:1}
 * @param antal how many sections are in force
 * @param perStatus how many have each status; every status has an entry
 */
public record Oversikt(String lydelse, int antal, Map<Status, Integer> perStatus) {

    static Oversikt av(String lydelse, List<Tackningsrad> rader) {
        Map<Status, Integer> perStatus = new EnumMap<>(Status.class);
        Arrays.stream(Status.values()).forEach(status -> perStatus.put(status, 0));
        List<Tackningsrad> gallande = rader.stream().filter(rad -> rad.avsnitt().referens().forfattning().kod().equals("UF")
                && rad.avsnitt().referens().paragraf() != null && rad.getLydelser().contains(lydelse)).toList();
        gallande.forEach(rad -> perStatus.merge(rad.status(), 1, Integer::sum));
        return new Oversikt(lydelse, gallande.size(), perStatus);
    }

    /** How many are carried out by a model, a rule or a document. */
    public int utforda() {
        return perStatus.get(Status.KORS) + perStatus.get(Status.REGEL) + perStatus.get(Status.INNEHALL);
    }
}
