package se.verkstall.webb.handlaggare;

/** What a person typed, as patterns for {@code like}; its own wildcards count as letters. */
final class Sokord {

    private Sokord() {
    }

    /** Matches what begins with the text. */
    static String borjan(String text) {
        return bokstavligt(text) + "%";
    }

    /** Matches what has the text somewhere. */
    static String del(String text) {
        return "%" + bokstavligt(text) + "%";
    }

    private static String bokstavligt(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
