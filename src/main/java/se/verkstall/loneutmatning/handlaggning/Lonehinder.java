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
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.lagring.Konkurslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
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

    private final Konkurslager konkurser;
    private final Konkurshinder konkurshinder;
    private final Utmatningsslut slut;
    private final Expediering expediering;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    Lonehinder(Konkurslager konkurser, Konkurshinder konkurshinder, Utmatningsslut slut, Expediering expediering, Malregister register, Dagbok dagbok, Clock klocka) {
        this.konkurser = konkurser;
        this.konkurshinder = konkurshinder;
        this.slut = slut;
        this.expediering = expediering;
        this.register = register;
        this.dagbok = dagbok;
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
        List<String> lamnar = slut.kvar(l).stream().filter(mal -> !konkurshinder.fortsatter(mal)).toList();
        lamnar.forEach(mal -> {
            slut.lamnar(l, mal, LocalDate.now(klocka), Hur.KONKURS, FALLER, KONKURS);
            avbryts(mal, k, vem);
        });
        if (lamnar.contains(l.ledandeMal())) {
            expediering.sandEnkelt(l.ledandeMal(), MALL, data(skal(k), "Vill konkursboet ha utmätning av lönen prövas det i ett mål för boet (7 kap. 19 § utsökningsbalken)."),
                    new Mottagare("KONKURSFORVALTARE", k.forvaltare(), null, k.forvaltarensAdress()), "UF 4:3", MALL + "/" + k.id() + "/KONKURSFORVALTARE", vem);
        }
        slut.vidare(l, skal(k));
    }

    /** The debtor died while the question was inquired into: it falls for every case, which goes on against the estate. */
    void dodsfall(Loneutmatning l, String skal, String vem) {
        slut.kvar(l).forEach(mal -> {
            slut.lamnar(l, mal, LocalDate.now(klocka), Hur.UTAN_UTMATNING, FALLER, DODSBO);
            underratta(mal, skal, "Målet fortsätter mot dödsboet med utredning om annan egendom.", "UB 7:1 st 2", vem);
        });
        slut.vidare(l, skal);
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
