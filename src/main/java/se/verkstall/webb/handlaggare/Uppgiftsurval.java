package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * What the address of the task list asks for. Everything is text from the address; what cannot be read counts as not asked for.
 *
 * @param vy {@code mina} or {@code grupp}
 * @param sok part of a case number, a party's name or what to do
 * @param fore only tasks whose last day is this or earlier
 * @param vem {@code ingen} for those nobody has taken, {@code alla}
 * @param sort {@code dag}, {@code mal} or {@code alder}
 * @param efter the key of the last row of the page before
 */
record Uppgiftsurval(String vy, String sok, String fore, String vem, String sort, String efter) {

    Uppgiftsurval {
        vy = "grupp".equals(vy) ? "grupp" : "mina";
        sok = sok == null ? "" : sok.strip();
        fore = dag(fore) == null ? "" : fore.strip();
        vem = "ingen".equals(vem) ? "ingen" : "alla";
        sort = "mal".equals(sort) || "alder".equals(sort) ? sort : "dag";
        efter = efter == null ? "" : efter.strip();
    }

    boolean mina() {
        return vy.equals("mina");
    }

    LocalDate foreDag() {
        return dag(fore);
    }

    /** Whether anything but the view itself narrows the list. */
    public boolean begransat() {
        return !sok.isEmpty() || !fore.isEmpty() || vem.equals("ingen");
    }

    /** The address of this list sorted otherwise, from its first page. */
    public String medSort(String nySort) {
        return new Uppgiftsurval(vy, sok, fore, vem, nySort, "").adress();
    }

    /** The address of the page that follows a row. */
    public String medEfter(String nyckel) {
        return new Uppgiftsurval(vy, sok, fore, vem, sort, nyckel).adress();
    }

    /** The address of this list; only what differs from the plain list is written. */
    public String adress() {
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("vy", mina() ? "" : vy);
        delar.put("sok", sok);
        delar.put("fore", fore);
        delar.put("vem", vem.equals("alla") ? "" : vem);
        delar.put("sort", sort.equals("dag") ? "" : sort);
        delar.put("efter", efter);
        String fraga = delar.entrySet().stream().filter(d -> !d.getValue().isEmpty())
                .map(d -> d.getKey() + "=" + UriUtils.encode(d.getValue(), "UTF-8")).collect(Collectors.joining("&"));
        return "/uppgifter" + (fraga.isEmpty() ? "" : "?" + fraga);
    }

    /** Whether an address that a form sent along is one of this list's own. */
    static boolean arLista(String adress) {
        return adress.equals("/uppgifter") || adress.startsWith("/uppgifter?");
    }

    private static LocalDate dag(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
