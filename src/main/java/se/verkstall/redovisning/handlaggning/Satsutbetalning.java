package se.verkstall.redovisning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.MedelDelade;
import se.verkstall.kassa.MedelDelade.Post;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Dagbok.Notering;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Processer.Start;
import se.verkstall.redovisning.berakning.Redovisningssatt;
import se.verkstall.redovisning.berakning.Redovisningssatt.Lage;
import se.verkstall.redovisning.berakning.Redovisningssatt.Vag;

/**
 * Accounts for money shared to many cases at once. Where nothing hinders and the law says to pay now, it is paid out the same day, in sets; every other case
 * (a small amount, a judgment that may be changed, something that waits already) gets its process, as when it comes alone.
 */
@Component
@Lagrum({"UF 13:3", "UF 13:5", "UB 13:1 st 1"})
class Satsutbetalning {

    private static final String LAGEN = """
            select m.malnummer, m.slag,
                   (select -coalesce(sum(k.belopp_ore), 0) from kontorad k where k.mal_id = m.id and k.konto = 'MEDEL_I_MAL') as innestaende,
                   exists (select 1 from redovisning r where r.mal_id = m.id and r.avslutad is null)
                   or exists (select 1 from kontorad k where k.mal_id = m.id and k.konto = 'RANTEBARANDE') as vantar,
                   exists (select 1 from exekutionstitel t where t.mal_id = m.id and t.slag = 'DOM' and not t.lagakraftbevis) as hinder,
                   f.kvar, f.lopande
            from mal m cross join lateral (select coalesce(sum(kapital_ore + ranta_ore + kostnad_ore - betald_kapital_ore - betald_ranta_ore - betald_kostnad_ore), 0) as kvar,
                                                  bool_or(lopande_ore is not null) as lopande from fordran where mal_id = m.id) f
            where m.malnummer = any(:mal) order by m.id
            """;
    private static final String RADER = """
            insert into redovisning (mal_id, mottagare, process_instans, influten, provad, utbetalningar, utbetalt_ore, avslutad, tid)
            select m.id, 'SOKANDE', 'sats/' || gen_random_uuid(), u.influten, false, 1, u.belopp, :idag, :nu
            from unnest(:mal::text[], :influten::date[], :belopp::bigint[]) as u (mal, influten, belopp) join mal m on m.malnummer = u.mal
            returning id, mal_id
            """;

    private final JdbcClient jdbc;
    private final Kassajournal kassa;
    private final Satsbrev brev;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Satsutbetalning(JdbcClient jdbc, Kassajournal kassa, Satsbrev brev, Dagbok dagbok, Processer processer, Clock klocka) {
        this.jdbc = jdbc;
        this.kassa = kassa;
        this.brev = brev;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** How a case stands when the money has been booked in it. */
    record Malets(String malnummer, Malslag slag, Belopp innestaende, boolean vantar, boolean hinder, Belopp kvar, boolean lopande) {
    }

    /** A payout that has been made. */
    record Utbetald(long redovisningId, Post post, Belopp kvar) {

        String nyckel() {
            return "utbetalning/" + redovisningId + "/1";
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void redovisa(MedelDelade delade) {
        Map<String, Malets> lagen = lagen(delade.poster());
        List<Post> nu = delade.poster().stream().filter(p -> betalasNu(p, lagen.get(p.malnummer()))).toList();
        if (!nu.isEmpty()) {
            betala(nu, lagen);
        }
        processer.startaAlla(delade.poster().stream().filter(p -> !nu.contains(p)).map(p -> new Start("redovisning", p.malnummer(),
                Map.of("mottagare", "SOKANDE", "influten", p.influten().toString()))).toList());
    }

    /** Whether the case asks nothing of anybody and the law says to pay at once; what is to be paid is just what came. */
    private boolean betalasNu(Post post, Malets m) {
        if (m.vantar() || m.lopande() || !m.kvar().arPositivt() || !m.innestaende().equals(post.summa())) {
            return false;
        }
        LocalDate idag = LocalDate.now(klocka);
        Redovisningssatt satt = m.slag() == Malslag.ALLMANT ? Redovisningssatt.allmantMal()
                : Redovisningssatt.av(new Lage(idag, m.innestaende(), Belopp.NOLL, null, true, m.hinder() ? "En dom saknar lagakraftbevis." : null, null, idag.plusDays(1)));
        return satt.vag() == Vag.BETALA && m.innestaende().compareTo(Belopp.kronor(25)) >= 0;
    }

    private void betala(List<Post> poster, Map<String, Malets> lagen) {
        LocalDate idag = LocalDate.now(klocka);
        OffsetDateTime tid = OffsetDateTime.now(klocka);
        Map<String, Post> perMal = poster.stream().collect(Collectors.toMap(Post::malnummer, Function.identity()));
        List<Utbetald> utbetalda = new ArrayList<>();
        jdbc.sql("with nya as (" + RADER + ") select n.id, m.malnummer from nya n join mal m on m.id = n.mal_id order by n.id").param("idag", idag).param("nu", tid)
                .param("mal", poster.stream().map(Post::malnummer).toArray(String[]::new))
                .param("influten", poster.stream().map(p -> java.sql.Date.valueOf(p.influten())).toArray(java.sql.Date[]::new))
                .param("belopp", poster.stream().map(p -> p.summa().ore()).toArray(Long[]::new))
                .query(rs -> {
                    String mal = rs.getString("malnummer");
                    utbetalda.add(new Utbetald(rs.getLong("id"), perMal.get(mal), lagen.get(mal).kvar()));
                });
        kassa.bokfor(utbetalda.stream().map(u -> new Verifikation(u.nyckel(), idag, Verifikation.Slag.UTBETALNING, "Utbetalning till sökanden", Dagbok.SYSTEMET, List.of(
                Kontorad.debet(Konto.MEDEL_I_MAL, u.post().malnummer(), null, u.post().summa()),
                Kontorad.kredit(Konto.BANK, u.post().malnummer(), null, u.post().summa())))).toList());
        dagbok.skrivAlla(utbetalda.stream().map(u -> new Notering(u.post().malnummer(), Dagbok.SYSTEMET, u.post().summa().svenskt()
                + " kronor har betalats ut till sökanden.", "UF 13:3")).toList());
        brev.lagg(utbetalda, idag, tid);
    }

    private Map<String, Malets> lagen(List<Post> poster) {
        Map<String, Malets> lagen = new HashMap<>();
        jdbc.sql(LAGEN).param("mal", poster.stream().map(Post::malnummer).toArray(String[]::new)).query(rs -> {
            lagen.put(rs.getString("malnummer"), new Malets(rs.getString("malnummer"), Malslag.valueOf(rs.getString("slag")), Belopp.ore(rs.getLong("innestaende")),
                    rs.getBoolean("vantar"), rs.getBoolean("hinder"), Belopp.ore(rs.getLong("kvar")), rs.getBoolean("lopande")));
        });
        return lagen;
    }
}
