package se.verkstall.loneutmatning.fragor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.handlaggning.Deltagande;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/** Wages paid during a time are not withheld from: at the applicants' request or with their leave, or for special reasons. */
@Component
@Lagrum({"UB 7:11", "UB 7:12", "KFM A 2021:1 p 5", "UF bilaga p 16"})
class Anstand implements Fragesort {

    private static final String FRAN = "fran";
    private static final String TILL = "till";

    private final Frageutskick utskick;
    private final Fragelager lager;
    private final Frister frister;
    private final Processer processer;
    private final Clock klocka;

    Anstand(Frageutskick utskick, Fragelager lager, Frister frister, Processer processer, Clock klocka) {
        this.utskick = utskick;
        this.lager = lager;
        this.frister = frister;
        this.processer = processer;
        this.klocka = klocka;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.ANSTAND;
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> svar) {
        if (!Fragor.BIFALL.equals(svar.get(Fragor.UTFALL))) {
            return;
        }
        LocalDate fran = (LocalDate) svar.get(FRAN);
        LocalDate till = (LocalDate) svar.get(TILL);
        if (fran.isBefore(LocalDate.now(klocka))) {
            throw new OgiltigIndataException(FRAN, "UB 7:11", "Anstånd kan inte gälla lön som redan har betalats.");
        }
        if (till.isBefore(fran)) {
            throw new OgiltigIndataException(TILL, "UB 7:11", "Anståndets sista dag ligger före den första.");
        }
        if ("SOKANDEN".equals(svar.get("begardAv")) || Boolean.TRUE.equals(svar.get("sokandenMedger"))) {
            return;
        }
        if (svar.get("sarskildaSkal") == null) {
            throw new OgiltigIndataException("sarskildaSkal", "UB 7:11", "På gäldenärens begäran får anstånd beviljas bara om alla sökande medger det eller "
                    + "om det finns särskilda skäl. Ange dem.");
        }
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        return Brev.tillAlla(Lonehandling.ANSTAND, "underrattelse_anstand", Frageutskick.varden(svar));
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        lager.anstand(fraga, (LocalDate) svar.get(FRAN), (LocalDate) svar.get(TILL));
        utskick.sand(fraga, l, brev(l, svar, svar), vem);
        frister.bortfallen(l.ledandeMal(), Frister.REDOVISNING);
        processer.meddela(Deltagande.LAMNADE, l.ledandeMal(), Map.of());
        return null;
    }
}
