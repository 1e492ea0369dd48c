package se.verkstall.fordelning.handlaggning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Bortfall;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Rad;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.fordelning.berakning.Kungorelsesatt;
import se.verkstall.lag.Belopp;

/** What is written about a sharing as it goes on. Everything runs in the caller's transaction. */
@Repository
class Fordelningsskrivning {

    private final JdbcClient jdbc;

    Fordelningsskrivning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting as it has been set. */
    record Sammantrade(LocalDate dag, String klockslag, String plats, Kungorelsesatt kungorelse, String skal, List<String> medier) {
    }

    void sammantrade(long id, Sammantrade s, LocalDate idag) {
        jdbc.sql("""
                update fordelning set satt = 'SAMMANTRADE', omgang = omgang + 1, sammantrade = :dag, klockslag = :klockslag, plats = :plats, satt_ut = :idag,
                       kungorelse = :kungorelse, kungorelse_skal = :skal, kungorelse_medier = :medier, kungjord = null, anmalan_senast = null where id = :id
                """).param("dag", s.dag()).param("klockslag", s.klockslag()).param("plats", s.plats()).param("idag", idag).param("kungorelse", s.kungorelse().name())
                .param("skal", s.skal()).param("medier", String.join("\n", s.medier())).param("id", id).update();
    }

    void utanSammantrade(long id, LocalDate anmalanSenast, LocalDate idag) {
        jdbc.sql("""
                update fordelning set satt = 'UTAN_SAMMANTRADE', omgang = omgang + 1, sammantrade = null, satt_ut = :idag, kungorelse = null, kungjord = null,
                       anmalan_senast = cast(:dag as date) where id = :id
                """).param("dag", anmalanSenast).param("idag", idag).param("id", id).update();
    }

    void kungjord(long id, LocalDate dag) {
        jdbc.sql("update fordelning set kungjord = :dag where id = :id").param("dag", dag).param("id", id).update();
    }

    void ranta(long id, Belopp ranta) {
        jdbc.sql("update fordelning set ranta_ore = :ranta where id = :id").param("ranta", ranta.ore()).param("id", id).update();
    }

    void beslutad(long id, LocalDate dag, long protokoll) {
        jdbc.sql("update fordelning set beslutad = :dag, protokoll_id = :protokoll where id = :id").param("dag", dag).param("protokoll", protokoll).param("id", id).update();
    }

    void lagaKraft(long id, LocalDate dag) {
        jdbc.sql("update fordelning set laga_kraft = :dag where id = :id").param("dag", dag).param("id", id).update();
    }

    void avslutad(long id, LocalDate dag) {
        jdbc.sql("update fordelning set avslutad = :dag where id = :id and avslutad is null").param("dag", dag).param("id", id).update();
    }

    /** A claim as it was claimed at the meeting. */
    void ansprak(long fordelningId, Fordran f) {
        jdbc.sql("""
                update fordelning_ansprak set kostnad_ore = :kostnad, ranta_ore = :ranta, kapital_ore = :kapital, kapital_forst = :forst, for_sent = :sent,
                       avsatts = :avsatts, hinder = :hinder, sakerhet = :sakerhet where fordelning_id = :id and beteckning = :namn
                """).param("kostnad", f.kostnad().ore()).param("ranta", f.ranta().ore()).param("kapital", f.kapital().ore()).param("forst", f.kapitalForst())
                .param("sent", f.forSent()).param("avsatts", namn(f.avsatts())).param("hinder", namn(f.hinder())).param("sakerhet", f.sakerhet())
                .param("id", fordelningId).param("namn", f.id()).update();
    }

    /** The fördelningslängd as decided. */
    void langd(long id, FordelningAvMedel.Resultat r) {
        jdbc.sql("update fordelning set overskott_ore = :overskott where id = :id").param("overskott", r.overskott().ore()).param("id", id).update();
        int nr = 0;
        for (Rad rad : r.rader()) {
            nr++;
            if (rad.varav().isEmpty()) {
                jdbc.sql("update fordelning_kostnad set plats = :plats, tilldelat_ore = :belopp where fordelning_id = :id and beteckning = :namn")
                        .param("plats", rad.plats()).param("belopp", rad.belopp().ore()).param("id", id).param("namn", rad.id()).update();
            } else {
                rad(id, nr, rad);
            }
        }
        jdbc.sql("delete from fordelning_bortfall where fordelning_id = :id").param("id", id).update();
        r.omFallerBort().forEach(b -> bortfall(id, b));
    }

    private void rad(long id, int nr, Rad rad) {
        jdbc.sql("""
                update fordelning_ansprak set rad = :nr, plats = :plats, rubrik = :rubrik, lagrum = :lagrum, tilldelat_ore = :belopp, varav = :varav, utfall = :utfall,
                       skal = :skal where fordelning_id = :id and beteckning = :namn
                """).param("nr", nr).param("plats", rad.plats()).param("rubrik", rad.rubrik()).param("lagrum", rad.lagrum()).param("belopp", rad.belopp().ore())
                .param("varav", rad.varav().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ")))
                .param("utfall", rad.utfall().name()).param("skal", rad.skal()).param("id", id).param("namn", rad.id()).update();
    }

    private void bortfall(long id, Bortfall b) {
        int nr = 0;
        for (Map.Entry<String, Belopp> till : b.tillfaller().entrySet()) {
            bortfall(id, b.id(), ++nr, till.getKey(), till.getValue());
        }
        if (b.overskott().arPositivt()) {
            bortfall(id, b.id(), ++nr, null, b.overskott());
        }
    }

    private void bortfall(long id, String ansprak, int nr, String tillfaller, Belopp belopp) {
        jdbc.sql("insert into fordelning_bortfall (fordelning_id, ansprak, nr, tillfaller, belopp_ore) values (:id, :ansprak, :nr, :till, :belopp)")
                .param("id", id).param("ansprak", ansprak).param("nr", nr).param("till", tillfaller).param("belopp", belopp.ore()).update();
    }

    /** To whom a set-aside amount goes if its claim falls away; {@code null} is the debtor. */
    record Tillfaller(String beteckning, Belopp belopp) {
    }

    List<Tillfaller> omFallerBort(long id, String ansprak) {
        return jdbc.sql("select tillfaller, belopp_ore from fordelning_bortfall where fordelning_id = :id and ansprak = :ansprak order by nr")
                .param("id", id).param("ansprak", ansprak).query((rs, i) -> new Tillfaller(rs.getString(1), Belopp.ore(rs.getLong(2)))).list();
    }

    void utfall(long id, String ansprak, Utfall utfall, String skal) {
        jdbc.sql("update fordelning_ansprak set utfall = :utfall, skal = :skal where fordelning_id = :id and beteckning = :namn")
                .param("utfall", utfall.name()).param("skal", skal).param("id", id).param("namn", ansprak).update();
    }

    /** What of an amount set aside the creditor has a right to. */
    void rattTill(long id, String ansprak, Belopp belopp) {
        jdbc.sql("update fordelning_ansprak set ratt_till_ore = :ore where fordelning_id = :id and beteckning = :namn").param("ore", belopp.ore()).param("id", id)
                .param("namn", ansprak).update();
    }

    /** The same, or empty if it is all or nothing. */
    Optional<Belopp> rattTill(long id, String ansprak) {
        return jdbc.sql("select ratt_till_ore from fordelning_ansprak where fordelning_id = :id and beteckning = :namn and ratt_till_ore is not null").param("id", id)
                .param("namn", ansprak).query(Long.class).optional().map(Belopp::ore);
    }

    void utbetald(long id, String ansprak, LocalDate dag) {
        jdbc.sql("update fordelning_ansprak set utbetald = :dag where fordelning_id = :id and beteckning = :namn").param("dag", dag).param("id", id).param("namn", ansprak).update();
    }

    void anmald(long id, String ansprak, LocalDate dag) {
        jdbc.sql("update fordelning_ansprak set anmald = :dag where fordelning_id = :id and beteckning = :namn").param("dag", dag).param("id", id).param("namn", ansprak).update();
    }

    void anteckning(long id, String ansprak, String text) {
        jdbc.sql("update fordelning_ansprak set anteckning = :text where fordelning_id = :id and beteckning = :namn").param("text", text).param("id", id).param("namn", ansprak).update();
    }

    private static String namn(Enum<?> varde) {
        return varde == null ? null : varde.name();
    }
}
