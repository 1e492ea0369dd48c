package se.verkstall.loneutmatning.arbetsgivarfil;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.mal.Fordran;

/**
 * An account that asks nothing of anybody: the month that is waited for, in time, as the decision says, in an attachment whose process waits for it, and not
 * enough to settle any case.
 *
 * @param id the stored account, or 0 before it is
 */
record Vanlig(Filrad rad, Loneutmatning loneutmatning, Arbetsgivarredovisning redovisning, List<Delmal> mal, long id) {

    /**
     * A case that shares in it.
     *
     * @param fran the first payday its claim shares in
     */
    record Delmal(String malnummer, LocalDate fran, boolean slut, Belopp innestaende, List<Fordran> fordringar) {

        Belopp kvar() {
            return Belopp.summa(fordringar.stream().map(Fordran::kvar).toList());
        }
    }

    Vanlig sparad(long nyttId) {
        return new Vanlig(rad, loneutmatning, redovisning, mal, nyttId);
    }

    Vanlig med(List<Delmal> delar) {
        return new Vanlig(rad, loneutmatning, redovisning, delar, id);
    }

    String nyckel() {
        return "fordelning/" + loneutmatning.nummer() + "/" + redovisning.referens();
    }
}
