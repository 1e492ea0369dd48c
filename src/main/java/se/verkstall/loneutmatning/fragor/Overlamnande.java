package se.verkstall.loneutmatning.fragor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.handlaggning.Fragestangning;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Utskick;

/** The case goes to another regional authority, comes from one, or is kept though it could have gone: through June 2006. */
@Component
@Lagrum({"UF 7:8", "UF bilaga p 14", "UF bilaga p 15"})
class Overlamnande implements Fragesort {

    /** Tells the process of the attachment that another authority carries it on. */
    static final String OVERLAMNAD = "loneutmatningOverlamnad";
    private static final LocalDate SISTA = LocalDate.of(2006, 6, 30);
    private static final String ATGARD = "atgard";

    private final Frageutskick utskick;
    private final Loneutmatningslager lager;
    private final Fordringsval fordringar;
    private final Frister frister;
    private final Fragestangning stangning;
    private final Processer processer;
    private final Clock klocka;

    Overlamnande(Frageutskick utskick, Loneutmatningslager lager, Fordringsval fordringar, Frister frister, Fragestangning stangning,
                 Processer processer, Clock klocka) {
        this.utskick = utskick;
        this.lager = lager;
        this.fordringar = fordringar;
        this.frister = frister;
        this.stangning = stangning;
        this.processer = processer;
        this.klocka = klocka;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.OVERLAMNANDE;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        return dag.isAfter(SISTA) ? Provning.utanfor() : Provning.tillaten();
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = Frageutskick.varden(svar);
        Mottagare myndighet = new Mottagare("MYNDIGHET", (String) svar.get("myndighet"), null, (String) svar.get("myndighetensAdress"));
        return switch ((String) svar.get(ATGARD)) {
            case "OVERLAMNA" -> new Brev(Lonehandling.OVERLAMNANDE, "underrattelse_overlamnande", data, null,
                    EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN), null);
            case "TA_EMOT" -> new Brev(Lonehandling.OVERLAMNANDE, "underrattelse_overlamnande", data, null, EnumSet.of(Lonemottagare.ARBETSGIVAREN), null);
            default -> new Brev(Lonehandling.FORTSATT_HANDLAGGNING, "underrattelse_fortsatt", data, null, EnumSet.of(Lonemottagare.ANNAN), myndighet);
        };
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        utskick.sand(fraga, l, brev(l, svar, svar), vem);
        if ("OVERLAMNA".equals(svar.get(ATGARD))) {
            lamna(l, (String) svar.get("myndighet"));
        }
        return null;
    }

    private void lamna(Loneutmatning l, String myndighet) {
        LocalDate idag = LocalDate.now(klocka);
        List<String> malen = fordringar.deltar(l);
        lager.upphort(l.id(), Status.UPPHORD, idag, "Överlämnad till " + myndighet + ".");
        stangning.stang(l);
        frister.bortfallen(l.ledandeMal(), Frister.REDOVISNING);
        frister.bortfallen(l.ledandeMal(), Frister.ORSAK);
        processer.meddela(OVERLAMNAD, l.ledandeMal(), Map.of());
        for (String mal : malen) {
            lager.lamnat(l.id(), mal, idag, Hur.LAMNAT);
            processer.meddela(Havning.HAVD, mal, Map.of("utfall", "OVERLAMNAD"));
        }
    }
}
