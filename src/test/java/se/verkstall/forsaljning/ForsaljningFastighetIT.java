package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.frist.Friststatus;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Sakagare;

/** The ways the sale of a house goes wrong. Attached Tuesday 1 March 2022; bevakningssammanträde and auction on Tuesday 31 May; what goes right is in {@link FastighetHelaVagenIT}. */
@Lagrum({"UF 12:18", "UB 12:13", "UB 12:42"})
class ForsaljningFastighetIT extends Fastighetsprov {

    @Autowired
    private se.verkstall.forsaljning.handlaggning.Fastighetsbevakning fastighetsbevakning;
    @Autowired
    private se.verkstall.forsaljning.handlaggning.Fastighetsberedning fastighetsberedning;

    @Test
    @Lagrum({"UF 12:19", "UF 12:18 st 1", "UB 12:22", "UB 12:13"})
    void en_kungorelse_en_dag_for_sent_staller_in_auktion_och_sammantraden_alla_far_veta_det_och_en_sen_sakagare_underrattas_genast() {
        String mal = beskriven();
        slutfor(mal, "bestamFastighetsforsaljningen", tider(AUKTION, FORDELNING));
        Auktion forsta = senaste(mal);

        // Wednesday 11 May: one day late on the web; nothing may be held
        tid.till(mal, TRE_VECKOR.plusDays(1));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-05-10", "WEBBPLATS", "2022-05-11"));
        assertThat(fristbok.hitta(mal, "kungorelse/auktion/" + forsta.id() + "/WEBBPLATS").orElseThrow().status()).isEqualTo(Friststatus.FORSUTTEN);
        assertThat(oppna(mal)).containsExactly("avhjalpFastighetsbrist");
        assertThatThrownBy(() -> slutfor(mal, "avhjalpFastighetsbrist", Map.of("beslut", "AVHJALP", "skal", "Nästan i tid"))).hasMessageContaining("Inget undantag");
        slutfor(mal, "avhjalpFastighetsbrist", Map.of("beslut", "STALL_IN", "skal", "Webbplatsen uppdaterades en dag för sent."));

        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(brevTill(mal, "installd/" + forsta.id() + "/%")).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats");
        assertThat(brevTill(mal, "installd/underrattelse_fastighetsauktion/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB");
        assertThat(jdbc.sql("select lagrum from utskick where nyckel = 'installd/' || :id || '/WEBBPLATS'").param("id", forsta.id()).query(String.class).single()).isEqualTo("UF 12:19 st 1");

        // new days have their own last days: the meeting on Monday 4 July, the auction on Tuesday 5 July; whoever joins does so by Monday 20 June
        LocalDate ny = LocalDate.of(2022, 7, 5);
        slutfor(mal, "bestamFastighetsforsaljningen", med(tider(ny, LocalDate.of(2022, 8, 16)), Map.of("bevakningDag", "2022-07-04")));
        Auktion andra = senaste(mal);
        assertThat(auktioner.utlysning(andra.id())).extracting(p -> p.senast().toString()).containsExactly("2022-06-14", "2022-06-14", "2022-06-13", "2022-06-13", "2022-06-13");
        tid.till(mal, LocalDate.of(2022, 6, 14));
        slutfor(mal, "bekraftaInforande", Map.of("POST_OCH_INRIKES_TIDNINGAR", "2022-06-14", "WEBBPLATS", "2022-06-14"));

        // Friday 17 June: a tenant becomes known; she is told the same day, which is in time though the three weeks have begun
        tid.till(mal, LocalDate.of(2022, 6, 17));
        auktioner.sakagare(new Sakagare(0, forsaljning(mal).egendomId(), Sakagare.Slag.RATTIGHETSHAVARE, "Hilda Hyresgäst", null, "Granvägen 1", null, LocalDate.of(2022, 6, 17)), HANDLAGGAREN);
        assertThat(dagarFor(andra)).contains("Underrättelse till Hilda Hyresgäst 2022-06-17 i tid");

        // the municipality joins on Monday 20 June, the last day; a day later it could not
        long avgift = lagstadgat(mal, "Provstads kommun", 12_000);
        assertThatThrownBy(() -> fastighetsbevakning.anslut(forsaljning(mal).egendomId(), avgift, LocalDate.of(2022, 6, 21))).hasMessageContaining("2022-06-20");
        tid.till(mal, LocalDate.of(2022, 6, 20));
        fastighetsbevakning.anslut(forsaljning(mal).egendomId(), avgift, LocalDate.of(2022, 6, 20));
        assertThat(brevTill(mal, "anslutning/" + andra.id() + "/" + avgift + "/%")).containsExactly("Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB", "Hilda Hyresgäst", "Provstads kommun");

        // the meeting may be held; cancelled before the auction all are told again
        tid.till(mal, LocalDate.of(2022, 7, 4), LocalTime.of(9, 0));
        assertThat(oppna(mal)).containsExactly("hallBevakningssammantrade");
        bevakat(mal);
        auktioner.stallIn(andra.id(), "Ägaren har betalat en del av skulden.", HANDLAGGAREN);
        tid.korForfallna(mal);
        assertThat(senaste(mal).status()).isEqualTo(Auktion.Status.INSTALLD);
        assertThat(oppna(mal)).containsExactly("bestamFastighetsforsaljningen");
    }

    /** A claim by statute in the property, known since today; its holder is told of the auction. */
    private long lagstadgat(String mal, String vem, int kronor) {
        long egendom = forsaljning(mal).egendomId();
        return fastighetsberedning.ansprak(new Fastighetsansprak(0, egendom, auktioner.sakagare(new Sakagare(0, egendom, Sakagare.Slag.LAGSTADGAD, vem, null, "Stadshuset", null,
                LocalDate.of(2022, 6, 17)), HANDLAGGAREN).id(), vem, null, "Stadshuset", Fastighetsansprak.Slag.LAGSTADGAD, "avgifter", null, 1, false, Belopp.NOLL, Belopp.NOLL,
                Belopp.kronor(kronor), null, Belopp.NOLL, true, false, false), false);
    }

    @Test
    @Lagrum({"UB 12:40", "UB 12:42", "UB 12:41 st 3", "UB 12:43", "UF 12:26 st 1 p 4"})
    void ett_bud_under_lagsta_budet_godtas_inte_en_kopare_betalar_inte_och_efter_ett_nytt_forsok_ar_handpenningen_forverkad() {
        String mal = beskriven();
        Auktion forsta = utlyst(mal, AUKTION, FORDELNING, TRE_VECKOR);
        bevakat(mal);
        tid.till(mal, AUKTION, LocalTime.of(13, 0));
        bud(forsta, "Bo Bjudare", 639_999);
        assertThatThrownBy(() -> slutfor(mal, "hallFastighetsauktion", med(inrop(), Map.of("handpenning", "60000")))).isInstanceOf(OgiltigIndataException.class)
                .satisfies(e -> assertThat(((OgiltigIndataException) e).fel()).extracting(f -> f.lagrum()).contains("UB 12:40 st 1"));
        slutfor(mal, "hallFastighetsauktion", Map.of("utfall", "GODTA_INTE", "skal", "Skyddsbeloppet täcks inte"));
        assertThatThrownBy(() -> slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()))).hasMessageContaining("Varför inropet inte godtas");
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of("ejGodtagetSkal", "Skyddsbeloppet täcks inte.")));

        // a week from Tuesday 31 May: the question is not closed before Tuesday 7 June has passed, unless the applicant asks
        assertThat(fristbok.hitta(mal, "nytt_fastighetsforsok/" + forsta.id()).orElseThrow().dag()).isEqualTo("2022-06-07");
        assertThatThrownBy(() -> slutfor(mal, "provaNyttFastighetsforsok", Map.of("skal", "Ingen begäran", "utsikt", "true"))).hasMessageContaining("2022-06-07");
        tid.till(mal, LocalDate.of(2022, 6, 7));
        slutfor(mal, "provaNyttFastighetsforsok", Map.of("begardDag", "2022-06-07", "skal", "Sökanden begär det", "utsikt", "true"));

        // Tuesday 5 July: sold for 900 000 kr; 230 000 kr does not come by Tuesday 16 August
        Auktion andra = utlyst(mal, LocalDate.of(2022, 7, 5), LocalDate.of(2022, 8, 16), LocalDate.of(2022, 6, 14));
        bevakat(mal);
        tid.till(mal, LocalDate.of(2022, 7, 5), LocalTime.of(13, 0));
        bud(andra, "Bo Bjudare", 900_000);
        slutfor(mal, "hallFastighetsauktion", inrop());
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of()));
        tid.till(mal, LocalDate.of(2022, 8, 16));
        assertThat(oppna(mal)).as("sista dagen har inte gått").isEmpty();
        tid.till(mal, LocalDate.of(2022, 8, 17));
        assertThat(brevTill(mal, "kop_ogiltigt/%")).as("också panthavaren, som var kallad till fördelningssammanträdet").containsExactly("Bo Bjudare", "Provbolaget AB", "Gun Gäldenär", "Bolånebanken AB");
        assertThatThrownBy(() -> kopeskillingar.betald(forsaljning(mal).id(), Belopp.kronor(230_000), LocalDate.of(2022, 8, 16), HANDLAGGAREN)).hasMessageContaining("Ingen köpeskilling väntas");
        slutfor(mal, "provaNyttFastighetsforsok", Map.of("skal", "Sökanden avstår inte", "utsikt", "true"));

        // the third auction, Tuesday 4 October, brings no bid, and nobody asks for another: the down payment is forfeited and the attachment lifted
        Auktion tredje = utlyst(mal, LocalDate.of(2022, 10, 4), LocalDate.of(2022, 11, 15), LocalDate.of(2022, 9, 13));
        bevakat(mal);
        tid.till(mal, tredje.dag(), LocalTime.of(13, 0));
        slutfor(mal, "hallFastighetsauktion", Map.of("utfall", "GODTA_INTE"));
        slutfor(mal, "upprattaFastighetsprotokoll", protokoll(mal, Map.of("ejGodtagetSkal", "Inget bud lämnades.")));
        tid.till(mal, LocalDate.of(2022, 10, 12));
        slutfor(mal, "provaNyttFastighetsforsok", Map.of("skal", "Ingen begäran har kommit in"));
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.HAVD);
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).as("handpenningen ska fördelas").isEqualTo(Belopp.kronor(90_000));
        assertThat(kassa.saldo(Konto.DEPOSITION, mal)).isEqualTo(Belopp.NOLL);
        assertThat(fordelningar.i(mal)).singleElement().satisfies(f -> assertThat(f.sald()).isFalse());
        assertThat(oppna(mal)).as("de fördelas i målet").isEmpty();
    }
}
