package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;

/** Beside the auction: care and yield, a property drawn in, accessories, and a sale under hand. Attached Tuesday 1 March 2022. */
@Lagrum({"UF 12:2", "UF 12:5 st 3", "UF 12:6", "UF 12:7", "UF 12:8", "UF 12:9", "UF 12:10", "UF 12:11", "UF 12:12", "UF 12:22", "UF 12:27", "UF 12:28", "UF 12:29", "UF 12:30", "UF 12:31",
        "UF 12:32", "UB 12:6", "UB 12:8", "UB 12:14", "UB 12:49", "UB 12:57", "UB 12:58", "UB 12:59", "UB 12:60"})
class FastighetSarskiltIT extends Fastighetsprov {

    @Autowired
    private Fastigheter fastighetsdorr;

    @Test
    void en_fastighet_saljs_under_hand_genom_maklare_och_resten_betalas_inom_tio_veckor() {
        String mal = beskriven();
        Map<String, Object> val = new HashMap<>(Map.of("satt", "UNDER_HAND", "parternaHorda", "true", "titelnLagakraft", "true"));
        assertThatThrownBy(() -> slutfor(mal, "bestamFastighetsforsaljningen", val)).hasMessageContaining("tillförlitligt utrett").hasMessageContaining("mer ändamålsenlig");
        val.putAll(Map.of("rattigheternaUtredda", "true", "underhandSkal", "Mäklare i orten får bättre betalt"));
        slutfor(mal, "bestamFastighetsforsaljningen", val);

        // the mortgagee is served with the notice and has three weeks to notify his claim
        assertThat(brevTill(mal, "fastighet_underhand/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB");
        delgivningar.bekrafta(brev(mal, "fastighet_underhand/%sakagare%"), LocalDate.of(2022, 3, 15), "kvitto");
        tid.till(mal, LocalDate.of(2022, 4, 5));
        assertThat(oppna(mal)).as("tre veckor från tisdag 15 mars: till och med tisdag 5 april").isEmpty();
        tid.till(mal, LocalDate.of(2022, 4, 6));
        Map<String, Object> uppdrag = ifyllt(mal, "lamnaMaklaruppdrag", Map.of("maklare", "Mäklarbyrån i Provstad AB", "maklaradress", "Storgatan 3", "registrerad", "true"));
        assertThatThrownBy(() -> slutfor(mal, "lamnaMaklaruppdrag", uppdrag)).hasMessageContaining("ersättningen");
        slutfor(mal, "lamnaMaklaruppdrag", med(uppdrag, Map.of("ersattning", "2 procent av köpeskillingen")));
        assertThat(brevTill(mal, "uppdrag_fastighet/%")).containsExactly("Mäklarbyrån i Provstad AB");

        // Wednesday 6 April: the document is signed by the buyer first; ten weeks to pay, through Wednesday 15 June
        slutfor(mal, "upprattaUnderhandsforteckning", ifyllt(mal, "upprattaUnderhandsforteckning", Map.of("forrattningskostnader", "40000")));
        Map<String, Object> kop = new HashMap<>(Map.of("utfall", "SALJ", "kopare", "Karin Köpare", "koparensAdress", "Köparvägen 2", "pris", "900000", "handpenning", "90000",
                "handpenningssatt", "KONTANT", "skicket", "true", "rattigheterForbehallna", "true"));
        assertThatThrownBy(() -> slutfor(mal, "provaKopeanbud", kop)).hasMessageContaining("först skrivas under av köparen");
        slutfor(mal, "provaKopeanbud", med(kop, Map.of("koparenForst", "true")));
        assertThat(brevTill(mal, "underhandskop/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB");
        assertThat(fastigheter.gallande(forsaljning(mal).id()).orElseThrow().tilltradesdag()).isEqualTo("2022-06-15");

        tid.till(mal, LocalDate.of(2022, 6, 15));
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(230_000), LocalDate.of(2022, 6, 15), HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(brevTill(mal, "kopebrev/%")).containsExactly("Karin Köpare");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(320_000));
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.sammantrade()).isNull());
    }

    @Test
    void forvaltning_indragning_och_tillbehor_provas_for_sig_medan_forsaljningen_pagar() {
        String mal = utmattFastighet();
        slutfor(mal, "anskaffaFastighetsbevis", med(bevis(), Map.of("naringsverksamhet", "true", "GRAVATIONSBEVIS_NARING", "true", "gemensamt", "true", "foretagsinteckningar",
                List.of(Map.of("inteckningshavare", "Företagsbanken AB", "inteckningsadress", "Bankgatan 5")))));
        assertThat(brevTill(mal, "foretagsinteckning/%")).containsExactly("Företagsbanken AB");
        assertThatThrownBy(() -> slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00", "vardering_for_sig", "true"))).hasMessageContaining("särskilda skäl");
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-03-15", "klockslag", "10:00"));

        // the owner may not grant rights: served on him
        fastighetsdorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", Map.of("slag", "FORBUD_RATTIGHET", "begardAv", "Provbolaget AB", "begardDag", "2022-03-01", "begaran", "Förbud att hyra ut"));
        slutfor(mal, "beslutaOmForvaltningen", Map.of("beslut", "BIFALL", "skal", "En uthyrning försvårar försäljningen"));
        delgivningar.bekrafta(brev(mal, "forvaltning/%GALDENAR"), LocalDate.of(2022, 3, 1), "kvitto");

        // an exception is not decided before the applicant's day, Tuesday 8 March, has passed
        fastighetsdorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", Map.of("slag", "UNDANTAG", "begardAv", "Ägaren", "begardDag", "2022-03-01", "begaran", "Avverka ved", "yttrandeTill", "2022-03-08"));
        assertThat(brevTill(mal, "forvaltning/%/yttrande")).containsExactly("Provbolaget AB");
        tid.till(mal, LocalDate.of(2022, 3, 8));
        assertThat(oppna(mal)).doesNotContain("beslutaOmForvaltningen");
        tid.till(mal, LocalDate.of(2022, 3, 9));
        slutfor(mal, "beslutaOmForvaltningen", Map.of("beslut", "AVSLAG", "skal", "Värdet minskar"));

        // rent of 8 000 kr is taken in, 3 000 kr of it pays a roof; no more than there is may be spent
        fastighetsdorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", Map.of("slag", "AVKASTNING", "begardAv", "Bolånebanken AB", "begardDag", "2022-03-09", "begaran", "Uppbär hyran",
                "motpart", "Hilda Hyresgäst", "motpartAdress", "Granvägen 1"));
        assertThatThrownBy(() -> slutfor(mal, "beslutaOmForvaltningen", Map.of("beslut", "BIFALL", "skal", "x", "avkastning", "8000", "utgift", "8001", "utgiftstext", "Tak")))
                .hasMessageContaining("8\u00a0000");
        slutfor(mal, "beslutaOmForvaltningen", Map.of("beslut", "BIFALL", "skal", "Hyran går annars förlorad", "avkastning", "8000", "utgift", "3000", "utgiftstext", "Lagning av tak"));
        assertThat(brevTill(mal, "forvaltning/%motpart")).containsExactly("Hilda Hyresgäst");
        assertThat(fastigheter.avkastning(forsaljning(mal).id())).isEqualTo(Belopp.kronor(5_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.kronor(5_000));

        // accessories are taken care of while the owner is away: he is told at once
        fastighetsdorr.begarForvaltning(mal);
        slutfor(mal, "registreraForvaltningsbegaran", Map.of("slag", "VARD_TILLBEHOR", "begardAv", "Bolånebanken AB", "begardDag", "2022-03-09", "begaran", "Traktorn ställs in"));
        slutfor(mal, "beslutaOmForvaltningen", Map.of("beslut", "BIFALL", "skal", "Den står ute", "agarenNarvarande", "false"));
        assertThat(brevTill(mal, "forvaltning/%GALDENAR")).hasSize(4);

        // a mortgagee of both properties wants the other drawn in: its owner is served, and so is whoever loses
        fastighetsdorr.yrkaIndragning(mal);
        slutfor(mal, "registreraIndragning", Map.of("fastighet", "Provstad Granen 2", "agare", "Gösta Granne", "agaradress", "Granvägen 2", "yrkatAv", "Bolånebanken AB",
                "yrkandeadress", "Bankgatan 1", "yrkatDag", "2022-03-09", "yttrandeTill", "2022-03-10"));
        delgivningar.bekrafta(brev(mal, "indragning/%/forelaggande"), LocalDate.of(2022, 3, 9), "kvitto");
        tid.till(mal, LocalDate.of(2022, 3, 11));
        slutfor(mal, "provaIndragning", Map.of("beslut", "AVSLAG", "skal", "Fastigheten svarar i andra hand"));
        assertThat(brevTill(mal, "indragning/%/beslut")).containsExactly("Bolånebanken AB");
        delgivningar.bekrafta(brev(mal, "indragning/%/beslut"), LocalDate.of(2022, 3, 11), "kvitto");

        // accessories may be sold apart: a meeting is called, and held on its day; not agreed and no exceptional reasons, they go with the property
        tid.till(mal, LocalDate.of(2022, 3, 15));
        slutfor(mal, "beskrivFastigheten", med(beskrivning(mal), Map.of("tillbehorForSig", "true", "vardering_for_sig", "true", "fastighetsvarde", "")));
        slutfor(mal, "varderaFastigheten", Map.of("fastighetsvarde", "1450000", "grund", "Jämförelseköp"));
        slutfor(mal, "bestamTillbehorssammantrade", Map.of("tillbehor", "Skogsmaskin", "varde", "120000", "dag", "2022-04-05", "klockslag", "10:00", "plats", "Provstad", "fragor", "Sättet och priset"));
        assertThat(brevTill(mal, "tillbehor/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB", "Företagsbanken AB");
        tid.till(mal, LocalDate.of(2022, 4, 5));
        Map<String, Object> mote = new HashMap<>(Map.of("narvarande", "Bolånebanken AB", "yttrandeSatt", "På auktion", "bevakas", "580 000 kronor", "avstar", "Ingen avstår", "beslut", "JA", "skal", "x"));
        assertThatThrownBy(() -> slutfor(mal, "hallTillbehorssammantrade", mote)).hasMessageContaining("synnerliga skäl");
        slutfor(mal, "hallTillbehorssammantrade", med(mote, Map.of("ense", "true")));
        assertThat(egendomar.i(mal)).extracting(Egendom::beskrivning).contains("Tillbehör: Skogsmaskin");
        assertThat(oppna(mal)).as("tillbehören säljs som lös egendom").containsExactly("bestamForsaljningen");
    }
}
