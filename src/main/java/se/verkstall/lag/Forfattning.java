package se.verkstall.lag;

import java.util.List;

/**
 * A statute, or another text the program carries out, that may be cited.
 *
 * @param kod how it is cited: {@code UF}, {@code Lag 1930:173}
 * @param alias other ways to write it that are read but never printed
 * @param form how its parts are numbered
 * @param kanda whether its sections are listed, so that a citation can be checked
 * @param iOrd its name in full words, as it stands after a section: utsökningsbalken
 */
public record Forfattning(String kod, List<String> alias, Form form, boolean kanda, String iOrd) {

    /** How the parts of a statute are numbered. */
    public enum Form {
        /** Chapters and sections: {@code UF 9:9}. */
        KAPITEL,
        /** Sections only: {@code Lag 1930:173 2 §}. */
        PARAGRAF,
        /** Points: {@code KFM A 2021:1 p 3.1.2}. */
        PUNKT
    }

    public Forfattning {
        alias = List.copyOf(alias);
    }
}
