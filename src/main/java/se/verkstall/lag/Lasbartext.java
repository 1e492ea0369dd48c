package se.verkstall.lag;

/** Text that can be kept and shown: whole characters of Unicode and no zero character, which the database takes for the end of a text. */
public final class Lasbartext {

    private Lasbartext() {
    }

    /** Whether the text can be kept; {@code "a\0b"} and half of a surrogate pair cannot. */
    public static boolean ar(String text) {
        for (int i = 0; i < text.length(); i++) {
            char tecken = text.charAt(i);
            if (tecken == '\0' || Character.isLowSurrogate(tecken)) {
                return false;
            }
            if (Character.isHighSurrogate(tecken)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
