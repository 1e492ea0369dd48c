package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lonegaldenar;
import se.verkstall.loneutmatning.Konkurs;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.lagring.Konkurslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Mottagare;

/**
 * What keeps a case from the wage before anything is decided: its debtor is bankrupt and its claim is neither maintenance nor the konkursbo's, or he is an
 * estate or another legal person. The question falls for the case, wherever it stands, and those it concerns are told.
 */
@Component
@Lagrum({"UB 7:19 st 1", "UB 4:9 b", "UB 7:1 st 2"})
public class Lonehinder {

    /** Tells the process of a case that its question has fallen. */
    static final String FALLER = "lonFarInteUtmatas";
    static final String UTFALL = "utfall";
    static final String KONKURS = "KONKURS";
    static final String DODSBO = "DODSBO";
    private static final String MALL = "underrattelse_lon_utmats_inte";

    private final Loneutmatningslager lager;
    private final Konkurslager konkurser;
    private final Konkurshinder konkurshinder;
    private final Expediering expediering;
    private final Frister frister;
    private final Fragestangning fragor;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Lonehinder(Loneutmatningslager lager, Konkurslager konkurser, Konkurshinder konkurshinder, Expediering expediering, Frister frister, Fragestangning fragor,
               Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.konkurser = konkurser;
        this.konkurshinder = konkurshinder;
        this.expediering = expediering;
        this.frister = frister;
        this.fragor = fragor;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** Stops a case that comes to its debtor's wage: gives the outcome of the question, or empty if nothing stops it. */
    Optional<String> stoppa(String malnummer) {
        Part galdenar = register.part(malnummer, Roll.GALDENAR).orElseThrow();
        Optional<String> person = Lonegaldenar.hinder(galdenar.typ(), galdenar.namn());
        if (person.isPresent()) {
            underratta(malnummer, person.get(), "Målet fortsätter med utredning om annan egendom.", "UB 7:1 st 2", Dagbok.SYSTEMET);
            return Optional.of(DODSBO);
        }
        return konkurser.den(malnummer, LocalDate.now(klocka)).filter(k -> !konkurshinder.fortsatter(malnummer)).map(k -> {
            register.satt(malnummer, Malstatus.PAGAR, Fas.UTREDNING);
            avbryts(malnummer, k, Dagbok.SYSTEMET);
            return KONKURS;
        });
    }

    /** The debtor went bankrupt while the question was inquired into: it goes on for maintenance and for the konkursbo alone. */
    public void konkurs(Loneutmatning l, Konkurs k, String vem) {
        List<String> lamnar = kvar(l).stream().filter(mal -> !konkurshinder.fortsatter(mal)).toList();
        lamnar.forEach(mal -> {
            lamna(l, mal, Hur.KONKURS, KONKURS);
            avbryts(mal, k, vem);
        });
        if (lamnar.contains(l.ledandeMal())) {
            expediering.sandEnkelt(l.ledandeMal(), MALL, data(skal(k), "Vill konkursboet ha utmätning av lönen prövas det i ett mål för boet (7 kap. 19 § utsökningsbalken)."),
                    new Mottagare("KONKURSFORVALTARE", k.forvaltare(), null, k.forvaltarensAdress()), "UF 4:3", MALL + "/" + k.id() + "/KONKURSFORVALTARE", vem);
        }
        vidare(l, skal(k));
    }

    /** The debtor died while the question was inquired into: it falls for every case, which goes on against the estate. */
    void dodsfall(Loneutmatning l, String skal, String vem) {
        kvar(l).forEach(mal -> {
            lamna(l, mal, Hur.UTAN_UTMATNING, DODSBO);
            underratta(mal, skal, "Målet fortsätter mot dödsboet med utredning om annan egendom.", "UB 7:1 st 2", vem);
        });
        vidare(l, skal);
    }

    private List<String> kvar(Loneutmatning l) {
        return lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    private void lamna(Loneutmatning l, String mal, Hur hur, String utfall) {
        lager.lamnat(l.id(), mal, LocalDate.now(klocka), hur);
        register.satt(mal, Malstatus.PAGAR, Fas.UTREDNING);
        frister.bortfallen(mal, Frister.YTTRANDE);
        frister.bortfallen(mal, Frister.ARBETSGIVARSVAR);
        processer.meddela(FALLER, mal, Map.of(UTFALL, utfall));
    }

    /** The next case takes the question over, or nobody has it any more. */
    private void vidare(Loneutmatning l, String skal) {
        List<String> kvar = kvar(l);
        if (kvar.isEmpty()) {
            lager.upphort(l.id(), Status.UTAN_UTMATNING, LocalDate.now(klocka), skal);
            fragor.stang(l);
        } else if (!kvar.contains(l.ledandeMal())) {
            lager.leds(l.id(), kvar.get(0));
            processer.meddela(Deltagande.OVERTAS, kvar.get(0), Map.of());
        }
    }

    private void avbryts(String mal, Konkurs k, String vem) {
        underratta(mal, skal(k), "Målets handläggning avbryts medan konkursen pågår. När den är avslutad utreds på nytt vad som kan utmätas.", Konkurser.lagrum(k), vem);
    }

    private static String skal(Konkurs k) {
        return "Gäldenären är i konkurs sedan den " + k.konkursdag() + " (" + k.domstol() + ", " + k.nummer() + "). Lönen får då utmätas bara för underhållsbidrag och för konkursboet.";
    }

    @Lagrum("UF 4:3")
    private void underratta(String mal, String skal, String sedan, String lagrum, String vem) {
        dagbok.skriv(mal, vem, skal + " " + sedan, lagrum);
        for (Lonemottagare mottagare : List.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN)) {
            expediering.sandEnkelt(mal, MALL, data(skal, sedan), mottagare, "UF 4:3", MALL + "/" + LocalDate.now(klocka) + "/" + mottagare);
        }
    }

    private static Map<String, Object> data(String skal, String sedan) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("skal", skal);
        data.put("sedan", sedan);
        return data;
    }
}
