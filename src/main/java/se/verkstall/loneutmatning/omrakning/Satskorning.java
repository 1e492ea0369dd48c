package se.verkstall.loneutmatning.omrakning;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Resultat;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.loneutmatning.omrakning.Omprovning.Provad;

/**
 * One set of a run, in one transaction: read, compute, copy what came out, and write decisions, documents, letters and dagbok with one statement each. The
 * set is marked as done in the same transaction, so a run that dies goes on where it was.
 */
@Component
@Lagrum({"UB 7:10", "UF bilaga p 7"})
class Satskorning {

    private final JdbcClient jdbc;
    private final JdbcTemplate mall;
    private final Lopandelasare lasare;
    private final Underlagslager underlag;
    private final Satsskrivning skrivning;
    private final Clock klocka;

    Satskorning(JdbcClient jdbc, JdbcTemplate mall, Lopandelasare lasare, Underlagslager underlag, Satsskrivning skrivning, Clock klocka) {
        this.jdbc = jdbc;
        this.mall = mall;
        this.lasare = lasare;
        this.underlag = underlag;
        this.skrivning = skrivning;
        this.klocka = klocka;
    }

    private record Sats(int nr, long franId, long tillId, int antal) {
    }

    /**
     * Takes the next set that nobody else has and does it.
     *
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean nasta(Omrakning omrakning, Omprovning omprovning) {
        Optional<Sats> sats = jdbc.sql("""
                select nr, fran_id, till_id, antal from omrakning_sats where omrakning_id = :id and klar is null order by nr limit 1 for update skip locked
                """).param("id", omrakning.id()).query(Sats.class).optional();
        sats.ifPresent(s -> kor(omrakning, omprovning, s));
        return sats.isPresent();
    }

    private void kor(Omrakning omrakning, Omprovning omprovning, Sats sats) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        mall.execute((ConnectionCallback<Void>) forbindelse -> {
            rakna(forbindelse, omrakning, omprovning, sats, nu);
            return null;
        });
        skrivning.skriv(omrakning, sats.nr(), nu);
        jdbc.sql("update omrakning_sats set klar = :nu where omrakning_id = :id and nr = :nr")
                .param("nu", nu).param("id", omrakning.id()).param("nr", sats.nr()).update();
    }

    private void rakna(Connection forbindelse, Omrakning omrakning, Omprovning omprovning, Sats sats, OffsetDateTime nu) throws SQLException {
        LocalDate idag = LocalDate.now(klocka);
        Copyrader utfall = new Copyrader("omrakning_utfall", "omrakning_id, loneutmatning_id, nr, utfall, skal, fore_forbehallsbelopp_ore, "
                + "fore_utmatningsbelopp_ore, forbehallsbelopp_ore, utmatningsbelopp_ore, berakning_id, forsta_lonedag");
        Copyrader berakningar = new Copyrader("loneutmatning_berakning",
                "id, loneutmatning_id, dag, underlag, resultat, forbehallsbelopp_ore, utmatningsbelopp_ore, vem, tid");
        Iterator<Long> idn = jdbc.sql("select nextval(pg_get_serial_sequence('loneutmatning_berakning', 'id')) from generate_series(1, :antal)")
                .param("antal", sats.antal()).query(Long.class).list().iterator();
        Map<Integer, LocalDate> lonedagar = new HashMap<>();
        lasare.las(forbindelse, sats.franId(), sats.tillId(), true, (l, uppgifter, lonedag, redovisningsdag) -> {
            Provad p = omprovning.prova(l);
            boolean andras = p.utfall() == Utfall.ANDRAD;
            Long berakning = andras ? idn.next() : null;
            LocalDate forsta = andras ? lonedagar.computeIfAbsent(lonedag, d -> Redovisningstillfalle.forsta(idag, d, redovisningsdag).lonedag()) : null;
            utfall.rad(omrakning.id(), l.id(), sats.nr(), p.utfall(), p.skal(), l.forbehallsbelopp().ore(), ore(l.utmatningsbelopp()),
                    p.resultat() == null ? null : p.resultat().forbehallsbelopp().ore(), ore(p.utmatningsbelopp()), berakning, forsta);
            if (andras) {
                Resultat r = p.resultat();
                berakningar.rad(berakning, l.id(), omrakning.dag(), uppgifter, underlag.resultattext(r), r.forbehallsbelopp().ore(), r.utmatningsbelopp().ore(),
                        omrakning.startadAv(), nu);
            }
        });
        berakningar.kopiera(forbindelse);
        utfall.kopiera(forbindelse);
    }

    private static Long ore(Belopp belopp) {
        return belopp == null ? null : belopp.ore();
    }
}
