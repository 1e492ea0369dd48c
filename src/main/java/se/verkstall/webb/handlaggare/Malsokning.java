package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by number, party's name or identity number; the newest first, a page at a time by key. */
@Repository
class Malsokning {

    static final int SIDA = 40;

    private final JdbcClient jdbc;

    Malsokning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the list. */
    record Rad(long id, String malnummer, String status, String fas, LocalDate inkomdag, String sokande, String galdenar) {
    }

    /** A page. {@code nasta} is the key of the page after it, or {@code null}. */
    record Sida(List<Rad> rader, String nasta) {
    }

    boolean finns(String malnummer) {
        return jdbc.sql("select exists (select 1 from mal where malnummer = :malnummer)").param("malnummer", malnummer).query(Boolean.class).single();
    }

    @Transactional(readOnly = true)
    Sida sida(String sok, String status, LocalDate in, LocalDate ut, String efter) {
        Map<String, Object> varden = new HashMap<>();
        StringBuilder sql = new StringBuilder("""
                select m.id, m.malnummer, m.status, m.fas, m.inkomdag,
                       (select p.namn from part p where p.mal_id = m.id and p.roll = 'SOKANDE' order by p.id limit 1) as sokande,
                       (select p.namn from part p where p.mal_id = m.id and p.roll = 'GALDENAR' order by p.id limit 1) as galdenar
                from mal m where true
                """);
        if (!sok.isEmpty()) {
            sql.append(" and (m.malnummer like :borjan or m.id in (select p.mal_id from part p where ").append(partvillkor(sok, varden)).append("))");
            varden.put("borjan", Sokord.borjan(sok));
        }
        if (!status.isEmpty()) {
            sql.append(" and m.status = :status");
            varden.put("status", status);
        }
        vecka("inkomdag", in, sql, varden);
        vecka("avslutad", ut, sql, varden);
        if (efter.matches("\\d{1,18}")) {
            sql.append(" and m.id < :efter");
            varden.put("efter", Long.valueOf(efter));
        }
        List<Rad> rader = jdbc.sql(sql.append(" order by m.id desc limit ").append(SIDA + 1).toString()).params(varden).query(Rad.class).list();
        return rader.size() <= SIDA ? new Sida(rader, null)
                : new Sida(rader.subList(0, SIDA), String.valueOf(rader.get(SIDA - 1).id()));
    }

    private static void vecka(String kolumn, LocalDate mandag, StringBuilder sql, Map<String, Object> varden) {
        if (mandag != null) {
            sql.append(" and m.").append(kolumn).append(" >= :").append(kolumn).append(" and m.").append(kolumn).append(" < :").append(kolumn).append("Slut");
            varden.put(kolumn, mandag);
            varden.put(kolumn + "Slut", mandag.plusWeeks(1));
        }
    }

    /** Digits are an identity number, whole or its beginning; anything else is part of a name. */
    private static String partvillkor(String sok, Map<String, Object> varden) {
        String siffror = sok.replaceAll("[-+\\s]", "");
        if (siffror.matches("\\d{6,12}")) {
            varden.put("nummer", siffror);
            varden.put("nummerBorjan", siffror + "%");
            varden.put("utanSekel", siffror.length() == 10 ? "__" + siffror : siffror);
            return "p.idnummer = :nummer or p.idnummer like :nummerBorjan or p.idnummer like :utanSekel";
        }
        varden.put("namn", Sokord.del(sok));
        return "p.namn ilike :namn";
    }
}
