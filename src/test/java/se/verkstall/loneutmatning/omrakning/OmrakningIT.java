package se.verkstall.loneutmatning.omrakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;

/** The amounts are entered once in the shared database, and a day has one run: the tests come in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OmrakningIT extends Integrationstest {

    private static final int ANTAL = 2_000;
    // a Wednesday, and the Thursday after
    private static final LocalDate NYARSDAGEN = LocalDate.of(2025, 1, 1);
    private static final LocalDate KORS = LocalDate.of(2025, 1, 2);

    @Autowired
    private Normalbeloppsregister register;
    @Autowired
    private Omrakningar omrakningar;
    @Autowired
    private Lopandemal lopande;
    @Autowired
    private Handlingar handlingar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Uppgifter uppgifter;
    @Autowired
    private Processer processer;

    @BeforeEach
    void iJanuari() {
        tid.stall(KORS);
    }

    @Test
    @Order(1)
    @Lagrum("UB 7:5")
    void en_dag_utan_faststallda_belopp_avvisas_med_vad_som_ska_goras() {
        assertThatThrownBy(() -> omrakningar.forhandsvisa(NYARSDAGEN)).isInstanceOf(RegelSaknasException.class)
                .hasMessageContaining("Lägg in de belopp som har fastställts").hasMessageContaining("2025-01-01");
        assertThatThrownBy(() -> omrakningar.starta(NYARSDAGEN, "chef1")).isInstanceOf(RegelSaknasException.class);
        assertThat(omrakningar.alla()).noneMatch(o -> o.dag().equals(NYARSDAGEN));
    }

    @Test
    @Order(2)
    @Lagrum("UB 7:5")
    void beloppen_laggs_in_av_en_och_godkanns_av_en_annan_och_raknas_forst_da() {
        Map<Normalbeloppsklass, Map<Inkomstperiod, se.verkstall.lag.Belopp>> utan15 = new EnumMap<>(Provbelopp.for2025().belopp());
        utan15.remove(Normalbeloppsklass.BARN_15);
        assertThatThrownBy(() -> register.laggIn(new NyaNormalbelopp(NYARSDAGEN, NYARSDAGEN, "prov", utan15), "chef1"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("belopp.BARN_15.MANAD");
        assertThatThrownBy(() -> register.laggIn(Provbelopp.for2025(LocalDate.of(2024, 12, 31), NYARSDAGEN), "chef1"))
                .as("2024 har redan publicerade belopp").isInstanceOf(OgiltigIndataException.class).hasMessageContaining("finns redan belopp");

        long forsta = register.laggIn(Provbelopp.for2025(), "chef1");
        assertThatThrownBy(() -> register.laggIn(Provbelopp.for2025(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)), "chef2"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("finns redan belopp");
        assertThatThrownBy(() -> register.godkann(forsta, "chef1")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("En annan chef");
        assertThat(kalla()).isEqualTo(Kalla.BERAKNAD);
        register.avsla(forsta, "Fel källa.", "chef2");

        long andra = register.laggIn(Provbelopp.for2025(), "chef1");
        register.godkann(andra, "chef2");
        assertThat(kalla()).isEqualTo(Kalla.PUBLICERAD);
        assertThatThrownBy(() -> register.godkann(andra, "chef2")).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("redan prövade");
        assertThatThrownBy(() -> jdbc.sql("update normalbelopp set provad_av = inlagd_av where id = :id").param("id", andra).update())
                .as("inte heller förbi programmet").hasMessageContaining("normalbelopp");
    }

    @Test
    @Order(2)
    void belopp_som_foljer_med_programmet_bekraftas_av_tva_som_de_star_men_andras_inte() {
        LocalDate dag = LocalDate.of(2022, 12, 15); // Thursday
        NyaNormalbelopp forslag = register.forslag(dag).orElseThrow();
        assertThat(forslag.gallerFran()).isEqualTo(LocalDate.of(2023, 1, 1)); // Sunday
        assertThat(forslag.belopp().get(Normalbeloppsklass.ENSAMSTAENDE)).containsEntry(Inkomstperiod.MANAD, se.verkstall.lag.Belopp.kronor(5717));
        Map<Normalbeloppsklass, Map<Inkomstperiod, se.verkstall.lag.Belopp>> andrade = new EnumMap<>(forslag.belopp());
        andrade.put(Normalbeloppsklass.ENSAMSTAENDE, Map.of(Inkomstperiod.MANAD, se.verkstall.lag.Belopp.kronor(5718)));
        assertThatThrownBy(() -> register.laggIn(new NyaNormalbelopp(forslag.gallerFran(), forslag.gallerTill(), forslag.kalla(), andrade), "chef1"))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("finns redan belopp");

        int rader = register.gallande().rader().size();
        register.godkann(register.laggIn(forslag, "chef1"), "chef2");

        assertThat(register.gallande().rader()).as("de fanns redan").hasSize(rader);
        assertThat(register.forslag(dag)).as("inte en gång till").isEmpty();
        assertThat(register.forslag(LocalDate.of(2022, 7, 15))).as("fredag, 44 dagar efter den 1 juni").isPresent();
        assertThat(register.forslag(LocalDate.of(2022, 7, 16))).as("lördagen efter").isEmpty();
        assertThat(register.forslag(LocalDate.of(2024, 12, 2))).as("2025 är bara beräknat").isEmpty();
    }

    @Test
    @Order(3)
    @Lagrum({"UB 7:10", "UF bilaga p 7"})
    void en_omrakning_som_dor_mitt_i_tas_upp_igen_och_ger_ett_beslut_och_en_uppsattning_brev_i_varje_mal() {
        var gjorda = lopande.gor(ANTAL, 20250101);
        // what other tests left running may still change between the preview and the run
        jdbc.sql("update loneutmatning set status = 'UPPHORD', upphord = :dag where status = 'PAGAR' and id < :fran")
                .param("dag", NYARSDAGEN).param("fran", gjorda.franId()).update();
        Forhandsvisning visad = omrakningar.forhandsvisa(NYARSDAGEN);
        Omrakning startad = omrakningar.starta(NYARSDAGEN, "chef1");
        assertThat(omrakningar.starta(NYARSDAGEN, "chef2")).as("dagen har en omräkning").isEqualTo(startad);

        // the second case of an attachment in the middle: its letters cannot be written, so the whole of its set is undone
        long offret = jdbc.sql("select max(mal_id) from loneutmatning_mal where loneutmatning_id = :id").param("id", gjorda.franId() + ANTAL - 99)
                .query(Long.class).single();
        jdbc.sql("create function prov_dor() returns trigger language plpgsql as $$ begin if new.mal_id = " + offret
                + " then raise exception 'strömmen gick'; end if; return new; end $$").update();
        jdbc.sql("create trigger prov_dor before insert on utskick for each row execute function prov_dor()").update();
        try {
            assertThatThrownBy(() -> omrakningar.kor(startad.id())).hasMessageContaining("strömmen gick");
            assertThat(omrakningar.hamta(startad.id()).klara()).isLessThan(startad.antal());
            assertThat(omrakningar.hamta(startad.id()).klar()).isNull();
        } finally {
            jdbc.sql("drop trigger prov_dor on utskick").update();
            jdbc.sql("drop function prov_dor()").update();
        }
        Omrakning klar = omrakningar.kor(startad.id());
        assertThat(klar.klara()).isEqualTo(klar.antal()).isGreaterThanOrEqualTo(ANTAL);
        assertThat(klar.klar()).isNotNull();
        Map<Utfall, Integer> utfall = omrakningar.utfall(klar.id());
        assertThat(utfall).as("det som visades").isEqualTo(visad.antal());
        omrakningar.kor(klar.id());
        omrakningar.starta(NYARSDAGEN, "chef1");
        assertThat(omrakningar.utfall(klar.id())).as("en gång till gör inget").isEqualTo(utfall);

        kravEttBeslutOchEnUppsattningBrev(klar, gjorda);
        kravAttVarjeBeslutGarAttLasaOchOverklaga(klar, gjorda);
        kravAttHandlaggasRattUr(klar, gjorda);
        assertThat(visad.egendomligast()).hasSize(20);
        assertThat(visad.hojning().arPositivt()).isTrue();
    }

    @Test
    @Order(4)
    @Lagrum({"UB 7:5", "UB 7:10"})
    void fran_inlagda_belopp_till_uppgifter_for_det_som_en_manniska_ska_prova() {
        // a Friday
        tid.stall(LocalDate.of(2026, 1, 2));
        String nyckel = "omräkning 2026";
        lopande.gor(200, 2026);
        processer.starta("loneutmatning_omrakning", nyckel, Map.of());
        slutfor(nyckel, "laggInNormalbelopp", falt(Provbelopp.som(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))), "chef1");
        assertThat(uppgifter.ifyllt(uppgift(nyckel, "godkannNormalbelopp")).get("belopp").toString()).contains("ensamstående: 6\u00a0243 kronor i månaden");
        assertThatThrownBy(() -> slutfor(nyckel, "godkannNormalbelopp", Map.of("beslut", "GODKANN"), "chef1")).hasMessageContaining("En annan chef");
        uppgifter.slapp(uppgift(nyckel, "godkannNormalbelopp").id(), "chef1");
        slutfor(nyckel, "godkannNormalbelopp", Map.of("beslut", "GODKANN"), "chef2");
        tid.korForfallna(nyckel);
        assertThat(uppgifter.ifyllt(uppgift(nyckel, "startaOmrakningen")).get("visning").toString()).contains("Ändras: ", "Störst ändring:");
        slutfor(nyckel, "startaOmrakningen", Map.of("starta", true), "chef1");
        tid.korForfallna(nyckel);

        Omrakning klar = omrakningar.alla().stream().filter(o -> o.dag().equals(LocalDate.of(2026, 1, 1))).findFirst().orElseThrow();
        assertThat(klar.klar()).isNotNull();
        // what an earlier run left to a person has its task from then as well
        assertThat(jdbc.sql("""
                select count(distinct p.malnummer) from uppgift p join mal m on m.malnummer = p.malnummer join loneutmatning l on l.ledande_mal_id = m.id
                join omrakning_utfall u on u.loneutmatning_id = l.id and u.omrakning_id = :o and u.utfall = 'HANDLAGGS'
                where p.nyckel = 'omprovaLoneutmatningen' and p.slut is null
                """).param("o", klar.id()).query(Integer.class).single()).as("en uppgift för varje").isEqualTo(omrakningar.utfall(klar.id()).get(Utfall.HANDLAGGS));
        String ingetKvar = fall(klar, Skal.INGET_KVAR);
        assertThat(uppgifter.ifyllt(uppgift(ingetKvar, "omprovaLoneutmatningen")).get("laget").toString()).contains("finns inget kvar att utmäta");
        slutfor(ingetKvar, "omprovaLoneutmatningen", Map.of("atgard", "HAV", "motivering", "Lönen räcker inte."), "handlaggare");
        assertThat(jdbc.sql("select l.status from loneutmatning l join mal m on m.id = l.ledande_mal_id where malnummer = :m").param("m", ingetKvar)
                .query(String.class).single()).isEqualTo("UPPHORD");
        String nya = fall(klar, Skal.NYA_UPPGIFTER);
        slutfor(nya, "omprovaLoneutmatningen", Map.of("atgard", "BESTAR", "motivering", "Uppgifterna ändrar inget."), "handlaggare");
        assertThat(dagbok.rader(nya)).last().satisfies(r -> assertThat(r.handelse()).contains("består efter omräkningen. Skäl: Uppgifterna ändrar inget."));
    }

    private String fall(Omrakning klar, Skal skal) {
        return jdbc.sql("""
                select max(m.malnummer) from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id join mal m on m.id = l.ledande_mal_id
                where u.omrakning_id = :o and u.skal = :skal
                """).param("o", klar.id()).param("skal", skal.name()).query(String.class).single();
    }

    private Uppgift uppgift(String nyckel, String uppgift) {
        return uppgifter.hamta(jdbc.sql("select task_id from uppgift where malnummer = :m and nyckel = :n and slut is null").param("m", nyckel)
                .param("n", uppgift).query(String.class).single());
    }

    private void slutfor(String nyckel, String uppgift, Map<String, ?> svar, String vem) {
        String id = uppgift(nyckel, uppgift).id();
        uppgifter.ta(id, vem);
        uppgifter.slutfor(id, svar, vem);
    }

    private static Map<String, Object> falt(NyaNormalbelopp nya) {
        Map<String, Object> falt = new java.util.HashMap<>(Map.of("gallerFran", nya.gallerFran().toString(), "gallerTill", nya.gallerTill().toString(),
                "kalla", nya.kalla()));
        nya.belopp().forEach((klass, perioder) -> perioder.forEach((period, b) -> falt.put(klass + "_" + period, b.toString())));
        return falt;
    }

    private void kravEttBeslutOchEnUppsattningBrev(Omrakning klar, Lopandemal.Gjorda gjorda) {
        // each changed attachment: one decision, and in each of its cases one document, a letter to applicant and debtor, and in the leading one the employer
        assertThat(antal("""
                select count(*) from omrakning_utfall u where omrakning_id = :o and loneutmatning_id between :fran and :till and utfall = 'ANDRAD'
                  and 1 <> (select count(*) from loneutmatning_andring a where a.loneutmatning_id = u.loneutmatning_id)
                """, klar, gjorda)).isZero();
        assertThat(antal("""
                select count(*) from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id join loneutmatning_mal d on d.loneutmatning_id = l.id
                where omrakning_id = :o and u.loneutmatning_id between :fran and :till
                  and (select array_agg(roll || ' ' || satt || ' ' || lagrum order by roll) from utskick k where k.mal_id = d.mal_id) is distinct from case
                      when utfall <> 'ANDRAD' then null
                      when d.mal_id = l.ledande_mal_id then array['ARBETSGIVARE ENKEL UF bilaga p 7', 'GALDENAR ENKEL UF bilaga p 7', 'SOKANDE ENKEL UF bilaga p 7']
                      else array['GALDENAR ENKEL UF bilaga p 7', 'SOKANDE ENKEL UF bilaga p 7'] end
                """, klar, gjorda)).isZero();
        assertThat(antal("""
                select count(*) from omrakning_utfall u join loneutmatning_mal d on d.loneutmatning_id = u.loneutmatning_id
                where omrakning_id = :o and u.loneutmatning_id between :fran and :till
                  and ((select count(*) from handling h where h.mal_id = d.mal_id) <> case when utfall = 'ANDRAD' then 1 else 0 end
                       or (utfall = 'ANDRAD' and (select count(*) from dagbok b where b.mal_id = d.mal_id) <> 1))
                """, klar, gjorda)).isZero();
        assertThat(antal("""
                select count(*) from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id join loneutmatning_berakning b on b.id = u.berakning_id
                where omrakning_id = :o and u.loneutmatning_id between :fran and :till and l.forbehallsbelopp_ore <> b.forbehallsbelopp_ore
                """, klar, gjorda)).isZero();
        long ett = jdbc.sql("select min(mal_id) from omrakning_utfall u join loneutmatning_mal d using (loneutmatning_id) where omrakning_id = :o "
                + "and loneutmatning_id >= :fran and utfall = 'ANDRAD'").param("o", klar.id()).param("fran", gjorda.franId()).query(Long.class).single();
        String html = handlingar.html(jdbc.sql("select id from handling where mal_id = :m").param("m", ett).query(Long.class).single());
        assertThat(html).contains("Åsa Österängs-Ähl " + ett + ", 19900101-2384", "Borgenärsbolaget Exempel &amp; Co AB", "1999-%06d".formatted(ett), "2 januari 2025",
                "överklagas", "prov, inte läst").doesNotContain("⟦");
        assertThat(handlingar.pdf(jdbc.sql("select id from handling where mal_id = :m").param("m", ett).query(Long.class).single())).startsWith("%PDF".getBytes());
        assertThat(dagbok.rader("1999-%06d".formatted(ett))).singleElement()
                .satisfies(r -> assertThat(r.handelse()).contains("har ändrats med normalbeloppen från och med 2025-01-01: förbehållsbelopp"));
        assertThat(dagbok.verifiera()).isEmpty();
    }

    @Lagrum("UB 18:7")
    private void kravAttVarjeBeslutGarAttLasaOchOverklaga(Omrakning klar, Lopandemal.Gjorda gjorda) {
        var beslut = jdbc.sql("""
                select m.malnummer, h.id from omrakning_utfall u join loneutmatning_mal d on d.loneutmatning_id = u.loneutmatning_id join mal m on m.id = d.mal_id
                join handling h on h.mal_id = m.id where u.omrakning_id = :o and u.loneutmatning_id between :fran and :till and u.utfall = 'ANDRAD' order by h.id
                """).param("o", klar.id()).param("fran", gjorda.franId()).param("till", gjorda.tillId())
                .query((rs, i) -> Map.entry(rs.getString("malnummer"), rs.getLong("id"))).list();
        assertThat(beslut).extracting(Map.Entry::getValue).doesNotHaveDuplicates();
        for (int i = 0; i < beslut.size(); i += beslut.size() / 20) {
            String mal = beslut.get(i).getKey();
            assertThat(handlingar.html(beslut.get(i).getValue())).as("beslutet i " + mal).contains(mal, "överklagas").doesNotContain("⟦");
            assertThat(dagbok.rader(mal)).as("dagboken i " + mal).singleElement().satisfies(r -> assertThat(r.handelse()).contains("har ändrats med normalbeloppen"));
        }
    }

    private void kravAttHandlaggasRattUr(Omrakning klar, Lopandemal.Gjorda gjorda) {
        List<String> skal = jdbc.sql("""
                select distinct skal from omrakning_utfall where omrakning_id = :o and loneutmatning_id between :fran and :till and skal is not null
                """).param("o", klar.id()).param("fran", gjorda.franId()).param("till", gjorda.tillId()).query(String.class).list();
        assertThat(skal).contains("PART_SAKNAS", "UNDERLAG_SAKNAS", "BERAKNING_EJ_BESLUTAD", "NYA_UPPGIFTER", "BARN_18", "INGET_KVAR");
        assertThat(antal("""
                select count(*) from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id where omrakning_id = :o and utfall = 'HANDLAGGS'
                  and u.loneutmatning_id between :fran and :till and not exists (select 1 from dagbok d where d.mal_id = l.ledande_mal_id)
                """, klar, gjorda)).isZero();
    }

    private long antal(String fraga, Omrakning klar, Lopandemal.Gjorda gjorda) {
        return jdbc.sql(fraga).param("o", klar.id()).param("fran", gjorda.franId()).param("till", gjorda.tillId()).query(Long.class).single();
    }

    private Kalla kalla() {
        return register.gallande().den(NYARSDAGEN, Normalbeloppsklass.ENSAMSTAENDE, Inkomstperiod.MANAD).kalla();
    }
}
