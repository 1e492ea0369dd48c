package se.verkstall.register.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt.Lage;
import se.verkstall.register.berakning.Registerplikt.Satt;

/** Who is told of what, by which section, in both wordings. */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:24a", "UF 6:27"})
class RegisterpliktTest {

    private static final LocalDate DAG = LocalDate.of(2022, 3, 1); // Tuesday

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} enligt {4}, {5}")
    @CsvSource({
        "SKEPP, UTMATNING, 2008-12-31, Sjöfartsregistret, UF 6:19 st 1 p 1, TELEFON",
        "SKEPP, UTMATNING, 2009-01-01, Transportstyrelsen, UF 6:19 st 1 p 1, TELEFON",
        "SKEPPSBYGGE, FORSALJNING_BEGARD, 2003-06-02, Sjöfartsregistret, UF 6:19 st 1 p 2, TELEFON",
        "SKEPP, AGAREN_BEGART, 2022-03-01, Transportstyrelsen, UF 6:19 st 1 p 3, TELEFON",
        "ANDEL_I_SKEPP, HELA_EGENDOMEN, 2022-03-01, Transportstyrelsen, UF 6:19 st 1 p 4, TELEFON",
        "OREGISTRERAT_SKEPP, UTMATNING, 2022-03-01, Transportstyrelsen, UF 6:19 st 2, TELEFON",
        "FASTIGHET, UTMATNING, 2003-06-02, Inskrivningsmyndigheten, UF 6:21 st 1 p 1, SKRIFTLIGT",
        "TOMTRATT, UTMATNING, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 1 p 1, SKRIFTLIGT",
        "FASTIGHET, FORSALJNING_BEGARD, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 1 p 2, SKRIFTLIGT",
        "FASTIGHET, HELA_EGENDOMEN, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 1 p 3, SKRIFTLIGT",
        "FASTIGHET, I_ANSPRAK, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 1 p 3, SKRIFTLIGT",
        "FASTIGHET, BESLUT_OM_INTECKNING, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 1 p 4, SKRIFTLIGT",
        "FASTIGHET, INGEN_FORSALJNING, 2022-03-01, Inskrivningsmyndigheten, UF 6:21 st 4, SKRIFTLIGT",
        "PATENT, UTMATNING, 2002-05-06, Patent- och registreringsverket, UF 6:23 st 1, SKRIFTLIGT",
        "MONSTERRATT, UTMATNING, 2022-03-01, Patent- och registreringsverket, UF 6:23 st 1, SKRIFTLIGT",
        "VARUMARKE, UTMATNING, 2019-01-01, Patent- och registreringsverket, UF 6:23 st 1, SKRIFTLIGT",
        "VAXTFORADLARRATT, UTMATNING, 2018-12-31, Statens växtsortnämnd, UF 6:23 st 2, SKRIFTLIGT",
        "VAXTFORADLARRATT, UTMATNING, 2019-01-01, Statens jordbruksverk, UF 6:23 st 2, SKRIFTLIGT",
        "SKJUTVAPEN, UTMATNING, 2015-01-01, Polismyndigheten, UF 6:24, SKRIFTLIGT",
        "VARDEPAPPER, UTMATNING, 2003-06-02, Värdepapperscentralen VPC, UB 6:2 st 4, SKRIFTLIGT",
        "VARDEPAPPER, UTMATNING, 2022-03-01, Euroclear Sweden, UB 6:2 st 4, SKRIFTLIGT",
        "SKATTEATERBETALNING, UTMATNING, 2003-06-02, Skattemyndigheten, UF 6:24a, ELEKTRONISKT",
        "SKATTEATERBETALNING, UTMATNING, 2022-03-01, Skatteverket, UF 6:24a, ELEKTRONISKT"})
    void registret_far_veta_det_enligt_dagens_lydelse(Egendomsslag slag, Handelse handelse, LocalDate dag, String myndighet, String lagrum, Satt satt) {
        assertThat(Registerplikt.vid(slag, handelse, dag, Lage.VANLIGT)).singleElement().satisfies(p -> {
            assertThat(p.myndighet()).isEqualTo(myndighet);
            assertThat(p.lagrum()).isEqualTo(lagrum);
            assertThat(p.satt()).isEqualTo(satt);
        });
    }

    @Test
    void for_luftfartyg_underrattas_tva_och_for_de_flesta_saker_ingen() {
        assertThat(Registerplikt.vid(Egendomsslag.REGISTRERAT_LUFTFARTYG, Handelse.UTMATNING, LocalDate.of(2008, 12, 31), Lage.VANLIGT)).extracting(Registerplikt::myndighet)
                .containsExactly("Inskrivningsmyndigheten för luftfartyg", "Luftfartsverket");
        assertThat(Registerplikt.vid(Egendomsslag.RESERVDELAR, Handelse.HELA_EGENDOMEN, DAG, Lage.VANLIGT)).extracting(Registerplikt::lagrum)
                .containsExactly("UF 6:20 st 1 p 3", "UF 6:20 st 1 p 3");
        assertThat(Registerplikt.vid(Egendomsslag.ANDEL_I_LUFTFARTYG, Handelse.AGAREN_BEGART, DAG, Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.LOSORE, Handelse.UTMATNING, DAG, Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.VARUMARKE, Handelse.UTMATNING, LocalDate.of(2018, 12, 31), Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKJUTVAPEN, Handelse.UTMATNING, LocalDate.of(2014, 12, 31), Lage.VANLIGT)).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKJUTVAPEN, Handelse.UTMATNING, DAG, new Lage(false, null, true, false))).as("begränsad effekt").isEmpty();
    }

    @Test
    @Lagrum({"UF 6:22", "UF 6:11", "UB 6:2", "UB 6:3 st 2"})
    void tullen_forvaltaren_foreningen_och_pantbrevsregistret_nar_det_behovs() {
        assertThat(Registerplikt.vid(Egendomsslag.GODS_I_FARTYG, Handelse.UTMATNING, DAG, new Lage(true, null, false, false))).extracting(Registerplikt::lagrum).containsExactly("UF 6:22");
        assertThat(Registerplikt.vid(Egendomsslag.LOSORE, Handelse.UTMATNING, DAG, new Lage(true, null, false, false))).isEmpty();
        assertThat(Registerplikt.vid(Egendomsslag.SKEPP, Handelse.UTMATNING, DAG, new Lage(true, "Sjøfartsdirektoratet", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.UTLANDSK_MYNDIGHET, Register.TULLEN);
        assertThat(Registerplikt.vid(Egendomsslag.VARDEPAPPER, Handelse.UTMATNING, DAG, new Lage(false, "Provbanken", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.FORVALTAREN);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, DAG, new Lage(false, "Brf Provet", false, false))).singleElement()
                .satisfies(p -> assertThat(p.satt()).isEqualTo(Satt.DELGIVNING));
        assertThat(Registerplikt.vid(Egendomsslag.BYGGNAD_PA_OFRI_GRUND, Handelse.UTMATNING, DAG, new Lage(false, "Markägaren", false, false))).extracting(Registerplikt::register)
                .containsExactly(Register.FASTIGHETSAGAREN);
        assertThat(Registerplikt.vid(Egendomsslag.PANTBREV, Handelse.UTMATNING, DAG, new Lage(false, null, false, true))).extracting(Registerplikt::register)
                .containsExactly(Register.PANTBREVSREGISTRET);
        assertThat(Registerplikt.vid(Egendomsslag.PANTBREV, Handelse.UTMATNING, LocalDate.of(2008, 8, 31), new Lage(false, null, false, true))).isEmpty();
    }

    @Test
    @Lagrum("UF 6:11 st 2")
    void fran_2008_far_mottagaren_komma_overens_om_elektroniska_underrattelser() {
        Lage avtalat = new Lage(false, "Brf Provet", false, false, true);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, LocalDate.of(2007, 12, 31), avtalat)).extracting(Registerplikt::satt).containsExactly(Satt.DELGIVNING);
        assertThat(Registerplikt.vid(Egendomsslag.BOSTADSRATT, Handelse.UTMATNING, LocalDate.of(2008, 1, 1), avtalat)).extracting(Registerplikt::satt).containsExactly(Satt.ELEKTRONISKT);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void upphavs_utmatningen_far_registret_veta_det_utom_vapen_och_tull_och_domstolen_underrattar_om_sin_egen_dom(Register register) {
        boolean aldrig = register == Register.VAPENREGISTRET || register == Register.TULLEN;
        assertThat(Registerplikt.upphavande(register, false).isPresent()).isEqualTo(!aldrig);
        boolean domstolens = switch (register) {
            case SKEPPSREGISTRET, UTLANDSK_MYNDIGHET, LUFTFARTYGSREGISTRET, INSKRIVNING_LUFTFARTYG, INSKRIVNING_FASTIGHET, PATENTREGISTRET, VAXTSORTREGISTRET -> true;
            default -> false;
        };
        assertThat(Registerplikt.upphavande(register, true).isPresent()).isEqualTo(!aldrig && !domstolens);
    }
}
