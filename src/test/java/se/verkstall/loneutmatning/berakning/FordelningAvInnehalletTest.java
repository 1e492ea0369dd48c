package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Fordringsklass;
import static org.assertj.core.api.Assertions.assertThat;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.FORFALLET;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.KAPITAL;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.KOSTNAD;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.LOPANDE;
import static se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Post.RANTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forrattningskostnad;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Underlag;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;

class FordelningAvInnehalletTest {

    private static Belopp kr(String kronor) {
        return Belopp.parse(kronor);
    }

    @Test
    void underhall_gar_fore_kostnaden_och_ranta_fore_kapital() {
        var resultat = FordelningAvInnehallet.fordela(new Underlag(LocalDate.parse("2023-04-25") /* tisdag */, kr("5000"),
                List.of(new Forrattningskostnad("K1", kr("600"), true)),
                List.of(Fordran.underhall("A", kr("1600"), List.of(new Forfallet(LocalDate.parse("2022-03-01"), kr("800")))),
                        Fordran.annan("C", Fordringsklass.OVRIG, kr("0"), kr("120.50"), kr("9000")))));
        assertThat(resultat.utdelning()).containsExactly(
                new Utdelning("A", kr("2400"), Map.of(LOPANDE, kr("1600"), FORFALLET, kr("800"))),
                new Utdelning("K1", kr("600"), Map.of()),
                new Utdelning("C", kr("2000"), Map.of(KOSTNAD, kr("0"), RANTA, kr("120.50"), KAPITAL, kr("1879.50"))));
        assertThat(resultat.rest()).isEqualTo(Belopp.NOLL);
    }
}
