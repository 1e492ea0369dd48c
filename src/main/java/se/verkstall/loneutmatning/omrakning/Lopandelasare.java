package se.verkstall.loneutmatning.omrakning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/** Reads running attachments with their latest computation through a cursor: as many rows in memory as one fetch. */
@Component
class Lopandelasare {

    private static final int HAMTAS = 500;
    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };
    private static final String FRAGA = """
            select l.id, l.period, l.forbehallsbelopp_ore, l.utmatningsbelopp_ore, l.lonedag, l.redovisningsdag,
                   b.id as berakning, b.dag, b.underlag::text as underlag, b.forbehallsbelopp_ore as beraknat_forbehall, b.utmatningsbelopp_ore as beraknat_utmatning,
                   exists (select 1 from loneutmatning_svar s where s.loneutmatning_id = l.id and s.tid > b.tid) as nya_uppgifter,
                   exists (select 1 from uppgift u where u.malnummer = m.malnummer and u.slut is null
                           and u.nyckel in ('foljUppArbetsgivaren', 'sokArbetsgivaren', 'beraknaForbehallsbelopp', 'omprovaLoneutmatningen')) as utredning_pagar,
                   not exists (select 1 from part p where p.mal_id = l.ledande_mal_id and p.roll = 'ARBETSGIVARE')
                   or exists (select 1 from loneutmatning_mal d cross join (values ('SOKANDE'), ('GALDENAR')) r (roll)
                              where d.loneutmatning_id = l.id and d.till is null
                                and not exists (select 1 from part p where p.mal_id = d.mal_id and p.roll = r.roll)) as part_saknas,
                   exists (select 1 from loneutmatning_overklagande o where o.loneutmatning_id = l.id and o.avgjord is null) as overklagad
            from loneutmatning l
            join mal m on m.id = l.ledande_mal_id
            left join lateral (select * from loneutmatning_berakning b where b.loneutmatning_id = l.id order by b.id desc limit 1) b on true
            where l.status = 'PAGAR' and l.id between ? and ? order by l.id\s""";

    private final ObjectMapper json;

    Lopandelasare(ObjectMapper json) {
        this.json = json;
    }

    /** What is done with each: the attachment, the text its computation was made from, and its days of the month. */
    @FunctionalInterface
    interface Mottagare {
        void ta(LopandeUtmatning utmatning, String underlag, int lonedag, int redovisningsdag) throws SQLException;
    }

    /** Hands over each, by id. */
    void las(Connection forbindelse, long franId, long tillId, boolean las, Mottagare mottagare) throws SQLException {
        try (PreparedStatement fraga = forbindelse.prepareStatement(FRAGA + (las ? "for no key update of l" : ""))) {
            fraga.setFetchSize(HAMTAS);
            fraga.setLong(1, franId);
            fraga.setLong(2, tillId);
            try (ResultSet rs = fraga.executeQuery()) {
                while (rs.next()) {
                    mottagare.ta(utmatning(rs), rs.getString("underlag"), rs.getInt("lonedag"), rs.getInt("redovisningsdag"));
                }
            }
        }
    }

    private LopandeUtmatning utmatning(ResultSet rs) throws SQLException {
        Long utmatningsbelopp = rs.getObject("utmatningsbelopp_ore", Long.class);
        LopandeUtmatning.Berakning berakning = rs.getObject("berakning") == null ? null : new LopandeUtmatning.Berakning(
                rs.getObject("dag", LocalDate.class), uppgifter(rs.getString("underlag")), Belopp.ore(rs.getLong("beraknat_forbehall")),
                Belopp.ore(rs.getLong("beraknat_utmatning")));
        return new LopandeUtmatning(rs.getLong("id"), Inkomstperiod.valueOf(rs.getString("period")), Belopp.ore(rs.getLong("forbehallsbelopp_ore")),
                utmatningsbelopp == null ? null : Belopp.ore(utmatningsbelopp), berakning, rs.getBoolean("nya_uppgifter"),
                rs.getBoolean("utredning_pagar"), rs.getBoolean("part_saknas"), rs.getBoolean("overklagad"));
    }

    /** The facts, or {@code null} if they cannot be read: then a person has to. */
    private Hushallsuppgifter uppgifter(String underlag) {
        try {
            return Hushallsuppgifter.avFalt(json.readValue(underlag, KARTA));
        } catch (JsonProcessingException | IllegalArgumentException | ClassCastException | java.time.DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
