package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.Testmal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** A third of a house is attached on Tuesday 1 March 2022, the whole sold for it on Tuesday 31 May, and the price shared with the owner of two thirds on Tuesday 12 July. */
@Lagrum({"UB 8:8", "UB 8:9", "UB 12:62", "UB 13:10"})
class HusSaltForAndelIT extends Fastighetsprov {

    @Test
    void delagaren_i_huset_far_sina_tva_tredjedelar_efter_banken_och_kostnaderna_och_fore_sokanden() {
        tid.stall(UTMATT);
        String mal = Testmal.mal().fordringar(Testmal.ovrig("60000", "0", "0")).inkom("2022-01-01T09:00:00Z").registrera(register);
        processer.starta("utmatning", mal, Map.of());
        utmatHuset(mal, Map.of("andel", "en tredjedel", "sakagare", List.of(Map.of("sakagarslag", "DELAGARE", "sakagarnamn", "Delägaren Disa", "sakagaradress", "Delvägen 5"))));
        helaSaljs(mal, "Delägaren Disa", "2", "3");
        slutfor(mal, "anskaffaFastighetsbevis", bevis());
        slutfor(mal, "bestamBeskrivningen", Map.of("dag", "2022-04-12", "klockslag", "10:00"));
        tid.till(mal, LocalDate.of(2022, 4, 12)); // Tuesday
        slutfor(mal, "beskrivFastigheten", beskrivning(mal));
        Auktion auktion = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(auktion, "Bo Bjudare", 900_000);
        slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("betalsatt", "KONTANT")));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        LocalDate betald = LocalDate.of(2022, 6, 30); // Thursday
        tid.till(mal, betald);
        kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(230_000), betald, HANDLAGGAREN);
        tid.korForfallna(mal);

        long id = fordelningar.i(mal).get(0).id();
        processer.starta("fordelning", mal, Map.of("fordelningId", id));
        slutfor(mal, "bestamFordelningssatt", ifyllt(mal, "bestamFordelningssatt", Map.of("motivering", "Såld på auktion.")));
        tid.till(mal, FORDELNING);
        slutfor(mal, "hallFordelningssammantrade", ifyllt(mal, "hallFordelningssammantrade", Map.of("utfall", "HALLET", "narvarande", "Ingen.", "anforanden", "Inget.", "yrkanden", "Inga.",
                "andringar", "Inga.", "samtycken", "Förekommer inte.", "utan_verkan", "Inga inteckningar.", "utan_forbehall", "Förekommer inte.")));

        // in cash 320 000: 20 000 is the deed's surplus and 40 000 costs; of the 260 000 that is left two thirds are hers
        assertThat(fordelningar.ansprak(id)).extracting(a -> a.sakagare().namn() + " " + a.tilldelning().belopp().svenskt()).containsExactlyInAnyOrder("Bolånebanken AB 0",
                "Delägaren Disa 13\u00a0333,33", "Gun Gäldenär 6\u00a0666,67", "Delägaren Disa 173\u00a0333,33", "Provbolaget AB 60\u00a0000");
        assertThat(fordelningar.hamta(id).overskott()).as("bara av gäldenärens tredjedel").isEqualTo(Belopp.parse("26666.67"));
        tid.till(mal, LocalDate.of(2022, 8, 3)); // Wednesday
        slutfor(mal, "provaLagaKraft", Map.of("overklagad", "NEJ"));
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("inget av priset ligger kvar").isEqualTo(Belopp.NOLL);
    }
}
