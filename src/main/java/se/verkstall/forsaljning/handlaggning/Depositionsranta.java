package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.tid.Fristkatalog;

/** Money left for real property waits for the day it is shared out: it bears interest unless that is within two weeks from when it came in. */
@Component
@Lagrum("UF 13:1")
class Depositionsranta {

    private final Kassajournal kassa;
    private final Clock klocka;

    Depositionsranta(Kassajournal kassa, Clock klocka) {
        this.kassa = kassa;
        this.klocka = klocka;
    }

    /** Places what has come in, if it is expected to wait. */
    void placera(Forsaljning f, String nyckel, Belopp belopp, LocalDate vantas) {
        LocalDate idag = LocalDate.now(klocka);
        if (belopp.arPositivt() && vantas.isAfter(Fristkatalog.berakna("N21", idag, idag).dag())) {
            bokfor(f, "rantebarande_in/" + nyckel, "Till räntebärande konto", Konto.RANTEBARANDE, Konto.BANK, belopp);
        }
    }

    /** Takes back what is to be paid out from the bank, as far as it was placed. */
    void hamta(Forsaljning f, String nyckel, Belopp belopp) {
        Belopp dar = kassa.saldo(Konto.RANTEBARANDE, f.malnummer()).hogst(belopp);
        if (dar.arPositivt()) {
            bokfor(f, "rantebarande_ut/" + nyckel, "Från räntebärande konto", Konto.BANK, Konto.RANTEBARANDE, dar);
        }
    }

    private void bokfor(Forsaljning f, String nyckel, String text, Konto till, Konto fran, Belopp belopp) {
        String referens = Kopehandlaggning.referens(f);
        kassa.bokfor(List.of(new Verifikation(nyckel, LocalDate.now(klocka), Slag.OMFORING, text, Dagbok.SYSTEMET,
                List.of(Kontorad.debet(till, f.malnummer(), referens, belopp), Kontorad.kredit(fran, f.malnummer(), referens, belopp)))));
    }
}
