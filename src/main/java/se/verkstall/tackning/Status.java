package se.verkstall.tackning;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a section is carried out. Derived from what cites it, never stated by hand. */
public enum Status {
    /** A step of a model carries it out, and a test proves it. */
    KORS("KÖRS", "ett steg i en modell utför den, och ett prov styrker det"),
    /** Code decides or computes by it, and a test proves it. */
    REGEL("REGEL", "kod avgör eller räknar efter den, och ett prov styrker det"),
    /** A document or a form has the content it demands, and a test proves it. */
    INNEHALL("INNEHÅLL", "en handling eller ett formulär har det innehåll den kräver, och ett prov styrker det"),
    /** Nothing needs to run. */
    DEFINITION("DEFINITION", "ingenting ska göras"),
    /** In force in none of the wordings. */
    UPPHAVD("UPPHÄVD", "gäller inte i någon av lydelserna"),
    /** Not built, or not proved. */
    ATERSTAR("ÅTERSTÅR", "inte byggd, eller byggd utan prov");

    private final String namn;
    private final String betydelse;

    Status(String namn, String betydelse) {
        this.namn = namn;
        this.betydelse = betydelse;
    }

    /** As it is written in Swedish, in the API and on the page. */
    @JsonValue
    public String namn() {
        return namn;
    }

    /** What it means, in a clause. */
    public String betydelse() {
        return betydelse;
    }
}
