package se.verkstall.tid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.verkstall.tid.Frist.Giltighet;
import se.verkstall.tid.Frist.Period;
import se.verkstall.tid.Frist.Tidsregel;

/**
 * Reads the catalogue from its file: YAML restricted to a list of flat records with one value a line, so that the pure kernel can read it
 * with the JDK alone while any YAML reader sees the same.
 */
final class Fristfil {

    private static final Pattern RAD = Pattern.compile("(?<borjan>- |  )(?<falt>[a-z_]+): (?:\"(?<citerat>[^\"]*)\"|(?<varde>[^\"].*))");
    private static final Set<String> FALT = Set.of("id", "lagrum", "text", "riktning", "antal", "enhet", "ankare", "tvingande", "undantag",
            "mottagare", "medium", "galler_fran", "galler_till", "kalla", "osaker", "anmarkning", "upphord");

    private Fristfil() {
    }

    /** The rows of a file on the class path, in its order. */
    static List<Frist> las(String resurs) {
        try (InputStream in = Fristfil.class.getResourceAsStream(resurs);
             BufferedReader rader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return poster(rader.lines()).stream().map(Fristfil::frist).toList();
        } catch (IOException fel) {
            throw new UncheckedIOException(resurs, fel);
        }
    }

    /**
     * The records as field and value.
     *
     * @throws IllegalArgumentException if a line is no field, or names one that is unknown or already given
     */
    static List<Map<String, String>> poster(Stream<String> rader) {
        List<Map<String, String>> poster = new ArrayList<>();
        rader.filter(rad -> !rad.isBlank() && !rad.startsWith("#")).forEach(rad -> {
            Matcher form = RAD.matcher(rad);
            boolean lasbar = form.matches() && FALT.contains(form.group("falt"));
            if (lasbar && form.group("borjan").equals("- ")) {
                poster.add(new LinkedHashMap<>());
            }
            if (!lasbar || poster.isEmpty()) {
                throw new IllegalArgumentException("Raden kan inte läsas: " + rad);
            }
            String varde = form.group("citerat") == null ? form.group("varde") : form.group("citerat");
            if (poster.get(poster.size() - 1).put(form.group("falt"), varde) != null) {
                throw new IllegalArgumentException("Fältet står två gånger i posten: " + rad);
            }
        });
        return poster;
    }

    private static Frist frist(Map<String, String> post) {
        try {
            return new Frist(krav(post, "id"), krav(post, "lagrum"), krav(post, "text"), regel(post),
                    Tvingande.valueOf(krav(post, "tvingande")), post.get("undantag"), post.get("mottagare"), post.get("medium"),
                    giltighet(post));
        } catch (RuntimeException fel) {
            throw new IllegalArgumentException("Posten " + post.get("id") + ": " + fel.getMessage(), fel);
        }
    }

    private static Tidsregel regel(Map<String, String> post) {
        String antal = post.get("antal");
        String enhet = post.get("enhet");
        return new Tidsregel(Riktning.valueOf(krav(post, "riktning")), antal == null ? null : Integer.valueOf(antal),
                enhet == null ? null : Enhet.valueOf(enhet), krav(post, "ankare"));
    }

    private static Giltighet giltighet(Map<String, String> post) {
        String till = post.get("galler_till");
        return new Giltighet(LocalDate.parse(krav(post, "galler_fran")), till == null ? null : LocalDate.parse(till), krav(post, "kalla"),
                perioder(post.getOrDefault("osaker", "")), post.get("anmarkning"), post.get("upphord"));
    }

    private static List<Period> perioder(String text) {
        return Arrays.stream(text.split(", ")).filter(del -> !del.isEmpty()).map(del -> del.split("\\.\\."))
                .map(del -> new Period(LocalDate.parse(del[0]), LocalDate.parse(del[1]))).toList();
    }

    private static String krav(Map<String, String> post, String falt) {
        String varde = post.get(falt);
        if (varde == null) {
            throw new IllegalArgumentException("fältet " + falt + " saknas");
        }
        return varde;
    }
}
