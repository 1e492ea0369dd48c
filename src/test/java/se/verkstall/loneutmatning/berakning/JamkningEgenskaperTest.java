package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

@Lagrum("KFM A 2021:1 p 3.3.1")
class JamkningEgenskaperTest {

    private static final long TAK = 5_000_000;

    private static Jamkning.Resultat jamka(long netto, long forbehall, long utmatt, long frivilligt) {
        return Jamkning.berakna(new Jamkning.Underlag(Belopp.ore(netto), Belopp.ore(forbehall), Belopp.ore(utmatt), Belopp.ore(frivilligt)));
    }

    @Property(tries = 1000)
    void utrymmet_delas_utan_att_nagot_kommer_till_eller_forsvinner(@ForAll @LongRange(max = TAK) long netto, @ForAll @LongRange(max = TAK) long forbehall,
                                                                    @ForAll @LongRange(max = TAK) long utmatt, @ForAll @LongRange(max = TAK) long frivilligt) {
        var r = jamka(netto, forbehall, utmatt, frivilligt);
        assertThat(r.utmatningsbelopp().plus(r.tillaggFrivilligt()).plus(r.overskott())).isEqualTo(r.utrymme());
        assertThat(r.forbehallsbelopp()).isEqualTo(Belopp.ore(forbehall).plus(r.tillaggFrivilligt()));
        assertThat(r.utmatningsbelopp()).isBetween(Belopp.NOLL, Belopp.ore(utmatt)).isEqualTo(r.utmatningsbelopp().utanOre());
        assertThat(r.tillaggFrivilligt()).isBetween(Belopp.NOLL, Belopp.ore(frivilligt));
        assertThat(r.overskott()).isGreaterThanOrEqualTo(Belopp.NOLL);
    }

    @Property(tries = 1000)
    void bada_fordringarna_far_lika_stor_del_pa_en_krona_nar(@ForAll @LongRange(max = TAK) long utrymme, @ForAll @LongRange(min = 1, max = TAK) long utmatt,
                                                             @ForAll @LongRange(min = 1, max = TAK) long frivilligt) {
        var r = jamka(utrymme, 0, utmatt, frivilligt);
        long lopande = utmatt + frivilligt;
        if (utrymme < lopande) {
            assertThat(r.utmatningsbelopp().ore() * lopande - utrymme * utmatt).isBetween(-100 * lopande, 0L);
        }
    }

    @Example
    void ett_belopp_som_saknas_eller_ar_negativt_vagras() {
        assertThatThrownBy(() -> Jamkning.berakna(new Jamkning.Underlag(null, Belopp.NOLL, Belopp.ore(-1), Belopp.NOLL)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("nettoinkomst").hasMessageContaining("lopande_utmatt");
    }
}
