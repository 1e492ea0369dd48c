package se.verkstall.demo;

import java.util.List;

/** Complete applications in any number, from the same generator as the samples. */
public final class Massansokningar {

    private Massansokningar() {
    }

    public static List<String> rader(long fro, int antal) {
        return Exempelansokningar.fullstandiga(fro, antal);
    }
}
