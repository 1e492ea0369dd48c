package se.verkstall.loneutmatning.omrakning;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Bilagan;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Bilagan.Overlamnande;
import se.verkstall.utskick.Filmottagare;
import se.verkstall.utskick.Satt;

/** Writes what a set came to: a fixed number of statements, however many attachments it has. */
@Component
@Lagrum({"UB 7:10", "UB 7:12", "UF 7:10", "UF bilaga p 7"})
class Satsskrivning {

    private static final String BREV = """
            create temp table omrakning_brev on commit drop as
            select nextval(pg_get_serial_sequence('handling', 'id')) as handling_id, d.mal_id, d.mal_id = l.ledande_mal_id as ledande, m.malnummer, l.nummer,
                   l.period, u.forbehallsbelopp_ore, u.fore_forbehallsbelopp_ore, u.utmatningsbelopp_ore, u.forsta_lonedag,
                   s.namn as sokande, s.idnummer as sokande_nr, s.postadress as sokande_adress,
                   g.namn as galdenar, g.idnummer as galdenar_nr, g.postadress as galdenar_adress,
                   a.namn as arbetsgivare, a.idnummer as arbetsgivare_nr, a.postadress as arbetsgivare_adress
            from omrakning_utfall u
            join loneutmatning l on l.id = u.loneutmatning_id
            join loneutmatning_mal d on d.loneutmatning_id = l.id and d.till is null
            join mal m on m.id = d.mal_id
            cross join lateral (select * from part p where p.mal_id = d.mal_id and p.roll = 'SOKANDE' order by p.id desc limit 1) s
            cross join lateral (select * from part p where p.mal_id = d.mal_id and p.roll = 'GALDENAR' order by p.id desc limit 1) g
            cross join lateral (select * from part p where p.mal_id = l.ledande_mal_id and p.roll = 'ARBETSGIVARE' order by p.id desc limit 1) a
            where u.omrakning_id = %d and u.nr = %d and u.utfall = 'ANDRAD' order by d.mal_id
            """;
    private static final String HANDLINGAR = """
            insert into handling (id, mal_id, mall, titel, lagrum, riktning, ram_id, varden, tid, vem) overriding system value
            select b.handling_id, b.mal_id, r.mall, r.titel, r.lagrum, 'UT', r.id, jsonb_build_object('malnummer', b.malnummer, 'loneutmatningsnummer', b.nummer,
                       'sokande', b.sokande, 'galdenar', b.galdenar || coalesce(', ' || regexp_replace(b.galdenar_nr, '(....)$', '-\\1'), ''),
                       'arbetsgivare', b.arbetsgivare, 'forbehallsbelopp', b.forbehallsbelopp_ore, 'forbehallsbeloppFore', b.fore_forbehallsbelopp_ore,
                       'utmatningsbelopp', b.utmatningsbelopp_ore, 'periodtext', t.text, 'forstaLonedag', b.forsta_lonedag),
                   :nu, :vem
            from omrakning_brev b join omrakning_ram o on o.omrakning_id = :id and o.dag = :idag and o.allt_over = (b.utmatningsbelopp_ore is null)
            join handling_ram r on r.id = o.ram_id join (values %s) t (period, text) on t.period = b.period
            """;
    private static final String UTSKICK = """
            insert into utskick (mal_id, handling_id, roll, namn, idnummer, adress, satt, lagrum, nyckel, kanal, koad)
            select b.mal_id, b.handling_id, r.roll, r.namn, r.nr, r.adress, r.satt, :lagrum, 'andring_loneutmatning/' || b.nummer || '/' || :dag || '/' || r.kolumn,
                   case when r.roll = 'ARBETSGIVARE' and r.nr = :filmottagare then 'FIL' else 'POST' end, :nu
            from omrakning_brev b cross join lateral (values ('SOKANDE', 'SOKANDEN', sokande, sokande_nr, sokande_adress, cast(:sokande as text)),
                     ('GALDENAR', 'GALDENAREN', galdenar, galdenar_nr, galdenar_adress, cast(:galdenar as text)),
                     ('ARBETSGIVARE', 'ARBETSGIVAREN', arbetsgivare, arbetsgivare_nr, arbetsgivare_adress, cast(:arbetsgivare as text)))
                 r (roll, kolumn, namn, nr, adress, satt)
            where r.satt is not null and (r.roll <> 'ARBETSGIVARE' or b.ledande)
            """;
    private static final String ANDRINGAR = """
            insert into loneutmatning_andring (loneutmatning_id, omrakning_id, beslutsdag, beslutad_av, fore_forbehallsbelopp_ore, fore_utmatningsbelopp_ore,
                                               forbehallsbelopp_ore, utmatningsbelopp_ore, forsta_lonedag, berakning_id)
            select loneutmatning_id, omrakning_id, :idag, :vem, fore_forbehallsbelopp_ore, fore_utmatningsbelopp_ore, forbehallsbelopp_ore, utmatningsbelopp_ore,
                   forsta_lonedag, berakning_id
            from omrakning_utfall where omrakning_id = :id and nr = :nr and utfall = 'ANDRAD'
            """;
    private static final String GALLANDE = """
            update loneutmatning l set forbehallsbelopp_ore = u.forbehallsbelopp_ore, utmatningsbelopp_ore = u.utmatningsbelopp_ore
            from omrakning_utfall u where u.omrakning_id = :id and u.nr = :nr and u.utfall = 'ANDRAD' and l.id = u.loneutmatning_id
            """;
    private static final String DAGBOK_ANDRAD = """
            insert into dagbok (mal_id, tid, vem, handelse, lagrum)
            select b.mal_id, :nu, :vem, 'Utmätningen av lön i löneutmätning ' || b.nummer || ' har ändrats med normalbeloppen från och med ' || :dag
                       || ': förbehållsbelopp ' || trim_scale(b.forbehallsbelopp_ore / 100.0) || ' kronor ' || t.text || ' (förut '
                       || trim_scale(b.fore_forbehallsbelopp_ore / 100.0) || '), '
                       || coalesce('högst ' || trim_scale(b.utmatningsbelopp_ore / 100.0) || ' kronor', 'allt som överstiger förbehållsbeloppet') || '.',
                   'UB 7:10'
            from omrakning_brev b join (values %s) t (period, text) on t.period = b.period order by b.mal_id
            """;
    private static final String DAGBOK_HANDLAGGS = """
            insert into dagbok (mal_id, tid, vem, handelse, lagrum)
            select l.ledande_mal_id, :nu, :vem, 'Löneutmätning ' || l.nummer || ' har inte ändrats med normalbeloppen från och med ' || :dag
                       || ': den ska handläggas. ' || s.text, s.lagrum
            from omrakning_utfall u join loneutmatning l on l.id = u.loneutmatning_id join (values %s) s (skal, text, lagrum) on s.skal = u.skal
            where u.omrakning_id = :id and u.nr = :nr and u.utfall = 'HANDLAGGS' order by l.ledande_mal_id
            """;

    private final JdbcClient jdbc;
    private final Andringsramar ramar;
    private final Clock klocka;

    Satsskrivning(JdbcClient jdbc, Andringsramar ramar, Clock klocka) {
        this.jdbc = jdbc;
        this.ramar = ramar;
        this.klocka = klocka;
    }

    /** Writes it all, in the caller's transaction. */
    void skriv(Omrakning omrakning, int nr, OffsetDateTime nu) {
        LocalDate idag = LocalDate.now(klocka);
        ramar.kravda(omrakning, idag);
        sats(ANDRINGAR, omrakning, nr).param("idag", idag).param("vem", omrakning.startadAv()).update();
        sats(GALLANDE, omrakning, nr).update();
        jdbc.sql(BREV.formatted(omrakning.id(), nr)).update();
        jdbc.sql(HANDLINGAR.formatted(Satstexter.PERIODER)).param("nu", nu).param("vem", omrakning.startadAv()).param("id", omrakning.id())
                .param("idag", idag).update();
        sand(omrakning, idag, nu);
        jdbc.sql(DAGBOK_ANDRAD.formatted(Satstexter.PERIODER)).param("nu", nu).param("vem", omrakning.startadAv())
                .param("dag", omrakning.dag().toString()).update();
        sats(DAGBOK_HANDLAGGS.formatted(Satstexter.SKAL), omrakning, nr).param("nu", nu).param("vem", omrakning.startadAv())
                .param("dag", omrakning.dag().toString()).update();
    }

    private void sand(Omrakning omrakning, LocalDate idag, OffsetDateTime nu) {
        Bilagan.Rad rad = Bilagan.rad(Lonehandling.ANDRING_ELLER_HAVANDE, idag);
        jdbc.sql(UTSKICK).param("lagrum", rad.lagrum()).param("filmottagare", Filmottagare.FORSAKRINGSKASSAN).param("dag", omrakning.dag().toString()).param("nu", nu)
                .param("sokande", satt(rad, Lonemottagare.SOKANDEN), Types.VARCHAR).param("galdenar", satt(rad, Lonemottagare.GALDENAREN), Types.VARCHAR)
                .param("arbetsgivare", satt(rad, Lonemottagare.ARBETSGIVAREN), Types.VARCHAR).update();
    }

    private static String satt(Bilagan.Rad rad, Lonemottagare mottagare) {
        Overlamnande marke = rad.mottagare().get(mottagare);
        return marke == null ? null : (marke == Overlamnande.D ? Satt.DELGIVNING : Satt.ENKEL).name();
    }

    private JdbcClient.StatementSpec sats(String sql, Omrakning omrakning, int nr) {
        return jdbc.sql(sql).param("id", omrakning.id()).param("nr", nr);
    }

    /** The enums' texts as rows of SQL. */
    static final class Satstexter {

        static final String PERIODER = rader(List.of(se.verkstall.loneutmatning.berakning.Inkomstperiod.values()), p -> List.of(p.name(), p.text()));
        static final String SKAL = rader(List.of(Skal.values()), s -> List.of(s.name(), s.text(), s.lagrum()));

        private Satstexter() {
        }

        private static <T> String rader(List<T> varden, java.util.function.Function<T, List<String>> kolumner) {
            return varden.stream().map(v -> kolumner.apply(v).stream().map(k -> "'" + k.replace("'", "''") + "'")
                    .collect(java.util.stream.Collectors.joining(", ", "(", ")"))).collect(java.util.stream.Collectors.joining(", "));
        }
    }
}
