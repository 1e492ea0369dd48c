package se.verkstall.lag;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes citations as they stand in data in full words, as people read them: {@code UF 9:9 st 1} is
 * "9 kap. 9 § första stycket utsökningsförordningen (1981:981)".
 *
 * <p>What is not written as a citation ({@link Lagrumsreferens}) is given back as it stands: a document is still readable then.
 */
public final class LagrumIOrd {

    private LagrumIOrd() {
    }

    /** One citation in full words. */
    public static String ett(String citat) {
        return Lagrumsreferens.las(citat).map(Lagrumsreferens::iOrd).orElse(citat);
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
}
