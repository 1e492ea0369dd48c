package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;

/** A debtor changes jobs while two cases share her wage: the story from the old employer's last account to the new one's first. */
class ArbetsgivarbyteIT extends Integrationstest {

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Malregister register;
    @Autowired
    private Processer processer;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Tidsresa tid;

    private final String galdenar = Loneutmatningsprov.nyGaldenar();
    private final String gamla = Testmal.ARBETSGIVARE;

    @Test
    @Lagrum({"UB 7:7", "UB 7:10 st 1", "UB 7:13 st 1", "UF 7:14 st 2", "UF bilaga p 2", "UF bilaga p 7"})
    void utmatningen_foljer_med_till_den_nya_arbetsgivaren_utan_att_galdenaren_hors_igen_och_den_gamlas_sista_lon_fordelas() {
        tid.stall(LocalDate.of(2022, 3, 1)); // Tuesday
        String ledande = franUtredning(Testmal.ovrig("30000", "0", "0"));
        String andra = franUtredning(Testmal.ovrig("30000", "0", "0"));
        prov.utmat(ledande);
        tid.korForfallna(andra);
        Loneutmatning forre = prov.loneutmatning(ledande);
        assertThat(loneutmatningar.deltagare(forre)).extracting(Loneutmatning.Deltagare::malnummer).containsExactly(ledande, andra);

        // the old employer tells that the employment has ended
        tid.till(ledande, LocalDate.of(2022, 4, 28)); // Thursday
        prov.redovisa(ledande, "2022-03", "5000");
        prov.redovisa(ledande, NyRedovisning.utan(forre.nummer(), YearMonth.of(2022, 4), Orsak.ANSTALLNINGEN_UPPHORD, "Slutade den 20 april."));
        assertThat(prov.uppgifter(ledande)).containsExactly("foljUppArbetsgivaren");
        prov.atgard(ledande, "loneutmatning_arbetsgivarbyte");
        assertThat(prov.ifyllt(ledande, "registreraNyArbetsgivare").get("laget").toString()).contains("Slutade den 20 april");

        // a handläggare lifts the attachment there and sends both cases on
        assertThatThrownBy(() -> prov.slutfor(ledande, "registreraNyArbetsgivare", ny(gamla))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("redan utmätt");
        assertThat(prov.forhandsvisa(ledande, "registreraNyArbetsgivare", ny("559012-3450"))).contains("annan arbetsgivare").doesNotContain("Nya jobbet");
        prov.slutfor(ledande, "registreraNyArbetsgivare", ny("559012-3450"));
        tid.korForfallna(ledande);
        tid.korForfallna(andra);

        assertThat(loneutmatningar.hamta(forre.nummer()).status()).isEqualTo(Status.UPPHORD);
        assertThat(prov.brev(ledande, "beslut_havande")).containsExactly("ARBETSGIVARE:ENKEL", "GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brev(andra, "beslut_havande")).containsExactly("GALDENAR:ENKEL", "SOKANDE:ENKEL");
        assertThat(prov.brevet(ledande, "beslut_havande/" + forre.nummer() + "/ARBETSGIVAREN").mottagare().idnummer()).isEqualTo(gamla);

        // nobody has to inquire into assets or hear the debtor again: only the new employer is asked, in whichever of the cases came first
        Loneutmatning nya = prov.loneutmatning(ledande);
        assertThat(nya.nummer()).isNotEqualTo(forre.nummer());
        assertThat(prov.loneutmatning(andra).nummer()).isEqualTo(nya.nummer());
        String forst = prov.brev(ledande, "forfragan_arbetsgivare/" + nya.nummer()).isEmpty() ? andra : ledande;
        assertThat(prov.uppgifter(ledande)).isEmpty();
        assertThat(prov.uppgifter(andra)).isEmpty();
        assertThat(prov.brev(ledande, "underrattelse_loneutmatning")).hasSize(1);
        assertThat(prov.brevet(forst, "forfragan_arbetsgivare/" + nya.nummer()).mottagare().idnummer()).isEqualTo("5590123450");

        // decided with what was found before
        prov.svara(forst);
        assertThat(prov.ifyllt(forst, "beraknaForbehallsbelopp")).containsEntry("bostadskostnad", "7000");
        prov.slutfor(forst, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(forst, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "4000"));
        tid.korForfallna(ledande);
        tid.korForfallna(andra);
        assertThat(prov.brevet(forst, "beslut_loneutmatning/" + nya.nummer() + "/ARBETSGIVAREN").mottagare().idnummer()).isEqualTo("5590123450");
        assertThat(handlingar.html(prov.brevet(forst, "beslut_loneutmatning/" + nya.nummer()).handlingId())).contains("Nya jobbet AB");

        // what the old employer withheld of the April wage comes late: it fell due before the lifting, and is shared as ever
        prov.redovisa(ledande, new NyRedovisning(forre.nummer(), "april", YearMonth.of(2022, 4), LocalDate.of(2022, 4, 25), LocalDate.of(2022, 4, 28), Belopp.kronor(1000), null, null, null));
        assertThat(register.fordringar(ledande).get(0).kvar()).isEqualTo(Belopp.kronor(27_000));
        tid.till(ledande, LocalDate.of(2022, 5, 30)); // Monday
        prov.redovisa(forst, "2022-05", "4000");
        assertThat(register.fordringar(ledande).get(0).kvar()).isEqualTo(Belopp.kronor(25_000));
        assertThat(register.fordringar(andra).get(0).kvar()).isEqualTo(Belopp.kronor(25_000));
    }

    private static Map<String, Object> ny(String nummer) {
        return new HashMap<>(Map.of("arbetsgivare", "Nya jobbet AB", "arbetsgivareNummer", nummer, "arbetsgivareAdress", "Verkvägen 9, 333 33 Provby", "fran", "2022-04-21",
                "motivering", "Arbetsgivaren har anmält att anställningen har upphört."));
    }

    /** A real utmätningsmål, from the inquiry into assets: the debtor's home is not known, so she is not told first. */
    private String franUtredning(Fordran fordran) {
        String mal = Testmal.mal().galdenar(galdenar).arbetsgivare(gamla).fordringar(fordran).registrera(register);
        processer.starta("utmatningsmal", mal, Map.of("saknarHemvist", true));
        tid.korForfallna(mal);
        prov.slutfor(mal, "redovisaTillgangar", Map.of("tillgang", "LON", "utredning", "Gäldenären har lön."));
        return mal;
    }
}
