package se.verkstall.webb.handlaggare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.processmotor.Modellelement;

/**
 * A section that bears on what is to be done now.
 *
 * @param citat as it is cited
 * @param iOrd in full words
 * @param texter what it demands, in plain words; may be empty
 */
record Lagvy(String citat, String iOrd, List<String> texter) {

    /** What the law says of the task and of the deadlines that run, each section once. */
    static List<Lagvy> av(Modellelement uppgift, List<Fristvy> lopande) {
        Map<String, List<String>> perLagrum = new LinkedHashMap<>();
        if (uppgift != null && uppgift.lagrum() != null) {
            delar(uppgift.lagrum()).forEach(citat -> perLagrum.put(citat, new ArrayList<>()));
        }
        for (Fristvy f : lopande) {
            delar(f.frist().lagrum()).forEach(citat -> {
                List<String> texter = perLagrum.computeIfAbsent(citat, c -> new ArrayList<>());
                if (f.text() != null && !texter.contains(f.text())) {
                    texter.add(f.text());
                }
            });
        }
        return perLagrum.entrySet().stream().map(e -> new Lagvy(e.getKey(), LagrumIOrd.ett(e.getKey()), List.copyOf(e.getValue()))).toList();
    }

    private static List<String> delar(String citat) {
        return List.of(citat.split("\\s*[,;]\\s*"));
    }
}
