package se.verkstall.tackning;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What kind of demand a section makes; its main one, where it makes several. */
public enum Slag {
    /** Says what words mean, where the text applies, or who else has a duty. */
    DEFINITION("DEFINITION"),
    /** Demands that steps are taken. */
    FORLOPP("FÖRLOPP"),
    /** Demands that something is done by, before or at a time. */
    FRIST("FRIST"),
    /** Demands that someone is told, called or served. */
    UNDERRATTELSE("UNDERRÄTTELSE"),
    /** Demands content of a document. */
    INNEHALL("INNEHÅLL"),
    /** Says what may or shall be decided, or how it is computed. */
    REGEL("REGEL"),
    /** Makes no demand any more. */
    UPPHAVD("UPPHÄVD");

    private final String namn;

    Slag(String namn) {
        this.namn = namn;
    }

    /** As it is written in Swedish. */
    @JsonValue
    public String namn() {
        return namn;
    }

    /**
     * The kind with the Swedish name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static Slag medNamn(String namn) {
        return Arrays.stream(values()).filter(slag -> slag.namn.equals(namn)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("slaget " + namn + " finns inte"));
    }
}
