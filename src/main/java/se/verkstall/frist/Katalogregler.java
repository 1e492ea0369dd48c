package se.verkstall.frist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.BeraknadFrist;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Skyndsamhetsord;

/** The rules as the catalogue of time limits has them, with whose time each is. */
@Component
class Katalogregler implements Regelbok {

    /** Rows whose time runs for somebody else than the authority, by id. */
    private static final Map<String, String> AGARE = CsvResurs.las("/lag/fristagare.csv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get("id"), r -> r.get("agare")));

    @Override
    public Utrakning rakna(String katalogId, LocalDate handelse) {
        BeraknadFrist frist = Fristkatalog.berakna(katalogId, handelse, handelse);
        if (frist.dag() == null) {
            throw new OgiltigIndataException("katalogId", frist.frist().lagrum(),
                    "Regeln " + katalogId + " pekar inte ut någon dag. " + String.join(" ", frist.motivering()));
        }
        return new Utrakning(regel(frist.frist()), new BeraknadDag(frist.dag(), frist.motivering()));
    }

    @Override
    public Optional<String> undantag(String katalogId, LocalDate regelFran) {
        return regel(Fristkatalog.rad(katalogId, regelFran)).undantagFranTiden();
    }

    /** The ids of the rows whose time is somebody else's. */
    static Map<String, String> agare() {
        return AGARE;
    }

    private static Fristregel regel(se.verkstall.tid.Frist rad) {
        return new Fristregel(rad.id(), rad.lagrum(), rad.regel().riktning(), rad.giltighet().fran(), rad.tvingande().name(), rad.undantag(),
                !AGARE.containsKey(rad.id()), Skyndsamhetsord.av(rad).orElse(null));
    }
}
