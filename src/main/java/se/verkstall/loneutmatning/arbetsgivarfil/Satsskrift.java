package se.verkstall.loneutmatning.arbetsgivarfil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristserier;
import se.verkstall.frist.SattFrist;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.arbetsgivarfil.Satsfordelning.Rantehojning;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Dagbok.Notering;

/** Writes a set of ordinary accounts, shared: a fixed number of statements, however many they are. */
@Component
@Lagrum({"UF 7:11", "UF 1:5 st 2"})
class Satsskrift {

    private final JdbcClient jdbc;
    private final Kassajournal kassa;
    private final Avrakningar avrakningar;
    private final Fristserier frister;
    private final Underlagslager underlag;
    private final Dagbok dagbok;
    private final ObjectMapper json;
    private final Clock klocka;

    Satsskrift(JdbcClient jdbc, Kassajournal kassa, Avrakningar avrakningar, Fristserier frister, Underlagslager underlag, Dagbok dagbok, ObjectMapper json,
               Clock klocka) {
        this.jdbc = jdbc;
        this.kassa = kassa;
        this.avrakningar = avrakningar;
        this.frister = frister;
        this.underlag = underlag;
        this.dagbok = dagbok;
        this.json = json;
        this.klocka = klocka;
    }

    /** Keeps the accounts; gives those that were not there before. */
    List<Vanlig> spara(List<Vanlig> vanliga) {
        List<Map<String, Object>> rader = vanliga.stream().map(v -> {
            Arbetsgivarredovisning r = v.redovisning();
            Map<String, Object> rad = new HashMap<>();
            rad.put("loneutmatning", v.loneutmatning().id());
            rad.put("referens", r.referens());
            rad.put("mal", r.malnummer());
            rad.put("manad", r.manad().atDay(1).toString());
            rad.put("lonedag", r.lonedag().toString());
            rad.put("influten", r.influten().toString());
            rad.put("belopp", r.belopp().ore());
            rad.put("nettolon", r.nettolon() == null ? null : r.nettolon().ore());
            return rad;
        }).toList();
        Map<Long, Long> nya = new HashMap<>();
        jdbc.sql("""
                insert into arbetsgivarredovisning (loneutmatning_id, referens, mal_id, manad, lonedag, influten, belopp_ore, nettolon_ore, foljs_upp, tid)
                select r.loneutmatning, r.referens, m.id, r.manad, r.lonedag, r.influten, r.belopp, r.nettolon, false, :nu
                from jsonb_to_recordset(cast(:rader as jsonb)) as r(loneutmatning bigint, referens text, mal text, manad date, lonedag date, influten date,
                    belopp bigint, nettolon bigint) join mal m on m.malnummer = r.mal
                on conflict (loneutmatning_id, referens) do nothing returning loneutmatning_id, id
                """).param("rader", skriv(rader)).param("nu", nu()).query(rs -> {
            nya.put(rs.getLong("loneutmatning_id"), rs.getLong("id"));
        });
        return vanliga.stream().filter(v -> nya.containsKey(v.loneutmatning().id())).map(v -> v.sparad(nya.get(v.loneutmatning().id()))).toList();
    }

    /** Books, settles, notes and goes on to the next month. */
    void skriv(List<Satsfordelning> delade) {
        kassa.bokfor(delade.stream().flatMap(d -> List.of(in(d), fordelning(d)).stream()).toList());
        rantor(delade.stream().flatMap(d -> d.rantor().stream()).toList());
        avrakningar.avrakna(delade.stream().flatMap(d -> d.avrakningar().stream()).toList());
        fordelade(delade);
        dagbok.skrivAlla(delade.stream().flatMap(d -> noteringar(d).stream()).toList());
        nastaManad(delade.stream().map(Satsfordelning::vanlig).toList());
    }

    private static Verifikation in(Satsfordelning d) {
        Arbetsgivarredovisning r = d.vanlig().redovisning();
        String nummer = d.vanlig().loneutmatning().nummer();
        return new Verifikation("arbetsgivarredovisning/" + nummer + "/" + r.referens(), r.influten(), Verifikation.Slag.INBETALNING,
                "Innehållna medel från arbetsgivaren, löneutmätning " + nummer + ", " + r.manad(), Dagbok.SYSTEMET, List.of(
                Kontorad.debet(Konto.BANK, r.malnummer(), nummer, r.belopp()), Kontorad.kredit(Konto.INNEHALLNA_MEDEL, r.malnummer(), nummer, r.belopp())));
    }

    private Verifikation fordelning(Satsfordelning d) {
        Arbetsgivarredovisning r = d.vanlig().redovisning();
        String nummer = d.vanlig().loneutmatning().nummer();
        List<Kontorad> rader = new ArrayList<>();
        rader.add(Kontorad.debet(Konto.INNEHALLNA_MEDEL, r.malnummer(), nummer, r.belopp()));
        d.perMal().forEach((mal, post) -> rader.add(Kontorad.kredit(Konto.MEDEL_I_MAL, mal, nummer, post.summa())));
        return new Verifikation(d.vanlig().nyckel(), idag(), Verifikation.Slag.FORDELNING, "Fördelning av innehållna medel, löneutmätning " + nummer + ", "
                + r.manad(), Dagbok.SYSTEMET, rader);
    }

    @Lagrum("UB 13:6 st 1")
    private void rantor(List<Rantehojning> rantor) {
        int skrivna = jdbc.sql("""
                update fordran f set ranta_ore = f.ranta_ore + u.ranta, rantefran = u.ny
                from unnest(:id::bigint[], :fran::date[], :ny::date[], :ranta::bigint[]) as u (id, fran, ny, ranta) where f.id = u.id and f.rantefran = u.fran
                """).param("id", rantor.stream().map(r -> r.fordran().id()).toArray(Long[]::new))
                .param("fran", rantor.stream().map(r -> java.sql.Date.valueOf(r.fordran().rantefran())).toArray(java.sql.Date[]::new))
                .param("ny", rantor.stream().map(r -> java.sql.Date.valueOf(r.nyFran())).toArray(java.sql.Date[]::new))
                .param("ranta", rantor.stream().map(r -> r.ranta().ore()).toArray(Long[]::new)).update();
        if (skrivna != rantor.size()) {
            throw new IllegalStateException("Räntan på en fordran räknades upp av någon annan samtidigt.");
        }
    }

    private void fordelade(List<Satsfordelning> delade) {
        jdbc.sql("""
                update arbetsgivarredovisning r set fordelad = :nu, fordelning = cast(u.fordelning as jsonb), rest_ore = 0
                from unnest(:id::bigint[], :fordelning::text[]) as u (id, fordelning) where r.id = u.id
                """).param("nu", nu()).param("id", delade.stream().map(d -> d.vanlig().id()).toArray(Long[]::new))
                .param("fordelning", delade.stream().map(this::fordelningstext).toArray(String[]::new)).update();
    }

    private String fordelningstext(Satsfordelning d) {
        Map<String, String> mal = new LinkedHashMap<>();
        d.perMal().forEach((m, post) -> mal.put(m, post.summa().toString()));
        return skriv(Map.of("steg", underlag.stegfalt(d.delat().steg()), "mal", mal));
    }

    private static List<Notering> noteringar(Satsfordelning d) {
        Arbetsgivarredovisning r = d.vanlig().redovisning();
        List<Notering> noteringar = new ArrayList<>();
        noteringar.add(new Notering(r.malnummer(), Dagbok.SYSTEMET, "Arbetsgivaren har redovisat " + r.belopp().svenskt() + " kronor för " + r.manad() + " i löneutmätning "
                + d.vanlig().loneutmatning().nummer() + ".", "UF 7:11"));
        d.rantor().forEach(h -> noteringar.add(new Notering(h.malnummer(), Dagbok.SYSTEMET, "Räntan på fordran " + h.fordran().nr() + " har räknats från och med "
                + h.fordran().rantefran() + " till och med fördelningsdagen " + h.nyFran().minusDays(1) + ": " + h.ranta().svenskt() + " kronor.", "UB 13:6 st 1")));
        d.perMal().forEach((mal, post) -> noteringar.add(new Notering(mal, Dagbok.SYSTEMET, post.summa().svenskt() + " kronor av det som innehölls av lönen " + r.lonedag()
                + " har fördelats på målet: kostnad " + post.kostnad().svenskt() + ", ränta " + post.ranta().svenskt() + ", kapital " + post.kapital().svenskt() + ".", "UB 7:14, UB 13:13 st 1")));
        return noteringar;
    }

    /** The deadline that was met begins anew with the next month's wage; the process waits where it waits. */
    @Lagrum("UF 7:11")
    private void nastaManad(List<Vanlig> vanliga) {
        Map<String, Redovisningstillfalle> tillfallen = new HashMap<>();
        List<SattFrist> nasta = vanliga.stream().map(v -> {
            YearMonth manad = v.redovisning().manad().plusMonths(1);
            int lonedag = v.loneutmatning().beslut().lonedag();
            int redovisningsdag = v.loneutmatning().beslut().redovisningsdag();
            Redovisningstillfalle t = tillfallen.computeIfAbsent(manad + "/" + lonedag + "/" + redovisningsdag,
                    n -> Redovisningstillfalle.i(manad, lonedag, redovisningsdag));
            return Frister.redovisningsdag(v.loneutmatning().ledandeMal(), t, null);
        }).toList();
        frister.fornya(nasta);
        jdbc.sql("update loneutmatning set vantar_pa = (vantar_pa + interval '1 month')::date where id = any(:id)")
                .param("id", vanliga.stream().map(v -> v.loneutmatning().id()).toArray(Long[]::new)).update();
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klocka);
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
