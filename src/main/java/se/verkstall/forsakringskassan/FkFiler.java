package se.verkstall.forsakringskassan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.fil.Filmottagning;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;

/** Takes in files from Försäkringskassan: each kind in its series, each once, each whole or not at all. */
@Component
class FkFiler {

    private static final long STORSTA_FIL = 16L << 20;

    private final Filmottagning mottagning;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final ObjectMapper json;
    private final Clock klocka;

    FkFiler(@Value("${verkstall.datamapp}") Path datamapp, JdbcClient jdbc, TransactionTemplate transaktion, ObjectMapper json, Clock klocka) {
        this.mottagning = new Filmottagning(datamapp.resolve("forsakringskassan").resolve("in"), STORSTA_FIL);
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.json = json;
        this.klocka = klocka;
    }

    /**
     * Checks the file and does what it says, in one transaction; the same file again gives the same answer and does nothing.
     *
     * @throws OgiltigFilException if anything in it is wrong; nothing is then done
     */
    Filsvar taEmot(String slag, Xmlformat format, InputStream innehall, String vem, Function<FkXml, Filsvar> gor) {
        String summa = null;
        try {
            summa = mottagning.spara(innehall);
            Optional<Filsvar> tidigare = tidigare(slag, summa);
            if (tidigare.isPresent()) {
                return tidigare.get();
            }
            FkXml fil = FkXml.las(format, mottagning.fil(summa));
            String sha = summa;
            return transaktion.execute(t -> {
                kravNasta(slag, fil.lopnummer());
                Filsvar svar = gor.apply(fil);
                jdbc.sql("insert into fk_fil (slag, lopnummer, sha256, vem, tid, svar) values (:slag, :nr, :sha, :vem, :nu, cast(:svar as jsonb))")
                        .param("slag", slag).param("nr", fil.lopnummer()).param("sha", sha).param("vem", vem).param("nu", OffsetDateTime.now(klocka))
                        .param("svar", skriv(svar)).update();
                return svar;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Filen kunde inte tas emot", e);
        } finally {
            slang(summa);
        }
    }

    private Optional<Filsvar> tidigare(String slag, String summa) {
        return jdbc.sql("select svar::text from fk_fil where slag = :slag and sha256 = :sha").param("slag", slag).param("sha", summa).query(String.class).optional()
                .map(this::las);
    }

    private void kravNasta(String slag, int lopnummer) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('fk_fil_' || :slag))) l").param("slag", slag).query(Integer.class).single();
        Integer senaste = jdbc.sql("select max(lopnummer) from fk_fil where slag = :slag having max(lopnummer) is not null").param("slag", slag)
                .query(Integer.class).optional().orElse(null);
        if (senaste != null && lopnummer != senaste + 1) {
            throw new OgiltigFilException(0, lopnummer <= senaste ? "Löpnummer " + lopnummer + " har redan tagits emot. Nästa fil ska ha löpnummer " + (senaste + 1) + "."
                    : "Filen har löpnummer " + lopnummer + " men " + (senaste + 1) + " väntas: en eller flera filer saknas.");
        }
    }

    private void slang(String summa) {
        try {
            if (summa != null) {
                mottagning.slang(summa);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Filsvar las(String text) {
        try {
            return json.readValue(text, Filsvar.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String skriv(Object varde) {
        try {
            return json.writeValueAsString(varde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
