package se.verkstall.webb.frister;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.tid.Frist;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Tvingande;

/**
 * What the address of the catalogue asks for; what cannot be read counts as not asked for.
 *
 * @param sok words that all occur in a row
 * @param lag the statute as it is cited, {@code UF}
 * @param slag how the act is timed
 * @param kraft how strong the rule is
 * @param galler the day whose wordings are shown; empty shows every wording
 * @param lage {@code osaker}: only rows with a span whose text is not at hand; {@code andrad}: only rows that have ended
 */
record Katalogurval(String sok, String lag, String slag, String kraft, String galler, String lage) {

    Katalogurval {
        sok = sok == null ? "" : sok.strip();
        lag = lag == null ? "" : lag;
        slag = Stream.of(Riktning.values()).map(Enum::name).toList().contains(String.valueOf(slag)) ? slag : "";
        kraft = Stream.of(Tvingande.values()).map(Enum::name).toList().contains(String.valueOf(kraft)) ? kraft : "";
        galler = dag(galler) == null ? "" : galler.strip();
        lage = "osaker".equals(lage) || "andrad".equals(lage) ? lage : "";
    }

    /** The rows that are asked for, in the order of the statutes. */
    List<Frist> rader() {
        return Fristkatalog.alla().stream().filter(this::slapper).toList();
    }

    /** Whether anything is left out. */
    public boolean begransat() {
        return !(sok + lag + slag + kraft + galler + lage).isEmpty();
    }

    private boolean slapper(Frist f) {
        return (lag.isEmpty() || f.lagrum().startsWith(lag + " "))
                && (slag.isEmpty() || f.regel().riktning().name().equals(slag))
                && (kraft.isEmpty() || f.tvingande().name().equals(kraft))
                && (galler.isEmpty() || f.giltighet().gallerDen(dag(galler)))
                && (!lage.equals("osaker") || !f.giltighet().osaker().isEmpty())
                && (!lage.equals("andrad") || f.giltighet().till() != null)
                && Arrays.stream(sok.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text(f)::contains);
    }

    private static String text(Frist f) {
        return String.join(" ", f.id(), f.lagrum(), LagrumIOrd.alla(f.lagrum()), f.text(), f.regel().ankare(), String.valueOf(f.undantag()),
                String.valueOf(f.mottagare())).toLowerCase(Locale.ROOT);
    }

    private static LocalDate dag(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
