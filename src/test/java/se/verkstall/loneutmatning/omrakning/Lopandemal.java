package se.verkstall.loneutmatning.omrakning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.lagring.Underlagslager;

/**
 * Makes running attachments by the thousand, straight into the tables: households drawn from a seed, computed and decided on a day in 2024. Of each hundred,
 * two are for two cases, ten take all above the förbehållsbelopp, and some are such as a person has to look at.
 */
@Component
public class Lopandemal {

    /** The day they were computed and decided: a Monday. */
    public static final LocalDate BESLUTADE = LocalDate.of(2024, 6, 3);

    private final JdbcClient jdbc;
    private final JdbcTemplate mall;
    private final Underlagslager underlag;
    private final ObjectMapper json;
    private final Clock klocka;

    Lopandemal(JdbcClient jdbc, JdbcTemplate mall, Underlagslager underlag, ObjectMapper json, Clock klocka) {
        this.jdbc = jdbc;
        this.mall = mall;
        this.underlag = underlag;
        this.json = json;
        this.klocka = klocka;
    }

    /** What was made: the ids of the attachments, the first and the last. */
    public record Gjorda(long franId, long tillId) {
    }

    private record Tabeller(Copyrader mal, Copyrader part, Copyrader loneutmatning, Copyrader deltagande, Copyrader berakning, Copyrader svar) {

        List<Copyrader> alla() {
            return List.of(mal, part, loneutmatning, deltagande, berakning, svar);
        }
    }

    @Transactional
    public Gjorda gor(int antal, long fro) {
        Random slump = new Random(fro);
        Iterator<Long> mal = idn("mal", antal + antal / 50 + 1);
        List<Long> id = new ArrayList<>();
        Iterator<Long> loneutmatningar = idn("loneutmatning", antal);
        Tabeller tabeller = tabeller();
        for (int i = 0; i < antal; i++) {
            id.add(loneutmatningar.next());
            en(tabeller, i, id.get(i), mal, slump);
            if (i % 5_000 == 4_999 || i == antal - 1) {
                mall.execute((ConnectionCallback<Void>) forbindelse -> kopiera(tabeller, forbindelse));
            }
        }
        return new Gjorda(id.get(0), id.get(antal - 1));
    }

    private static Void kopiera(Tabeller tabeller, Connection forbindelse) throws java.sql.SQLException {
        for (Copyrader tabell : tabeller.alla()) {
            tabell.kopiera(forbindelse);
        }
        return null;
    }

    private void en(Tabeller t, int i, long id, Iterator<Long> mal, Random slump) {
        int art = i % 100;
        Hushallsuppgifter hushall = hushall(art, slump);
        Forbehallsbelopp.Resultat r = Forbehallsbelopp.berakna(hushall.underlag(BESLUTADE));
        long ledande = mal(t, mal.next(), art != 3);
        t.deltagande().rad(id, ledande, BESLUTADE, BESLUTADE);
        if (art < 2) {
            t.deltagande().rad(id, mal(t, mal.next(), false), BESLUTADE, BESLUTADE);
        }
        Belopp utmats = art >= 10 && art < 20 || r.utmatningsbelopp().arNoll() ? null
                : art >= 20 && art < 30 ? r.utmatningsbelopp().hogst(Belopp.kronor(1_500)) : r.utmatningsbelopp();
        Belopp forbehall = art == 5 ? r.forbehallsbelopp().plus(Belopp.kronor(1)) : r.forbehallsbelopp();
        t.loneutmatning().rad(id, "L1999-%06d".formatted(id), "prov " + id, "arbetsgivare " + id % 5_000, ledande, "PAGAR", BESLUTADE, BESLUTADE, "prov",
                hushall.inkomstperiod() == Inkomstperiod.DAG, hushall.inkomstperiod(), utmats == null ? null : utmats.ore(), forbehall.ore(),
                1 + i % 31, 28, "Preliminär skatt dras av först.", LocalDate.of(2025, 1, 1));
        if (art != 4) {
            t.berakning().rad(id, BESLUTADE, text(hushall.falt()), underlag.resultattext(r), r.forbehallsbelopp().ore(), r.utmatningsbelopp().ore(), "prov",
                    BESLUTADE.atStartOfDay());
        }
        if (art == 6) {
            t.svar().rad(id, "GALDENAR", text(hushall.falt()), BESLUTADE.plusDays(100).atStartOfDay());
        }
    }

    private long mal(Tabeller t, long id, boolean arbetsgivare) {
        t.mal().rad(id, "1999-%06d".formatted(id), "ENSKILT", "PAGAR", "LONEUTMATNING", "API", OffsetDateTime.now(klocka), BESLUTADE);
        t.part().rad(id, "SOKANDE", "JURIDISK_PERSON", "Borgenärsbolaget Exempel & Co AB", "5560000001", "Box 1, 111 11 Provstad");
        t.part().rad(id, "GALDENAR", "PRIVATPERSON", "Åsa Österängs-Ähl " + id, "199001012384", "Prövägen 3, 222 22 Åby");
        if (arbetsgivare) {
            t.part().rad(id, "ARBETSGIVARE", "JURIDISK_PERSON", "Arbetsplatsen Exempel AB", "5560000019", "Box 2, 333 33 Provinge");
        }
        return id;
    }

    private static Hushallsuppgifter hushall(int art, Random slump) {
        Inkomstperiod period = art == 8 ? Inkomstperiod.DAG : Inkomstperiod.MANAD;
        int del = period == Inkomstperiod.DAG ? 30 : 1;
        boolean makar = slump.nextInt(3) == 0;
        Belopp netto = art == 9 ? Belopp.kronor(13_160) : Belopp.kronor((20_000 + slump.nextInt(15_000)) / del);
        Belopp bostad = Belopp.kronor((art == 9 ? 7_000 : 5_000 + slump.nextInt(4_000)) / del);
        List<Barn> barn = new ArrayList<>();
        for (int b = art == 9 ? 0 : slump.nextInt(4); b > 0; b--) {
            barn.add(barn(LocalDate.of(2007, 3, 1).plusDays(slump.nextInt(6_000)), del));
        }
        if (art == 7) {
            // 18 on 2024-12-20, a Friday
            barn.add(barn(LocalDate.of(2006, 12, 20), del));
        }
        return new Hushallsuppgifter(period, netto, null, null, null, null, makar && art != 9,
                makar ? Belopp.kronor((5_000 + slump.nextInt(40_000)) / del) : null, null, barn, null, null, null, null, bostad, null);
    }

    private static Barn barn(LocalDate fodd, int del) {
        return new Barn(fodd, fodd.getDayOfMonth() == 7, Belopp.kronor(1_250 / del), null, null, null, null);
    }

    private static Tabeller tabeller() {
        return new Tabeller(new Copyrader("mal", "id, malnummer, slag, status, fas, kalla, inkom, inkomdag"),
                new Copyrader("part", "mal_id, roll, typ, namn, idnummer, postadress"),
                new Copyrader("loneutmatning", "id, nummer, galdenar_nyckel, arbetsgivare_nyckel, ledande_mal_id, status, startad, beslutsdag, beslutad_av, "
                        + "dagersattning, period, utmatningsbelopp_ore, forbehallsbelopp_ore, lonedag, redovisningsdag, skatteavdrag, vantar_pa"),
                new Copyrader("loneutmatning_mal", "loneutmatning_id, mal_id, anslot, fran"),
                new Copyrader("loneutmatning_berakning", "loneutmatning_id, dag, underlag, resultat, forbehallsbelopp_ore, utmatningsbelopp_ore, vem, tid"),
                new Copyrader("loneutmatning_svar", "loneutmatning_id, fran, uppgifter, tid"));
    }

    private Iterator<Long> idn(String tabell, int antal) {
        return jdbc.sql("select nextval(pg_get_serial_sequence(:tabell, 'id')) from generate_series(1, :antal)")
                .param("tabell", tabell).param("antal", antal).query(Long.class).list().iterator();
    }

    private String text(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
