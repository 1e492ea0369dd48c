package se.verkstall.ansokan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.ansokan.Ansokningar.Last;
import se.verkstall.ansokan.Ansokningar.Registrering;
import se.verkstall.ansokan.Radlasare.Rad;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malstatus;

/** Reads a kept file in sets: each set's cases, processes and line results commit together with how far it came. */
@Component
class Filinlasning {

    private static final int SATS = 250;

    private final Ansokningar ansokningar;
    private final JdbcClient jdbc;
    private final JdbcTemplate satser;
    private final TransactionTemplate transaktion;
    private final Clock klocka;
    private final ObjectMapper json;

    Filinlasning(Ansokningar ansokningar, JdbcClient jdbc, JdbcTemplate satser, TransactionTemplate transaktion, Clock klocka, ObjectMapper json) {
        this.ansokningar = ansokningar;
        this.jdbc = jdbc;
        this.satser = satser;
        this.transaktion = transaktion;
        this.klocka = klocka;
        this.json = json;
    }

    /** Reads the file from where it was left; a file that has been read is left alone. */
    void las(UUID id, Path fil) throws IOException {
        if (jdbc.sql("select status from ansokningsfil where id = :id").param("id", id).query(String.class).single().equals("KLAR")) {
            return;
        }
        long lastaTidigare = jdbc.sql("select rader from ansokningsfil where id = :id").param("id", id).query(Long.class).single();
        String vem = jdbc.sql("update ansokningsfil set status = 'LASES' where id = :id returning vem").param("id", id).query(String.class).single();
        try (Radlasare rader = new Radlasare(Files.newInputStream(fil))) {
            Rad rad;
            long sista = lastaTidigare;
            List<Rad> sats = new ArrayList<>(SATS);
            while ((rad = rader.nasta()) != null) {
                if (rad.nummer() <= lastaTidigare) {
                    continue;
                }
                sista = rad.nummer();
                if (!rad.arTom()) {
                    sats.add(rad);
                }
                if (sats.size() == SATS) {
                    registrera(id, sats, sista, vem);
                    sats.clear();
                }
                if (Thread.interrupted()) {
                    throw new IOException("Inläsningen avbröts; den tas upp vid nästa start");
                }
            }
            registrera(id, sats, sista, vem);
        }
        jdbc.sql("update ansokningsfil set status = 'KLAR', klar = :nu where id = :id").param("nu", OffsetDateTime.now(klocka)).param("id", id).update();
    }

    private void registrera(UUID id, List<Rad> sats, long sista, String vem) {
        List<Rad> lasbara = new ArrayList<>();
        List<Last> lasta = new ArrayList<>();
        List<Object[]> resultat = new ArrayList<>();
        for (Rad rad : sats) {
            try {
                lasta.add(las(rad));
                lasbara.add(rad);
            } catch (OgiltigIndataException e) {
                resultat.add(new Object[] {id, rad.nummer(), null, skriv(e.fel())});
            }
        }
        int avvisade = resultat.size();
        transaktion.executeWithoutResult(t -> {
            List<Registrering> klara = ansokningar.registreraAlla(lasta, Kalla.FIL, vem);
            for (int i = 0; i < klara.size(); i++) {
                resultat.add(new Object[] {id, lasbara.get(i).nummer(), klara.get(i).malnummer(), null});
            }
            satser.batchUpdate("insert into ansokningsfil_rad (fil_id, rad, malnummer, fel) values (?, ?, ?, cast(? as jsonb))", resultat);
            long forelagda = klara.stream().filter(r -> r.status() == Malstatus.FORELAGGANDE).count();
            jdbc.sql("""
                    update ansokningsfil set rader = :sista, mottagna = mottagna + :mottagna, forelagda = forelagda + :forelagda,
                        avvisade = avvisade + :avvisade where id = :id
                    """).param("sista", sista).param("mottagna", klara.size()).param("forelagda", forelagda).param("avvisade", avvisade)
                    .param("id", id).update();
        });
    }

    private Last las(Rad rad) {
        if (rad.innehall() == null) {
            throw new OgiltigIndataException("(raden)", null, "Raden är längre än " + Radlasare.LANGSTA_RAD / 1024 + " kB.");
        }
        return ansokningar.las(rad.innehall());
    }

    private String skriv(List<Fel> fel) {
        try {
            return json.writeValueAsString(fel);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
