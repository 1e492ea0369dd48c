package se.verkstall.lag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation of law: a statute and a place in it, as precise as it needs to be.
 *
 * <p>Written {@code UF 9:9}, {@code UF 9:9 st 1}, {@code UF 2:9a}, {@code UB 7:14 st 1 p 2 men 1}, {@code UF bilaga p 2},
 * {@code Lag 1930:173 2 §}, {@code FRL 10 a § st 2}, {@code KFM A 2021:1 p 3.1.2}, {@code FK p 4}; the grammar is in docs/ordlista.md.
 * {@code UF 14:*} is a whole repealed chapter. References are ordered as the statutes are.
 *
 * @param forfattning the statute
 * @param kapitel the chapter number, or {@code null} if the statute has none or the annex is meant
 * @param paragraf the section with its letter, {@code 9a}, or {@code null} in an annex or a text made of points
 * @param stycke the paragraph of the section, from 1, or {@code null} for all of it
 * @param punkt the numbered point, {@code 2} or {@code 3.1.2}, or {@code null}
 * @param mening the sentence, from 1, or {@code null}
 */
public record Lagrumsreferens(Forfattning forfattning, String kapitel, String paragraf, Integer stycke, String punkt, Integer mening)
        implements Comparable<Lagrumsreferens> {

    private static final Pattern FORM = Pattern.compile("(?<forfattning>.+?) (?:(?<kapitel>\\d{1,2}):(?<avsnitt>\\d+ ?[a-z]?|\\*)"
            + "|(?<paragraf>\\d+(?: ?[a-z])?) §|(?<bilaga>bilaga)(?= p )|(?=p ))(?: st (?<stycke>\\d+))?"
            + "(?: ?\\bp (?<punkt>\\d+(?:\\.\\d+)*(?: ?[a-z])?))?(?: men (?<mening>\\d+))?");
    private static final List<String> ORDNING = List.of("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde",
            "nionde", "tionde", "elfte", "tolfte");

    private static final Comparator<Lagrumsreferens> ORDNINGSFOLJD = Comparator
            .comparingInt((Lagrumsreferens r) -> Lagregister.ordning(r.forfattning))
            .thenComparing(r -> r.kapitel, Comparator.nullsLast(Comparator.comparingInt(Integer::parseInt)))
            .thenComparing(r -> r.paragraf, Comparator.nullsLast(Lagrumsreferens::jamforNummer))
            .thenComparing(r -> r.stycke, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(r -> r.punkt, Comparator.nullsFirst(Lagrumsreferens::jamforNummer))
            .thenComparing(r -> r.mening, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Reads one citation.
     *
     * @throws IllegalArgumentException if it is not written as a citation, or its statute is not in the register
     */
    public static Lagrumsreferens parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("”" + text + "” är inte skrivet som ett lagrum, till exempel UF 9:9 st 1 eller Lag 1930:173 2 §");
        }
        String kod = form.group("forfattning");
        Forfattning forfattning = Lagregister.forfattning(kod)
                .orElseThrow(() -> new IllegalArgumentException("”" + text + "”: författningen ”" + kod + "” finns inte i lag/forfattningar.csv"));
        Lagrumsreferens referens = new Lagrumsreferens(forfattning, form.group("kapitel"), paragraf(form), tal(form.group("stycke")),
                utanBlanksteg(form.group("punkt")), tal(form.group("mening")));
        if (referens.form() != forfattning.form() && form.group("bilaga") == null) {
            throw new IllegalArgumentException("”" + text + "”: " + forfattning.iOrd() + " citeras " + exempel(forfattning));
        }
        return referens;
    }

    /** Reads one citation; empty if it is not written as one or its statute is not in the register. */
    public static Optional<Lagrumsreferens> las(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads citations that stand in one text, parted by comma or semicolon. */
    public static List<Lagrumsreferens> parseLista(String text) {
        return Arrays.stream(text.split("[,;]")).filter(del -> !del.isBlank()).map(Lagrumsreferens::parse).toList();
    }

    /** The section this is a part of: without paragraph, point and sentence, except where points are the sections. */
    public Lagrumsreferens avsnitt() {
        return new Lagrumsreferens(forfattning, kapitel, paragraf, null, paragraf == null ? punkt : null, null);
    }

    /** The section's chapter as it is cited, {@code UF 9}, {@code UF bilaga}; the statute itself where there are no chapters. */
    public String kapitelnamn() {
        if (forfattning.form() != Forfattning.Form.KAPITEL) {
            return forfattning.kod();
        }
        return forfattning.kod() + " " + (kapitel == null ? "bilaga" : kapitel);
    }

    /** In full words, as it is shown to people: 9 kap. 9 § första stycket utsökningsförordningen (1981:981). */
    public String iOrd() {
        if (paragraf != null) {
            return platsIOrd() + " " + forfattning.iOrd();
        }
        return "punkt " + punkt + " i " + (form() == forfattning.form() ? "" : "bilagan till ") + forfattning.iOrd() + meningIOrd();
    }

    /** The place in full words, where the statute is already named: 9 kap. 9 § första stycket. */
    public String platsIOrd() {
        if (paragraf == null) {
            return "punkt " + punkt + meningIOrd();
        }
        String kap = kapitel == null ? "" : kapitel + " kap.";
        if ("*".equals(paragraf)) {
            return kap;
        }
        return (kap + " " + medBlanksteg(paragraf) + " §" + (stycke == null ? "" : " " + ordningstal(stycke) + " stycket")
                + (punkt == null ? "" : stycke == null ? " punkt " + punkt : " " + punkt) + meningIOrd()).strip();
    }

    @Override
    public int compareTo(Lagrumsreferens annan) {
        return ORDNINGSFOLJD.compare(this, annan);
    }

    /** As it is cited, in the one way it is written: {@code UF 9:9 st 1}. */
    @Override
    public String toString() {
        String plats = paragraf == null ? (form() == forfattning.form() ? "" : " bilaga")
                : kapitel == null ? " " + medBlanksteg(paragraf) + " §" : " " + kapitel + ":" + paragraf;
        return forfattning.kod() + plats + (stycke == null ? "" : " st " + stycke) + (punkt == null ? "" : " p " + punkt)
                + (mening == null ? "" : " men " + mening);
    }

    private Forfattning.Form form() {
        if (kapitel != null) {
            return Forfattning.Form.KAPITEL;
        }
        return paragraf != null ? Forfattning.Form.PARAGRAF : Forfattning.Form.PUNKT;
    }

    private String meningIOrd() {
        return mening == null ? "" : " " + ordningstal(mening) + " meningen";
    }

    private static String exempel(Forfattning forfattning) {
        return switch (forfattning.form()) {
            case KAPITEL -> forfattning.kod() + " 1:1";
            case PARAGRAF -> forfattning.kod() + " 1 §";
            case PUNKT -> forfattning.kod() + " p 1";
        };
    }

    private static String paragraf(Matcher form) {
        return utanBlanksteg(form.group("avsnitt") == null ? form.group("paragraf") : form.group("avsnitt"));
    }

    private static String utanBlanksteg(String nummer) {
        return nummer == null ? null : nummer.replace(" ", "");
    }

    private static String medBlanksteg(String nummer) {
        return nummer.replaceAll("(\\d)([a-z])", "$1 $2");
    }

    private static String ordningstal(int tal) {
        return tal <= ORDNING.size() ? ORDNING.get(tal - 1) : tal + ":e";
    }

    private static Integer tal(String siffror) {
        return siffror == null ? null : Integer.valueOf(siffror);
    }

    private static int jamforNummer(String ena, String andra) {
        return Arrays.compare(delar(ena), delar(andra));
    }

    private static int[] delar(String nummer) {
        return Pattern.compile("\\d+|[a-z*]").matcher(nummer).results()
                .mapToInt(del -> Character.isDigit(del.group().charAt(0)) ? Integer.parseInt(del.group()) : del.group().charAt(0)).toArray();
    }
}
