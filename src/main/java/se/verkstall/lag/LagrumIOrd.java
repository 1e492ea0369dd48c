package se.verkstall.lag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a citation in full words, as people read it: {@code UF 9:9 st 1} is
 * "9 kap. 9 § första stycket utsökningsförordningen (1981:981)".
 *
 * <p>A citation that follows no known form is given back as it stands.
 */
public final class LagrumIOrd {

    private static final Map<String, String> FORFATTNINGAR = Map.ofEntries(
            Map.entry("UF", "utsökningsförordningen (1981:981)"),
            Map.entry("UB", "utsökningsbalken"),
            Map.entry("DelgL 2010:1932", "delgivningslagen (2010:1932)"),
            Map.entry("DelgL 1970:428", "delgivningslagen (1970:428)"),
            Map.entry("DelgF 2011:154", "delgivningsförordningen (2011:154)"),
            Map.entry("KFM A 2021:1", "Kronofogdemyndighetens allmänna råd (KFM A 2021:1)"),
            Map.entry("Lag 1930:173", "lagen (1930:173) om beräkning av lagstadgad tid"),
            Map.entry("RäntelL", "räntelagen (1975:635)"),
            Map.entry("FRL", "förmånsrättslagen (1970:979)"));
    private static final Pattern KAPITEL = Pattern.compile("(.+?) (\\d+):(\\d+)( [a-z])?(?: st (\\d+))?(?: men (\\d+))?(?: p (\\d+))?");
    private static final Pattern PARAGRAF = Pattern.compile("(.+?) (\\d+)( [a-z])? §(?: st (\\d+))?(?: men (\\d+))?(?: p (\\d+))?");
    private static final Pattern BILAGA = Pattern.compile("(.+?) bilaga p (\\d+)");
    private static final Pattern PUNKT = Pattern.compile("(.+?) p (\\d+(?:\\.\\d+)*)");
    private static final String[] ORDNINGSTAL = {
        "", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde"};

    private LagrumIOrd() {
    }

    /** One citation in full words. */
    public static String ett(String citat) {
        Matcher m = BILAGA.matcher(citat);
        if (m.matches()) {
            return "punkt " + m.group(2) + " i bilagan till " + forfattning(m.group(1));
        }
        m = PARAGRAF.matcher(citat);
        if (m.matches()) {
            return m.group(2) + text(m.group(3)) + " §" + delar(m, 4) + " " + forfattning(m.group(1));
        }
        m = KAPITEL.matcher(citat);
        if (m.matches()) {
            return m.group(2) + " kap. " + m.group(3) + text(m.group(4)) + " §" + delar(m, 5) + " " + forfattning(m.group(1));
        }
        m = PUNKT.matcher(citat);
        return m.matches() ? "punkt " + m.group(2) + " i " + forfattning(m.group(1)) : citat;
    }

    /** Citations parted by commas or semicolons, in full words: "… och …". */
    public static String alla(String citat) {
        if (citat == null || citat.isBlank()) {
            return "";
        }
        List<String> ord = Arrays.stream(citat.split("\\s*[,;]\\s*")).map(LagrumIOrd::ett).toList();
        String sista = ord.get(ord.size() - 1);
        return ord.size() == 1 ? sista
                : ord.subList(0, ord.size() - 1).stream().collect(Collectors.joining(", ")) + " och " + sista;
    }

    private static String delar(Matcher m, int grupp) {
        return ordning(m.group(grupp), "stycket") + ordning(m.group(grupp + 1), "meningen")
                + (m.group(grupp + 2) == null ? "" : " " + m.group(grupp + 2));
    }

    private static String ordning(String nummer, String slag) {
        if (nummer == null) {
            return "";
        }
        int n = Integer.parseInt(nummer);
        return " " + (n < ORDNINGSTAL.length ? ORDNINGSTAL[n] : n + ":e") + " " + slag;
    }

    private static String text(String grupp) {
        return grupp == null ? "" : grupp;
    }

    private static String forfattning(String kort) {
        return FORFATTNINGAR.getOrDefault(kort, kort);
    }
}
