package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.Utmatningar;
import se.verkstall.utmatning.berakning.Rattelse;

/**
 * Two jointly mortgaged properties of one owner, each attached for a claim of 200 000 kr in its own case, are sold at the same auction on Tuesday 31 May 2022: one worth 1 500 000 kr (taxed at
 * 1 100 000 kr), the other 750 000 kr (550 000 kr). The mortgage of 600 000 kr, for a debt of 580 000 kr, lies in both.
 */
class GemensamFastighetIT extends Fastighetsprov {

    @Autowired
    private Utmatningar utmatningar;

    @Autowired
    private Fastigheter fastighetsdorr;

    private String stor;
    private String liten;

    /** Both are described and valued; the second is said to be sold with the first. */
    private void tva(Map<String, Object> andraBevis) {
        stor = beskriven(med(bevis(), Map.of("gemensamt", "true")));
        liten = utmattFastighet();
        slutfor(liten, "anskaffaFastighetsbevis", med(andraBevis, Map.of("gemensamt", "true", "taxeringsvarde", "550000")));
        slutfor(liten, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));
        tid.till(liten, LocalDate.of(2022, 3, 15));
        slutfor(liten, "beskrivFastigheten", med(beskrivning(liten), Map.of("fastighetsvarde", "750000")));
    }

    private void utlysta() {
        slutfor(stor, "bestamFastighetsforsaljningen", tider(AUKTION, FORDELNING));
        Map<String, Object> tillsammans = med(tider(AUKTION, FORDELNING), Map.of("tillsammansMed", stor));
        assertThatThrownBy(() -> slutfor(liten, "bestamFastighetsforsaljningen", med(tillsammans, Map.of("klockslag", "14:00")))).hasMessageContaining("samma auktion").hasMessageContaining("13:00");
        assertThatThrownBy(() -> slutfor(liten, "bestamFastighetsforsaljningen", med(tillsammans, Map.of("tillsammansMed", liten)))).hasMessageContaining("ingen annan fastighet");
        slutfor(liten, "bestamFastighetsforsaljningen", tillsammans);
        for (String mal : List.of(stor, liten)) {
            tid.till(mal, TRE_VECKOR);
            slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", TRE_VECKOR.toString(), "WEBBPLATS", TRE_VECKOR.toString()));
        }
        for (String mal : List.of(stor, liten)) {
            tid.till(mal, AUKTION, LocalTime.of(9, 0));
        }
    }

    private void bevakade() {
        slutfor(stor, "hallBevakningssammantrade", bevakning(stor, Map.of("fleraSaljs", "false")));
        assertThat(oppna(stor)).as("den väntar på den andra").isEmpty();
        slutfor(liten, "hallBevakningssammantrade", bevakning(liten, Map.of("fleraSaljs", "false")));
        assertThat(oppna(liten)).containsExactly("upprattaGemensamForteckning");
    }

    private void forteckna(Map<String, ?> andrat) {
        slutfor(liten, "upprattaGemensamForteckning", ifyllt(liten, "upprattaGemensamForteckning", andrat));
    }

    private static Map<String, Object> kostnader(String stora, String lilla) {
        return Map.of("medlemmar", List.of(Map.of("kostnader", stora), Map.of("kostnader", lilla)));
    }

    private void auktionsdags() {
        tid.till(stor, AUKTION, LocalTime.of(13, 0));
        tid.till(liten, AUKTION, LocalTime.of(13, 0));
    }

    /** The form as opened, what is said of each property added to its row. */
    private Map<String, Object> utrop(Map<String, ?> stora, Map<String, ?> lilla, Map<String, ?> andrat) {
        Map<String, Object> alla = ifyllt(liten, "provaInropen", Map.of("redogorelseLamnad", "true", "utfall", "GODTA"));
        List<Object> rader = new ArrayList<>();
        for (Object rad : (List<?>) alla.get("medlemmar")) {
            Map<String, Object> ny = new HashMap<>();
            ((Map<?, ?>) rad).forEach((k, v) -> ny.put((String) k, v));
            ny.putAll(rader.isEmpty() ? stora : lilla);
            rader.add(ny);
        }
        alla.put("medlemmar", rader);
        alla.putAll(andrat);
        return alla;
    }

    private static Map<String, Object> gemensamt(int bud, int handpenning) {
        return Map.of("gemensamtBud", bud, "gemensamBudgivare", "Gerda Gårdsköpare", "gemensamAdress", "Gården 1, 222 22 Provstad", "gemensamHandpenning", handpenning,
                "gemensamHandpenningssatt", "KONTANT");
    }

    private Fastighetsforteckning lista(String mal) {
        return anspraklager.forteckningar(forsaljning(mal).id()).stream().reduce((a, b) -> b).orElseThrow();
    }

    private Kop kop(String mal) {
        return fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kop();
    }

    private List<String> ansprak(String mal) {
        return fordelningar.ansprak(fordelningar.i(mal).get(0).id()).stream().map(a -> a.sakagare()).map(s -> s.namn() + " " + s.kapital()).toList();
    }

    @Test
    @Lagrum({"UB 12:51", "UB 12:54", "UB 12:44", "UF 12:24"})
    void efter_en_gemensam_forteckning_saljs_de_tillsammans_och_var_och_en_far_sitt_kopebrev_och_sin_fordelning() {
        tva(bevis());
        utlysta();
        bevakade();
        assertThat(fastighetsdorr.tillsammans(forsaljning(stor).id())).singleElement().satisfies(t -> assertThat(t.malnummer() + " " + t.leder()).isEqualTo(liten + " true"));
        assertThat((String) uppgifter.ifyllt(uppgift(liten, "upprattaGemensamForteckning")).get("sammaAgare")).contains("samma ägare");
        forteckna(kostnader("40000", "20000"));
        // two thirds and one third of 580 000 kr for the bank and of 20 000 kr left on its deed; the costs of each: 440 000 kr and 220 000 kr
        assertThat(lista(stor).skyddsbelopp()).isEqualTo(Belopp.kronor(440_000));
        assertThat(lista(liten).skyddsbelopp()).isEqualTo(Belopp.kronor(220_000));
        assertThat(lista(stor).avraknas().plus(lista(liten).avraknas())).as("innestår").isEqualTo(Belopp.kronor(580_000));

        assertThatThrownBy(() -> slutfor(liten, "provaInropen", utrop(Map.of(), Map.of(), Map.of()))).as("klockan är nio").hasMessageContaining("klockan 13:00");
        auktionsdags();
        assertThat(oppna(stor)).as("leds i det andra målet").isEmpty();
        Map<String, Object> svar = utrop(Map.of(), Map.of(), Map.of("gemensamma", List.of(gemensamt(1_500_000, 149_999))));
        assertThatThrownBy(() -> slutfor(liten, "provaInropen", svar)).hasMessageContaining("50\u00a0000");
        slutfor(liten, "provaInropen", med(svar, Map.of("gemensamma", List.of(gemensamt(1_500_000, 150_000)))));
        for (String mal : List.of(stor, liten)) {
            assertThat(oppna(mal)).containsExactly("upprattaFastighetsprotokoll");
            slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
            assertThat(kop(mal).kopare()).isEqualTo("Gerda Gårdsköpare");
        }
        assertThat(List.of(kop(stor).pris(), kop(stor).handpenning(), kop(liten).pris(), kop(liten).handpenning())).containsExactly(Belopp.kronor(1_000_000), Belopp.kronor(100_000),
                Belopp.kronor(500_000), Belopp.kronor(50_000));

        // paid on Friday 24 June: midsommarafton is no day for it, so Thursday 23 June
        for (String mal : List.of(stor, liten)) {
            tid.till(mal, LocalDate.of(2022, 6, 23));
            kopeskillingar.betald(forsaljning(mal).id(), fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kvar(), LocalDate.of(2022, 6, 23), HANDLAGGAREN);
            tid.korForfallna(mal);
            assertThat(brevTill(mal, "kopebrev/%")).containsExactly("Gerda Gårdsköpare");
        }
        assertThat(kassa.saldo(Konto.KOPESKILLING, stor).plus(kassa.saldo(Konto.KOPESKILLING, liten))).as("1 500 000 utom det som innestår").isEqualTo(Belopp.kronor(920_000));
        // each of the two claims of 200 000 kr is divided on both prices, as in one list
        assertThat(ansprak(stor)).containsExactlyInAnyOrder("Bolånebanken AB 0", "Gun Gäldenär 13333.33", "Provbolaget AB 133333.34", "Provbolaget AB 133333.34");
        assertThat(ansprak(liten)).containsExactlyInAnyOrder("Bolånebanken AB 0", "Gun Gäldenär 6666.67", "Provbolaget AB 66666.66", "Provbolaget AB 66666.66");
        assertThat(fordelningar.ansprak(fordelningar.i(stor).get(0).id())).extracting(a -> a.sakagare().malnummer()).contains(stor, liten);
    }

    @Test
    @Lagrum({"UB 12:52 st 2 p 4", "UB 12:53 st 1", "UB 12:54 st 1", "UB 12:54 st 2", "UB 12:55 st 3", "UB 12:55 st 4"})
    void med_en_sarskild_inteckning_ropas_de_ut_var_for_sig_och_sedan_tillsammans_och_nar_det_gemensamma_budet_inte_ar_hogre_star_de_for_sig() {
        List<Object> ansprak = new ArrayList<>((List<?>) bevis().get("ansprak"));
        ansprak.add(Map.of("anspraksslag", "PANTRATT", "innehavare", "Sparbanken AB", "innehavaradress", "Torget 1", "grund", "pantbrev 100 000 kr", "inskrivningsdag", "2018-02-05", "ordning", "1",
                "pantbrev", "100000", "kapital", "100000", "anmald", "true"));
        tva(med(bevis(), Map.of("ansprak", ansprak)));
        utlysta();
        bevakade();
        forteckna(kostnader("40000", "20000"));
        // as if the sale was asked for the joint mortgage: only the costs go before; the mortgage is paid in cash
        assertThat(lista(stor).lagstaBud()).isEqualTo(Belopp.kronor(40_000));
        assertThat(lista(stor).avraknas()).isEqualTo(Belopp.NOLL);
        assertThat(lista(liten).rader()).extracting(r -> r.plats() + " " + r.vem() + " " + r.belopp()).startsWith("1 Staten 20000", "2 Bolånebanken AB 193333.33", "2 Gun Gäldenär 6666.67",
                "3 Sparbanken AB 100000");
        assertThat(lista(liten).villkor()).contains("vidgas");

        auktionsdags();
        bud(senaste(stor), "Stina Storköpare", 900_000);
        bud(senaste(liten), "Lisa Lillköpare", 150_000);
        Map<String, Object> utan = utrop(Map.of("budHandpenning", "90000"), Map.of("budHandpenning", "20000"), Map.of());
        assertThatThrownBy(() -> slutfor(liten, "provaInropen", utan)).as("samma ägare").hasMessageContaining("också ropas ut gemensamt");
        assertThatThrownBy(() -> slutfor(liten, "provaInropen", med(utan, Map.of("gemensamma", List.of(gemensamt(1_050_000, 0)), "sokandenBestrider", "true")))).hasMessageContaining("täcks inte");
        slutfor(liten, "provaInropen", med(utan, Map.of("gemensamma", List.of(gemensamt(1_050_000, 0)))));
        assertThat(kop(stor)).satisfies(k -> assertThat(k.kopare() + " " + k.pris()).isEqualTo("Stina Storköpare 900000"));
        assertThat(kop(liten)).satisfies(k -> assertThat(k.kopare() + " " + k.pris()).isEqualTo("Lisa Lillköpare 150000"));
        for (String mal : List.of(stor, liten)) {
            slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
            tid.till(mal, LocalDate.of(2022, 6, 23)); // Thursday
            kopeskillingar.betald(forsaljning(mal).id(), fastigheter.gallande(forsaljning(mal).id()).orElseThrow().kvar(), LocalDate.of(2022, 6, 23), HANDLAGGAREN);
            tid.korForfallna(mal);
        }
        // 130 000 of the smaller's 200 000 kr; the 70 000 kr it lacks are paid by the larger before the claim that was attached for
        assertThat(fordelningar.ansprak(fordelningar.i(stor).get(0).id())).extracting(a -> a.sakagare()).filteredOn(s -> s.namn().equals("Bolånebanken AB")).extracting(Sakagare::kapital)
                .containsExactly(Belopp.parse("454333.34"));
        assertThat(ansprak(liten)).contains("Bolånebanken AB 125666.66", "Sparbanken AB 100000", "Provbolaget AB 200000");
    }

    @Test
    @Lagrum({"UB 12:52 st 1", "UB 12:22", "UB 12:54 st 1"})
    void utgar_en_fastighet_saljs_den_andra_for_sig_och_stalls_auktionen_pa_en_in_stalls_den_in_for_bada() {
        tva(bevis());
        utlysta();
        bevakade();
        auktioner.stallIn(senaste(stor).id(), "Lokalen brann.", HANDLAGGAREN);
        tid.korForfallna(stor);
        tid.korForfallna(liten);
        assertThat(List.of(senaste(stor).status(), senaste(liten).status())).containsOnly(Auktion.Status.INSTALLD);

        // both are called anew, still tied: Tuesday 5 July, announced on Tuesday 14 June
        LocalDate ny = LocalDate.of(2022, 7, 5);
        for (String mal : List.of(stor, liten)) {
            assertThat((String) uppgifter.ifyllt(uppgift(mal, "bestamFastighetsforsaljningen")).get("tillsammansMed")).startsWith(mal.equals(stor) ? liten : stor);
            slutfor(mal, "bestamFastighetsforsaljningen", med(tider(ny, LocalDate.of(2022, 8, 16)), Map.of("tillsammansMed", mal.equals(stor) ? liten : stor)));
        }
        for (String mal : List.of(stor, liten)) {
            tid.till(mal, LocalDate.of(2022, 6, 14));
            slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-06-14", "WEBBPLATS", "2022-06-14"));
        }
        tid.till(stor, ny, LocalTime.of(9, 0));
        tid.till(liten, ny, LocalTime.of(9, 0));
        bevakade();
        forteckna(kostnader("40000", "20000"));

        // the attachment of the larger is lifted before the auction: the smaller, whose case led, goes on by itself
        utmatningar.hav(utmatningar.i(stor).get(0).id(), Rattelse.Grund.DOMSTOL, true, "Hovrättens beslut.", "Provby tingsrätt", HANDLAGGAREN);
        tid.korForfallna(stor);
        assertThat(forsaljning(stor).status()).isEqualTo(Forsaljning.Status.AVBRUTEN);
        assertThat(oppna(liten)).containsExactly("upprattaSakagarforteckning");
        slutfor(liten, "upprattaSakagarforteckning", ifyllt(liten, "upprattaSakagarforteckning", Map.of("forrattningskostnader", "20000")));
        tid.till(liten, ny, LocalTime.of(13, 0));
        bud(senaste(liten), "Lisa Lillköpare", 700_000);
        slutfor(liten, "hallFastighetsauktion", med(inrop(), Map.of("utropssatt", "ENSAM")));
        assertThat(kop(liten).pris()).isEqualTo(Belopp.kronor(700_000));
    }
}
