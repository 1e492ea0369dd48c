package se.verkstall.webb.handlaggare;

import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.Rattsdel;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisningar;

/** What has been computed in a case: the förbehållsbelopp of each attachment of wages, what the employer has accounted for, and what has been paid out. */
@Component
class Beraknat {

    private final Loneutmatningar loneutmatningar;
    private final Redovisningar redovisningar;

    Beraknat(Loneutmatningar loneutmatningar, Redovisningar redovisningar) {
        this.loneutmatningar = loneutmatningar;
        this.redovisningar = redovisningar;
    }

    /** An attachment with its computations, the newest first, the employer's accounts, the first first, and what the case has in the right as such. */
    record Lon(Loneutmatning utmatning, List<Berakning> berakningar, List<Arbetsgivarredovisning> redovisat, List<Rattsdel> rattsdelar) {

        /** The months as bars. */
        public Manadsdiagram diagram() {
            return Manadsdiagram.av(redovisat, utmatning.beslut() == null ? null : utmatning.beslut().utmatningsbelopp());
        }
    }

    List<Lon> loner(String malnummer) {
        return loneutmatningar.i(malnummer).stream().map(l -> lon(l, malnummer)).toList();
    }

    List<Redovisning> redovisningar(String malnummer) {
        return redovisningar.i(malnummer);
    }

    private Lon lon(Loneutmatning l, String malnummer) {
        return new Lon(l, loneutmatningar.berakningar(l).stream().sorted((a, b) -> Long.compare(b.id(), a.id())).toList(), loneutmatningar.redovisningar(l),
                loneutmatningar.rattsdelar(malnummer).stream().filter(r -> r.loneutmatningId() == l.id()).toList());
    }
}
