package se.verkstall.lag;

import java.util.List;

/** Thrown when input breaks a rule; names each field, the section if one governs it, and what is wrong, in Swedish. */
public class OgiltigIndataException extends RuntimeException {

    private final List<Fel> fel;

    public OgiltigIndataException(List<Fel> fel) {
        super(fel.stream().map(f -> f.falt() + ": " + f.text()).reduce((a, b) -> a + "; " + b).orElse("ogiltig indata"));
        this.fel = List.copyOf(fel);
    }

    public OgiltigIndataException(String falt, String lagrum, String text) {
        this(List.of(new Fel(falt, lagrum, text)));
    }

    public List<Fel> fel() {
        return fel;
    }

    /**
     * One thing that is wrong.
     *
     * @param falt the field, as a path: {@code barn[0].fodd}
     * @param lagrum the section that demands it, or {@code null}
     * @param text what is wrong and what is expected, in Swedish
     */
    public record Fel(String falt, String lagrum, String text) {
    }
}
