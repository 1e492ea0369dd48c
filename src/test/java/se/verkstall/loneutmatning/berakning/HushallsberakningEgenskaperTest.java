package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Resultat;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/** What holds of every household told item by item. */
class HushallsberakningEgenskaperTest {

    private static Resultat berakna(Underlag underlag, Hushallsposter poster) {
        return Hushallsberakning.berakna(underlag, poster, Normalbelopp.inbyggda());
    }

    private static Belopp behaller(Underlag underlag, Hushallsposter poster) {
        return underlag.galdenar().nettoinkomst().minus(berakna(underlag, poster).utmatningsbelopp());
    }

    private static Underlag med(Underlag u, Galdenar galdenar, List<Barn> barn) {
        return new Underlag(u.datum(), u.inkomstperiod(), galdenar, u.make(), barn, u.formaner(), u.barntillsyn(), u.sjukdom(), u.sjukdomErsattning(), u.bostad());
    }

    @Example
    @Lagrum({"UB 7:4 st 1", "UB 7:5", "KFM A 2021:1 p 3.1.2"})
    void tiotusen_hushall_far_samma_belopp_som_i_en_andra_berakning() {
        Slumphushall slump = new Slumphushall(20220101);
        for (int i = 0; i < 10_000; i++) {
            Underlag underlag = slump.underlag(true);
            // trips by car are known from 2008
            Hushallsposter poster = i % 2 == 0 || underlag.datum().getYear() < 2008 ? Hushallsposter.INGA : slump.poster();
            Resultat r = berakna(underlag, poster);
            assertThat(new long[] {r.forbehallsbelopp().ore(), r.utmatningsbelopp().ore()}).as("%s %s", underlag, poster).containsExactly(tal(underlag, poster));
        }
    }

    private static long[] tal(Underlag underlag, Hushallsposter poster) {
        Foretrade f = poster.foretrade();
        return AndraBerakningen.av(underlag, f == Foretrade.INGET ? new Hushallsposter(poster.tillagg(), poster.resor(), null,
                new Foretrade(false, Belopp.NOLL, Belopp.NOLL, Styrkt.EJ_STYRKT, Belopp.NOLL, null), poster.traktamente(), poster.barngaldenar()) : poster);
    }

    @Property(tries = 1000)
    @Lagrum("UB 7:4 st 1")
    void galdenaren_behaller_alltid_forbehallsbeloppet_eller_hela_inkomsten(@ForAll long fro) {
        Slumphushall slump = new Slumphushall(fro);
        Underlag underlag = medBil(slump);
        Hushallsposter poster = slump.poster();
        Belopp lagst = berakna(underlag, poster).forbehallsbelopp().hogst(underlag.galdenar().nettoinkomst());
        assertThat(behaller(underlag, poster)).isBetween(lagst, underlag.galdenar().nettoinkomst());
    }

    @Property(tries = 1000)
    void en_hogre_inkomst_ger_aldrig_mindre_i_behall(@ForAll long fro, @ForAll @IntRange(min = 1, max = 20_000) int kronor) {
        Slumphushall slump = new Slumphushall(fro);
        Underlag u = medBil(slump);
        Hushallsposter poster = slump.poster();
        Galdenar g = u.galdenar();
        Underlag mer = med(u, new Galdenar(g.nettoinkomst().plus(Belopp.kronor(kronor)), g.sidoinkomst(), g.tjanstekostnad(), g.umgange(),
                g.fordranMedForetradesratt()), u.barn());
        assertThat(behaller(mer, poster)).isGreaterThanOrEqualTo(behaller(u, poster));
    }

    @Property(tries = 1000)
    void ett_barn_till_sanker_aldrig_forbehallsbeloppet(@ForAll long fro, @ForAll @IntRange(max = 7500) int dagar, @ForAll @IntRange(max = 9000) int inkomst) {
        Slumphushall slump = new Slumphushall(fro);
        Underlag u = medBil(slump);
        Hushallsposter poster = slump.poster();
        List<Barn> barn = new ArrayList<>(u.barn());
        barn.add(new Barn(u.datum().minusDays(dagar), false, Belopp.kronor(inkomst), null, null, null, null));
        assertThat(berakna(med(u, u.galdenar(), barn), poster).forbehallsbelopp()).isGreaterThanOrEqualTo(berakna(u, poster).forbehallsbelopp());
    }

    @Property(tries = 500)
    @Lagrum("KFM A 2021:1 p 3.2")
    void det_som_inte_ar_styrkt_andrar_inget_belopp_men_far_en_rad_var(@ForAll long fro) {
        Slumphushall slump = new Slumphushall(fro);
        Underlag u = medBil(slump);
        Hushallsposter p = slump.poster();
        Hushallsposter ostyrkta = new Hushallsposter(p.tillagg().stream().map(t -> new Tillagg(t.slag(), t.beskrivning(), t.belopp(), t.ersattning(),
                Styrkt.EJ_STYRKT, t.tak(), t.takKalla())).toList(), p.resor().stream().map(r -> new Arbetsresa(r.fardsatt(), r.grund(), r.avstand(), r.tidsvinst(),
                r.dagar(), r.avgifter(), r.kostnad(), r.ersattning(), null)).toList(), null, null, p.traktamente(), p.barngaldenar());
        Hushallsposter utan = new Hushallsposter(null, null, null, null, p.traktamente(), p.barngaldenar());

        assertThat(berakna(u, ostyrkta).forbehallsbelopp()).isEqualTo(berakna(u, utan).forbehallsbelopp());
        assertThat(berakna(u, ostyrkta).steg()).hasSize(berakna(u, utan).steg().size() + p.tillagg().size() + p.resor().size());
    }

    @Property(tries = 500)
    void raderna_om_posterna_ar_det_som_kommer_till(@ForAll long fro) {
        Slumphushall slump = new Slumphushall(fro);
        Underlag u = medBil(slump);
        Hushallsposter p = slump.poster();
        Hushallsposter poster = new Hushallsposter(p.tillagg(), p.resor(), null, null, p.traktamente(), null);
        Resultat med = berakna(u, poster);
        Resultat utan = berakna(u, Hushallsposter.INGA);

        Belopp uRader = Belopp.summa(med.steg().stream().filter(s -> s.rad().startsWith("U ")).map(Steg::belopp).toList());
        assertThat(summa(med)).isEqualTo(summa(utan).plus(uRader));
    }

    /** Joint costs and what is added to the debtor's own costs. */
    private static Belopp summa(Resultat r) {
        return r.gemensammaKostnader().plus(Belopp.summa(r.steg().stream().filter(s -> s.rad().startsWith("III ") && s.text().startsWith("Dina kostnader"))
                .map(Steg::belopp).toList()));
    }

    /** A household of a year whose rate for a kilometre is known, without benefits in kind. */
    private static Underlag medBil(Slumphushall slump) {
        Underlag u = slump.underlag(false);
        return u.datum().getYear() >= 2008 ? u : medBil(slump);
    }
}
