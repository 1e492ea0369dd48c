package se.verkstall.webb.formular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a form's text: a heading, a paragraph or a list. Of Markdown the forms use headings, lists and bold; italics
 * are read as plain letters, and so is the rest.
 *
 * @param slag {@code rubrik}, {@code stycke} or {@code lista}
 * @param rader the lines: one for a heading or paragraph, one for each item of a list
 */
public record Textstycke(String slag, List<List<Bit>> rader) {

    private static final Pattern FET = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern KURSIV = Pattern.compile("(?<![\\w*])[*_]([^*_]+)[*_](?![\\w*])");

    /** A run of text, bold or not. */
    public record Bit(String text, boolean fet) {
    }

    static List<Textstycke> las(String text) {
        List<Textstycke> stycken = new ArrayList<>();
        List<String> samlade = new ArrayList<>();
        for (String rad : (text == null ? "" : text).lines().map(String::strip).toList()) {
            if (rad.isEmpty() || rad.startsWith("#") || punkt(rad) != (!samlade.isEmpty() && punkt(samlade.get(0)))) {
                tom(samlade, stycken);
            }
            if (rad.startsWith("#")) {
                stycken.add(new Textstycke("rubrik", List.of(bitar(rad.replaceFirst("^#+\\s*", "")))));
            } else if (!rad.isEmpty()) {
                samlade.add(rad);
            }
        }
        tom(samlade, stycken);
        return List.copyOf(stycken);
    }

    private static boolean punkt(String rad) {
        return rad.startsWith("- ") || rad.startsWith("* ");
    }

    private static void tom(List<String> samlade, List<Textstycke> stycken) {
        if (!samlade.isEmpty()) {
            stycken.add(punkt(samlade.get(0))
                    ? new Textstycke("lista", samlade.stream().map(r -> bitar(r.substring(2).strip())).toList())
                    : new Textstycke("stycke", List.of(bitar(String.join(" ", samlade)))));
            samlade.clear();
        }
    }

    private static List<Bit> bitar(String text) {
        List<Bit> bitar = new ArrayList<>();
        Matcher fet = FET.matcher(text);
        int plats = 0;
        while (fet.find()) {
            lagg(bitar, text.substring(plats, fet.start()), false);
            lagg(bitar, fet.group(1), true);
            plats = fet.end();
        }
        lagg(bitar, text.substring(plats), false);
        return List.copyOf(bitar);
    }

    private static void lagg(List<Bit> bitar, String text, boolean fet) {
        if (!text.isEmpty()) {
            bitar.add(new Bit(KURSIV.matcher(text).replaceAll("$1"), fet));
        }
    }
}
