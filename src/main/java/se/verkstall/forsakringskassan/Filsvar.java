package se.verkstall.forsakringskassan;

import java.util.List;
import se.verkstall.fil.Filfel;

/**
 * What became of a file from Försäkringskassan.
 *
 * @param fel the rows that were refused, with line and reason
 */
public record Filsvar(int lopnummer, int rader, int mottagna, int avvisade, List<Filfel> fel) {

    public Filsvar {
        fel = List.copyOf(fel);
    }
}
