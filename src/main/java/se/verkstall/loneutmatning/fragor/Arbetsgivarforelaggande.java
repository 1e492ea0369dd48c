package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning.Beslut;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Redovisningsordning;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.handlaggning.Beslutshandlaggning;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Utskick;

/**
 * Somebody for whom the debtor works unpaid or clearly underpaid is ordered to pay what could have been attached of a fair wage. It counts as attachment of
 * wages: where none could be decided the order takes its place.
 */
@Component
@Lagrum({"UB 7:22", "UF bilaga p 9", "UF bilaga p 10"})
class Arbetsgivarforelaggande implements Fragesort {

    /** Tells the process of a case whose wage could not be attached that an order has been made instead. */
    static final String FORELAGD = "arbetsgivarenForelagd";
    private static final String BELOPP = "belopp";
    private static final int LONEDAG = 25;
    private static final int REDOVISNINGSDAG = 28;
    private static final String SKATT = "Beloppet är bestämt efter preliminär skatt på skälig lön. Något skatteavdrag görs inte på det.";

    private final Frageutskick utskick;
    private final Fragelager lager;
    private final Loneutmatningslager loneutmatningar;
    private final Underlagslager underlag;
    private final Fordringsval fordringar;
    private final Malregister register;
    private final Processer processer;
    private final Clock klocka;

    Arbetsgivarforelaggande(Frageutskick utskick, Fragelager lager, Loneutmatningslager loneutmatningar, Underlagslager underlag, Fordringsval fordringar,
                            Malregister register, Processer processer, Clock klocka) {
        this.utskick = utskick;
        this.lager = lager;
        this.loneutmatningar = loneutmatningar;
        this.underlag = underlag;
        this.fordringar = fordringar;
        this.register = register;
        this.processer = processer;
        this.klocka = klocka;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.FORELAGGANDE;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        return l.status() == Status.UTREDS && processer.pagar("loneutmatning_utredning", l.ledandeMal())
                ? Provning.hindrad("Gäldenären hörs och arbetsgivaren tillfrågas. Vänta tills utredningen är klar.") : Provning.tillaten();
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> forslag) {
        Belopp skalig = Belopp.kronor((BigDecimal) forslag.get("skaligLon"));
        Belopp belopp = Belopp.kronor((BigDecimal) forslag.get(BELOPP));
        if (!belopp.arPositivt() || belopp.compareTo(skalig) > 0) {
            throw new OgiltigIndataException(BELOPP, "UB 7:22 st 1", "Ange vad som hade kunnat utmätas av skälig lön: mer än 0 och högst lönen, " + skalig.svenskt()
                    + " kronor.");
        }
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(svar);
        data.put("redovisningsdag", l.beslut() == null ? REDOVISNINGSDAG : l.beslut().redovisningsdag());
        return Brev.tillAlla(Lonehandling.FORELAGGANDE, "beslut_forelaggande", data);
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        LocalDate idag = LocalDate.now(klocka);
        Belopp belopp = Belopp.kronor((BigDecimal) fraga.underlag().get(BELOPP));
        lager.forelagt(fraga, idag, belopp);
        Utskick arbetsgivaren = utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem).get(Lonemottagare.ARBETSGIVAREN);
        if (l.status() == Status.PAGAR) {
            loneutmatningar.andrat(l.id(), belopp, l.beslut().forbehallsbelopp());
        } else {
            borja(l, belopp, idag, vem);
        }
        return arbetsgivaren;
    }

    private void borja(Loneutmatning l, Belopp belopp, LocalDate idag, String vem) {
        Belopp forbehall = underlag.berakning(l.id()).map(b -> b.forbehallsbelopp()).orElse(Belopp.NOLL);
        loneutmatningar.beslutat(l.id(), new Beslut(idag, vem, false, Inkomstperiod.MANAD, belopp, forbehall, LONEDAG, REDOVISNINGSDAG, SKATT, null,
                        Redovisningsordning.MANADSVIS),
                Redovisningstillfalle.forsta(idag, LONEDAG, REDOVISNINGSDAG).manad());
        for (String mal : fordringar.deltar(l)) {
            register.satt(mal, Malstatus.PAGAR, Fas.LONEUTMATNING);
            if (processer.meddela(FORELAGD, mal, Map.of()) == 0) {
                processer.meddela(Beslutshandlaggning.BESLUTAD, mal, Map.of());
            }
        }
    }
}
