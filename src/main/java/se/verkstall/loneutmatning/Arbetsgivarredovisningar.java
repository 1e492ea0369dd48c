package se.verkstall.loneutmatning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Innehallsfordelning;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;

/** The door through which employers account for what they have withheld, and pay it in. */
@Service
@Lagrum({"UF 7:11", "UF 7:14", "UB 7:20 st 2"})
public class Arbetsgivarredovisningar {

    /** Tells the process of the attachment that an account has come in. */
    public static final String REDOVISADE = "arbetsgivarenRedovisade";
    private static final Belopp HOGSTA = Belopp.kronor(100_000_000);

    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Innehallsfordelning fordelning;
    private final Frister frister;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Arbetsgivarredovisningar(Loneutmatningar loneutmatningar, Loneutmatningslager lager, Redovisningslager redovisningar,
                             Innehallsfordelning fordelning, Frister frister, Kassajournal kassa, Dagbok dagbok, Processer processer, Clock klocka) {
        this.loneutmatningar = loneutmatningar;
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.fordelning = fordelning;
        this.frister = frister;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Takes in an account: books the money and wakes the process, which shares it. The same account taken in again changes nothing.
     *
     * @throws OgiltigIndataException naming each field that is wrong; nothing is then booked
     */
    @Transactional
    public Arbetsgivarredovisning taEmot(NyRedovisning ny) {
        Loneutmatning loneutmatning = lager.las(loneutmatningar.hamta(ny.loneutmatningsnummer()).id());
        granska(ny, loneutmatning);
        Arbetsgivarredovisning redovisning = fullstandig(ny, loneutmatning);
        if (!redovisningar.laggTill(loneutmatning.id(), redovisning, OffsetDateTime.now(klocka))) {
            return samma(loneutmatning, redovisning);
        }
        bokfor(loneutmatning, redovisning);
        dagbok.skriv(loneutmatning.ledandeMal(), Dagbok.SYSTEMET, text(loneutmatning, redovisning), redovisning.orsak() == null ? "UF 7:11" : "UF 7:14");
        if (!redovisning.manad().isBefore(loneutmatning.vantarPa())) {
            frister.iakttagen(loneutmatning.ledandeMal(), Frister.REDOVISNING);
            frister.iakttagen(loneutmatning.ledandeMal(), Frister.ORSAK);
        }
        if (loneutmatning.status() == Status.PAGAR) {
            processer.meddela(REDOVISADE, loneutmatning.ledandeMal(), Map.of());
        } else {
            fordelning.fordela(loneutmatning.id());
        }
        return redovisningar.hitta(loneutmatning.id(), redovisning.referens()).orElseThrow();
    }

    private void granska(NyRedovisning ny, Loneutmatning loneutmatning) {
        List<Fel> fel = new ArrayList<>();
        if (loneutmatning.beslut() == null) {
            fel.add(new Fel("loneutmatningsnummer", "UB 7:8", "Löneutmätning " + loneutmatning.nummer() + " är inte beslutad."));
        } else if (ny.manad() == null || ny.manad().isBefore(YearMonth.from(loneutmatning.beslut().dag()))
                || ny.manad().isAfter(YearMonth.from(LocalDate.now(klocka)).plusMonths(1))) {
            fel.add(new Fel("manad", "UF 7:13", "Ange den månad lönen betalades: från beslutets månad till och med nästa."));
        }
        granskaBelopp(ny, fel);
        if (ny.influten() != null && ny.influten().isAfter(LocalDate.now(klocka))) {
            fel.add(new Fel("influten", null, "Medlen kan inte ha flutit in i framtiden."));
        }
        if (ny.lonedag() != null && ny.manad() != null && !YearMonth.from(ny.lonedag()).equals(ny.manad())) {
            fel.add(new Fel("lonedag", "UF 7:13", "Lönedagen ska ligga i den månad redovisningen avser."));
        }
        if (ny.referens() != null && !ny.referens().matches("[\\p{L}\\p{N} ./_-]{1,60}")) {
            fel.add(new Fel("referens", null, "En referens har 1–60 bokstäver, siffror och tecknen . / _ -"));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static void granskaBelopp(NyRedovisning ny, List<Fel> fel) {
        if (ny.belopp() == null || ny.belopp().arNegativt() || ny.belopp().compareTo(HOGSTA) > 0) {
            fel.add(new Fel("belopp", "UF 7:11", "Ange det innehållna beloppet, 0 eller mer."));
        } else if (ny.belopp().arNoll() != (ny.orsak() != null)) {
            fel.add(new Fel("orsak", "UF 7:14 st 1", "Ange orsaken när inget har innehållits, och bara då."));
        }
        if (ny.orsak() == Orsak.ANNAN && (ny.orsakText() == null || ny.orsakText().isBlank())) {
            fel.add(new Fel("orsakText", "UF 7:14 st 1", "Skriv vilken orsaken är."));
        }
        if (ny.orsakText() != null && ny.orsakText().length() > 4000) {
            fel.add(new Fel("orsakText", null, "Får vara högst 4000 tecken."));
        }
        if (ny.nettolon() != null && (ny.nettolon().arNegativt() || ny.nettolon().compareTo(HOGSTA) > 0)) {
            fel.add(new Fel("nettolon", "UF 7:13", "Ange lönen efter skatt, 0 eller mer."));
        }
    }

    private Arbetsgivarredovisning fullstandig(NyRedovisning ny, Loneutmatning l) {
        LocalDate lonedag = ny.lonedag() != null ? ny.lonedag()
                : Redovisningstillfalle.i(ny.manad(), l.beslut().lonedag(), l.beslut().redovisningsdag()).lonedag();
        return new Arbetsgivarredovisning(0, l.nummer(), l.ledandeMal(), ny.referens() == null ? ny.manad().toString() : ny.referens().strip(), ny.manad(),
                lonedag, ny.influten() == null ? LocalDate.now(klocka) : ny.influten(), ny.belopp(), ny.nettolon(), ny.orsak(), ny.orsakText(),
                foljsUpp(ny, l), null, null);
    }

    /** Whether a person has to look at it: the employer says so himself, or has not withheld what the decision says. */
    @Lagrum({"UB 7:20 st 1", "UF 7:14"})
    private static boolean foljsUpp(NyRedovisning ny, Loneutmatning l) {
        if (ny.orsak() != null && ny.orsak().foljsUpp()) {
            return true;
        }
        if (l.beslut().period() != Inkomstperiod.MANAD) {
            return false;
        }
        boolean forMycket = l.beslut().utmatningsbelopp() != null && ny.belopp().compareTo(l.beslut().utmatningsbelopp()) > 0;
        return forMycket || ny.nettolon() != null && !l.beslut().regel().innehall(ny.nettolon()).equals(ny.belopp().utanOre());
    }

    private Arbetsgivarredovisning samma(Loneutmatning loneutmatning, Arbetsgivarredovisning ny) {
        Arbetsgivarredovisning gammal = redovisningar.hitta(loneutmatning.id(), ny.referens()).orElseThrow();
        if (!gammal.belopp().equals(ny.belopp()) || gammal.orsak() != ny.orsak() || !gammal.manad().equals(ny.manad())
                || !Objects.equals(gammal.nettolon(), ny.nettolon())) {
            throw new OgiltigIndataException("referens", null, "Referensen " + ny.referens() + " har redan använts för en annan redovisning.");
        }
        return gammal;
    }

    @Lagrum("UF 1:5 st 2")
    private void bokfor(Loneutmatning l, Arbetsgivarredovisning r) {
        if (r.belopp().arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("arbetsgivarredovisning/" + l.nummer() + "/" + r.referens(), r.influten(), Verifikation.Slag.INBETALNING,
                    "Innehållna medel från arbetsgivaren, löneutmätning " + l.nummer() + ", " + r.manad(), Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.BANK, l.ledandeMal(), l.nummer(), r.belopp()),
                    Kontorad.kredit(Konto.INNEHALLNA_MEDEL, l.ledandeMal(), l.nummer(), r.belopp())))));
        }
    }

    private static String text(Loneutmatning l, Arbetsgivarredovisning r) {
        return r.orsak() == null
                ? "Arbetsgivaren har redovisat " + r.belopp() + " kronor för " + r.manad() + " i löneutmätning " + l.nummer() + "."
                : "Arbetsgivaren har inte innehållit något för " + r.manad() + " i löneutmätning " + l.nummer() + ": " + r.orsak().text()
                        + (r.orsakText() == null ? "" : ". " + r.orsakText());
    }
}
