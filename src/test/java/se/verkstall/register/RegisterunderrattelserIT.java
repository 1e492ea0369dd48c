package se.verkstall.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.register.Registerpost.Status;
import se.verkstall.register.berakning.Register;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt.Lage;
import se.verkstall.register.berakning.Registerplikt.Satt;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Utskickslada;

/** Every register: told at once, confirmed, taken back. */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:24a", "UF 6:27", "UF 6:11"})
class RegisterunderrattelserIT extends Integrationstest {

    private static final LocalDate DAG = LocalDate.of(2022, 3, 1); // Tuesday

    @Autowired Avslut avslut;
    @Autowired Dagbok dagbok;
    @Autowired Delgivningar delgivningar;
    @Autowired Egendomsregister egendomar;
    @Autowired Handlingar handlingar;
    @Autowired Malregister register;
    @Autowired Registerunderrattelser registren;
    @Autowired Tidsresa tid;
    @Autowired Utskickslada lada;

    private record Fall(Egendomsslag slag, Lage lage) {
    }

    private static final List<Fall> ALLA = List.of(new Fall(Egendomsslag.SKEPP, new Lage(true, null, false, false)), new Fall(Egendomsslag.SKEPP, new Lage(false, "Sjøfartsdirektoratet", false, false)),
            new Fall(Egendomsslag.REGISTRERAT_LUFTFARTYG, Lage.VANLIGT), new Fall(Egendomsslag.FASTIGHET, Lage.VANLIGT), new Fall(Egendomsslag.PATENT, Lage.VANLIGT),
            new Fall(Egendomsslag.VAXTFORADLARRATT, Lage.VANLIGT), new Fall(Egendomsslag.SKJUTVAPEN, Lage.VANLIGT), new Fall(Egendomsslag.VARDEPAPPER, Lage.VANLIGT),
            new Fall(Egendomsslag.VARDEPAPPER, new Lage(false, "Provbanken", false, false)), new Fall(Egendomsslag.PANTBREV, new Lage(false, null, false, true)),
            new Fall(Egendomsslag.BOSTADSRATT, new Lage(false, "Brf Provet", false, false)), new Fall(Egendomsslag.NYTTJANDERATT, new Lage(false, "Markägaren", false, false)),
            new Fall(Egendomsslag.SKATTEATERBETALNING, Lage.VANLIGT));

    @Test
    void varje_register_underrattas_genast_bekraftar_och_far_veta_att_utmatningen_inte_bestar() {
        tid.stall(DAG);
        String mal = mal();
        Set<Register> provade = EnumSet.noneOf(Register.class);
        for (Fall fall : ALLA) {
            long egendom = egendom(mal, fall.slag());
            for (Registerplikt plikt : Registerplikt.vid(fall.slag(), Handelse.UTMATNING, DAG, fall.lage())) {
                provade.add(plikt.register());
                Registerpost post = registren.underratta(mal, egendom, plikt, Handelse.UTMATNING, data());
                assertThat(registren.underratta(mal, egendom, plikt, Handelse.UTMATNING, data()).id()).as("en gång").isEqualTo(post.id());
                skickad(post, plikt);
                registren.kvittera(post.id(), "R-" + post.id(), "handlaggare");
            }
            registren.aterkalla(mal, egendom, Handelse.UPPHAVD, false, data());
        }
        assertThat(provade).as("alla register har provats").containsExactlyInAnyOrder(Register.values());
        List<Registerpost> poster = registren.i(mal);
        assertThat(poster).filteredOn(p -> p.aterkallar() == null).allSatisfy(p -> assertThat(p.status())
                .isEqualTo(Set.of(Register.TULLEN, Register.VAPENREGISTRET).contains(p.register()) ? Status.KVITTERAD : Status.ATERKALLAD));
        assertThat(poster).filteredOn(p -> p.aterkallar() != null).hasSize(provade.size() - 2)
                .allSatisfy(p -> assertThat(handlingar.html(lada.hamta(p.utskickId()).handlingId())).contains("består inte längre"));
    }

    private void skickad(Registerpost post, Registerplikt plikt) {
        assertThat(post.status()).isEqualTo(plikt.satt() == Satt.TELEFON ? Status.ATT_RINGA : Status.KOAD);
        if (plikt.satt() == Satt.TELEFON) {
            registren.ringd(post.id(), "handlaggare");
            assertThatThrownBy(() -> registren.ringd(post.id(), "handlaggare")).hasMessageContaining("redan ringd");
        }
        assertThat(lada.hamta(post.utskickId())).satisfies(u -> {
            assertThat(u.mottagare().namn()).isEqualTo(plikt.myndighet());
            assertThat(u.satt()).isEqualTo(plikt.satt() == Satt.DELGIVNING ? se.verkstall.utskick.Satt.DELGIVNING : se.verkstall.utskick.Satt.ENKEL);
            assertThat(u.kanal()).isEqualTo(plikt.satt() == Satt.ELEKTRONISKT ? Kanal.ELEKTRONISK : Kanal.POST);
            assertThat(handlingar.html(u.handlingId())).contains("REG-1").contains("pant till 5 000 kronor");
        });
        lada.skicka(post.utskickId());
        assertThat(registren.i(post.malnummer())).filteredOn(p -> p.id() == post.id()).singleElement().extracting(Registerpost::status).isEqualTo(Status.SAND);
        assertThatThrownBy(() -> registren.kvittera(post.id(), " ", "handlaggare")).hasMessageContaining("referens");
        assertThat(registren.oppna(10_000)).extracting(Registerpost::id).contains(post.id());
    }

    @Test
    @Lagrum({"UF 6:11 st 1", "UF 6:17 st 1"})
    void ett_forbud_som_delges_nar_malet_avslutas_delges_inte_langre_men_underrattelsen_om_att_det_inte_bestar_gor_det() {
        tid.stall(DAG);
        String mal = mal();
        long egendom = egendom(mal, Egendomsslag.BOSTADSRATT);
        Registerplikt plikt = Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, DAG, new Lage(false, "Brf Provet", false, false)).get(0);
        long forbud = registren.underratta(mal, egendom, plikt, Handelse.UTMATNING, data()).utskickId();
        registren.aterkalla(mal, egendom, Handelse.UPPHAVD, false, data());
        tid.korForfallna(mal);
        long aterkallelse = registren.i(mal).stream().filter(p -> p.aterkallar() != null).findFirst().orElseThrow().utskickId();

        avslut.avsluta(mal, Malstatus.AVSLUTAT, "Målet är avslutat.", "UB 8:17");

        assertThat(delgivningar.hitta(forbud).orElseThrow().status()).isEqualTo(Delgivningsstatus.AVBRUTEN);
        assertThat(delgivningar.hitta(aterkallelse).orElseThrow().pagar()).isTrue();
    }

    @Test
    void havs_utmatningen_av_domstol_underrattar_domstolen_sjalv_registret() {
        tid.stall(DAG);
        String mal = mal();
        long egendom = egendom(mal, Egendomsslag.FASTIGHET);
        Registerplikt plikt = Registerplikt.vid(Egendomsslag.FASTIGHET, Handelse.UTMATNING, DAG, Lage.VANLIGT).get(0);
        registren.underratta(mal, egendom, plikt, Handelse.UTMATNING, data());
        registren.aterkalla(mal, egendom, Handelse.UPPHAVD, true, data());
        assertThat(registren.i(mal)).hasSize(1);
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.lagrum()).isEqualTo("UF 6:27"));
    }

    private String mal() {
        return Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
    }

    private long egendom(String mal, Egendomsslag slag) {
        return egendomar.laggTill(new Egendom(0, mal, slag, "Egendomen", "REG-1", Belopp.kronor(60_000), "Platsen", false, null, Egendom.Status.UTMATT)).id();
    }

    private static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>(Map.of("egendom", "Egendomen (REG-1)", "egendomsslag", "Slag", "plats", "Platsen", "fordran", Belopp.kronor(41_400), "beslutsdag", DAG,
                "formansratt", "pant till 5 000 kronor", "adress", "Registervägen 1"));
        data.put("andel", null);
        data.put("vapen", null);
        return data;
    }
}
