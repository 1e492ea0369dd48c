package se.verkstall.loneutmatning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.handlaggning.Lonehinder;
import se.verkstall.loneutmatning.handlaggning.Parter;
import se.verkstall.loneutmatning.lagring.Konkurslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/**
 * The door through which a debtor's bankruptcy is told of. Every attachment of his wages that runs then gets a task: it goes on for maintenance and for the
 * konkursbo, and for nobody else.
 */
@Service
@Lagrum({"UB 7:19", "UB 4:9 b"})
public class Konkurser {

    /** The model in which it is decided what the bankruptcy means for an attachment. */
    public static final String MODELL = "loneutmatning_konkurs";
    /** Tells the process of a konkursbo's case that the bankruptcy is over. */
    static final String AVSLUTAD = "konkursenAvslutad";
    /** From this day the code says that the case is suspended; before it, the same followed from 3 kap. 7 § konkurslagen. */
    private static final LocalDate AVBROTT = LocalDate.of(2008, 1, 1);

    private final Konkurslager lager;
    private final Loneutmatningslager loneutmatningar;
    private final Malregister register;
    private final Parter parter;
    private final Lonehinder hinder;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Konkurser(Konkurslager lager, Loneutmatningslager loneutmatningar, Malregister register, Parter parter, Lonehinder hinder, Dagbok dagbok, Processer processer,
               Clock klocka) {
        this.lager = lager;
        this.loneutmatningar = loneutmatningar;
        this.register = register;
        this.parter = parter;
        this.hinder = hinder;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** The bankruptcy that runs for the debtor of a case, or empty. */
    @Transactional(readOnly = true)
    public Optional<Konkurs> oppen(String malnummer) {
        return register.part(malnummer, Roll.GALDENAR).flatMap(g -> lager.oppen(parter.nyckel(malnummer, Roll.GALDENAR)));
    }

    /**
     * Registers it in a case and has each attachment of the debtor's wages that runs looked at. A question that is still inquired into falls for every case
     * whose claim is neither maintenance nor the konkursbo's. The same told again changes nothing.
     *
     * @throws OgiltigIndataException naming each field that is wrong, also if another bankruptcy of the debtor's runs
     */
    @Transactional
    public Konkurs registrera(String malnummer, NyKonkurs ny, String vem) {
        register.hamta(malnummer);
        LocalDate idag = LocalDate.now(klocka);
        List<Fel> fel = ny.fel(idag);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        String galdenar = parter.nyckel(malnummer, Roll.GALDENAR);
        boolean nytt = lager.oppen(galdenar).isEmpty();
        lager.registrera(galdenar, ny, idag, vem);
        Konkurs k = lager.oppen(galdenar).orElseThrow();
        if (!k.konkursdag().equals(ny.konkursdag()) || !k.nummer().equals(ny.nummer().strip())) {
            throw new OgiltigIndataException("konkursdag", "UB 7:19", "Gäldenären är redan i konkurs sedan " + k.konkursdag() + " (" + k.domstol() + ", "
                    + k.nummer() + ").");
        }
        if (nytt) {
            dagbok.skriv(malnummer, vem, "Gäldenären försattes i konkurs den " + k.konkursdag() + " (" + k.domstol() + ", " + k.nummer() + "). Konkursförvaltare: "
                    + k.forvaltare() + ".", lagrum(k));
        }
        loneutmatningar.oppna(galdenar, null).stream().filter(l -> l.status() == Status.PAGAR && !processer.pagar(MODELL, l.ledandeMal()))
                .forEach(l -> processer.starta(MODELL, l.ledandeMal(), Map.of("loneutmatningId", l.id())));
        loneutmatningar.oppna(galdenar, null).stream().filter(l -> l.status() == Status.UTREDS).forEach(l -> hinder.konkurs(loneutmatningar.las(l.id()), k, vem));
        return k;
    }

    /** The bankruptcy of a case's debtor is over: the konkursbo's cases end; the other cases go on as their tasks are done. */
    @Transactional
    public void avslutad(String malnummer, LocalDate dag, String vem) {
        oppen(malnummer).ifPresent(k -> {
            if (dag.isBefore(k.konkursdag()) || dag.isAfter(LocalDate.now(klocka))) {
                throw new OgiltigIndataException("avslutad", "UB 4:9 b", "Konkursen kan ha avslutats tidigast " + k.konkursdag() + " och senast i dag.");
            }
            lager.avsluta(k.id(), dag);
            dagbok.skriv(malnummer, vem, "Konkursen avslutades den " + dag + ".", lagrum(k));
            lager.boetsMal(k.id()).forEach(mal -> processer.meddela(AVSLUTAD, mal, Map.of()));
        });
    }

    /** The sections a suspension of that day rests on. */
    public static String lagrum(Konkurs k) {
        return k.konkursdag().isBefore(AVBROTT) ? "UB 7:19" : "UB 4:9 b, UB 7:19";
    }
}
