package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/** Refuses a household that cannot be; fields are named as in the API. */
final class ForbehallsbeloppGranskning {

    private final Granskning granskning = new Granskning();

    private ForbehallsbeloppGranskning() {
    }

    static void granska(Underlag underlag) {
        ForbehallsbeloppGranskning denna = new ForbehallsbeloppGranskning();
        denna.hushall(underlag);
        denna.granskning.avsluta();
    }

    private void hushall(Underlag underlag) {
        granskning.finns(underlag.datum(), "datum", "Den dag beräkningen gäller");
        if (granskning.finns(underlag.galdenar(), "galdenar", "Uppgifterna om gäldenären")) {
            galdenar(underlag.galdenar());
        }
        if (underlag.make() != null) {
            make(underlag.make());
        }
        if (granskning.antal(underlag.barn(), "barn")) {
            barnen(underlag.barn(), underlag.datum());
        }
        granskning.belopp(underlag.formaner(), "formaner").belopp(underlag.barntillsyn(), "barntillsyn").belopp(underlag.sjukdom(), "sjukdom")
                .belopp(underlag.sjukdomErsattning(), "sjukdom_ersattning")
                .belopp(underlag.bostad().kostnad(), "bostad.kostnad").belopp(underlag.bostad().bidrag(), "bostad.bidrag");
        if (underlag.barngaldenar() != null) {
            granskning.belopp(underlag.barngaldenar().bidrag(), "galdenarBidrag").belopp(underlag.barngaldenar().underhall(), "galdenarUnderhall")
                    .belopp(underlag.barngaldenar().annanInkomst(), "galdenarAnnanInkomst");
        }
    }

    private void galdenar(Galdenar galdenar) {
        granskning.kravtBelopp(galdenar.nettoinkomst(), "galdenar.nettoinkomst").belopp(galdenar.sidoinkomst(), "galdenar.sidoinkomst")
                .belopp(galdenar.tjanstekostnad(), "galdenar.tjanstekostnad").belopp(galdenar.umgange(), "galdenar.umgange")
                .belopp(galdenar.fordranMedForetradesratt(), "galdenar.fordran_med_foretradesratt");
    }

    private void make(Make make) {
        granskning.kravtBelopp(make.nettoinkomst(), "make.nettoinkomst").belopp(make.tjanstekostnad(), "make.tjanstekostnad");
    }

    private void barnen(List<Barn> barn, LocalDate datum) {
        for (int i = 0; i < barn.size(); i++) {
            String falt = "barn[" + i + "]";
            if (granskning.finns(barn.get(i), falt, "Uppgifterna om barnet")) {
                barn(barn.get(i), falt + ".", datum);
            }
        }
    }

    private void barn(Barn barn, String falt, LocalDate datum) {
        granskning.finns(barn.fodd(), falt + "fodd", "Barnets födelsedag");
        granskning.inteEfter(barn.fodd(), datum, falt + "fodd", "UB 7:5",
                "Barnet är fött " + barn.fodd() + ", efter den dag beräkningen gäller (" + datum + ").");
        granskning.belopp(barn.barnbidrag(), falt + "barnbidrag").belopp(barn.flerbarnstillagg(), falt + "flerbarnstillagg")
                .belopp(barn.studiebidrag(), falt + "studiebidrag").belopp(barn.underhall(), falt + "underhall")
                .belopp(barn.egenInkomst(), falt + "egen_inkomst");
    }
}
