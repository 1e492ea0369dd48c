package se.verkstall.loneutmatning.arbetsgivarfil;

import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.NyRedovisning;

/**
 * An account in an employer's file.
 *
 * @param nr which of the file's accounts it is, from 1
 * @param rad the line it begins on
 */
record Filrad(int nr, int rad, NyRedovisning redovisning) {

    String loneutmatning() {
        return redovisning.loneutmatningsnummer();
    }

    String referens() {
        return redovisning.referens() == null ? redovisning.manad().toString() : redovisning.referens().strip();
    }

    Belopp belopp() {
        return redovisning.belopp();
    }
}
