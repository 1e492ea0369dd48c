package se.verkstall.loneutmatning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Ersattningsperiod;
import se.verkstall.loneutmatning.handlaggning.Frister;
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
    /** The model that shares what is accounted for when the attachment has ended. */
    private static final String EFTERHAND = "loneutmatning_efterhand";

    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Frister frister;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Arbetsgivarredovisningar(Loneutmatningar loneutmatningar, Loneutmatningslager lager, Redovisningslager redovisningar, Frister frister,
                             Kassajournal kassa, Dagbok dagbok, Processer processer, Clock klocka) {
        this.loneutmatningar = loneutmatningar;
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.frister = frister;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Takes in an account: books the money and wakes the process, which shares it; if the attachment has ended, one starts that does. Here nothing is done in other
     * cases, so that what their own jobs do meanwhile never keeps an account from being booked. The same account taken in again changes nothing.
     *
     * @throws OgiltigIndataException naming each field that is wrong; nothing is then booked
     */
    @Transactional
    public Arbetsgivarredovisning taEmot(NyRedovisning ny) {
        Loneutmatning loneutmatning = lager.las(loneutmatningar.hamta(ny.loneutmatningsnummer()).id());
        LocalDate idag = LocalDate.now(klocka);
        List<Fel> fel = Redovisningsgranskning.fel(ny, loneutmatning, idag);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        kravDelad(loneutmatning, ny);
        Arbetsgivarredovisning redovisning = Redovisningsgranskning.fullstandig(ny, loneutmatning, idag);
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
            processer.starta(EFTERHAND, loneutmatning.ledandeMal(), Map.of("loneutmatningId", loneutmatning.id()));
        }
        return redovisningar.hitta(loneutmatning.id(), redovisning.referens()).orElseThrow();
    }

    /** Whether an account with the reference has come in. */
    @Transactional(readOnly = true)
    public boolean finns(String loneutmatningsnummer, String referens) {
        return redovisningar.hitta(loneutmatningar.hamta(loneutmatningsnummer).id(), referens).isPresent();
    }

    /** A daily allowance for days on both sides of a bankruptcy comes as two accounts, each with a day that says where its days fell due. */
    @Lagrum("UB 7:13 st 2")
    private void kravDelad(Loneutmatning l, NyRedovisning ny) {
        if (!l.beslut().dagersattning() || ny.lonedag() != null || !ny.belopp().arPositivt()) {
            return;
        }
        Ersattningsperiod.delasVid(ny.manad(), lager.deltagare(l.id()).stream().filter(d -> d.hur() == Hur.KONKURS).map(Deltagare::till).toList()).ifPresent(dag -> {
            throw new OgiltigIndataException("lonedag", "UB 7:13 st 2", "Gäldenären försattes i konkurs " + dag + ". Ersättning för flera dagar anses ha förfallit dag för dag: "
                    + "redovisa det som avser dagarna före " + dag + " och det som avser dagarna därefter var för sig, med egen referens och den sista dag var och en avser.");
        });
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
                ? "Arbetsgivaren har redovisat " + r.belopp().svenskt() + " kronor för " + r.manad() + " i löneutmätning " + l.nummer() + "."
                : "Arbetsgivaren har inte innehållit något för " + r.manad() + " i löneutmätning " + l.nummer() + ": " + r.orsak().text()
                        + (r.orsakText() == null ? "" : ". " + r.orsakText());
    }
}
