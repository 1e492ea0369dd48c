package se.verkstall.fil;

import java.util.List;

/** A file is refused as a whole. */
public class OgiltigFilException extends RuntimeException {

    private final transient List<Filfel> fel;

    public OgiltigFilException(List<Filfel> fel) {
        super(fel.toString());
        this.fel = List.copyOf(fel);
    }

    public OgiltigFilException(long rad, String text) {
        this(List.of(new Filfel(rad, text)));
    }

    public List<Filfel> fel() {
        return fel;
    }
}
