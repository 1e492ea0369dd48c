package se.verkstall.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.regex.Matcher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import se.verkstall.handling.Plats.Slag;

/**
 * Frames for documents that go out in the thousands at once. The page is made once with marked places and kept; each document is then one row with the
 * values of its places, which may be written in sets, and is put together when somebody reads it.
 */
@Service
public class Ramar {

    /** The place every frame has. */
    public static final String MALNUMMER = "malnummer";
    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final Dokumentmallar mallar;
    private final ObjectMapper json;
    private final Clock klocka;

    Ramar(JdbcClient jdbc, Dokumentmallar mallar, ObjectMapper json, Clock klocka) {
        this.jdbc = jdbc;
        this.mallar = mallar;
        this.json = json;
        this.klocka = klocka;
    }

    /** A frame as it was made, with what its documents have in common. */
    public record Ram(long id, String mall, String titel, String lagrum) {
    }

    /**
     * Makes a frame of a template and keeps it.
     *
     * @param data what all the documents show
     * @param platser what differs between them, beside the case's number
     */
    @Transactional
    public Ram skapa(String mall, Map<String, Object> data, List<Plats> platser) {
        Map<String, Object> varden = new HashMap<>(data);
        platser.forEach(p -> varden.put(p.namn(), p.marke()));
        Dokumentmallar.Renderat renderat = mallar.rendera(new Plats(MALNUMMER, Slag.TEXT).marke(), mall, varden);
        if (Plats.MARKE.matcher(renderat.titel()).find()) {
            throw new IllegalArgumentException("Titeln på " + mall + " får inte ha platser: alla handlingar av ramen har samma titel.");
        }
        long id = jdbc.sql("insert into handling_ram (mall, titel, lagrum, html, skapad) values (:mall, :titel, :lagrum, :html, :nu) returning id")
                .param("mall", mall).param("titel", renderat.titel()).param("lagrum", renderat.lagrum()).param("html", renderat.html())
                .param("nu", OffsetDateTime.now(klocka)).query(Long.class).single();
        return new Ram(id, mall, renderat.titel(), renderat.lagrum());
    }

    /**
     * The frame.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Transactional(readOnly = true)
    public Ram hamta(long id) {
        return jdbc.sql("select id, mall, titel, lagrum from handling_ram where id = :id").param("id", id).query(Ram.class).optional()
                .orElseThrow(() -> new IllegalArgumentException("Ramen " + id + " finns inte."));
    }

    /** A document of the frame, put together. */
    String fyll(String html, String vardenJson) {
        Map<String, Object> varden = las(vardenJson);
        Matcher marke = Plats.MARKE.matcher(html);
        return marke.replaceAll(m -> {
            Object varde = varden.get(m.group(2));
            if (varde == null) {
                throw new IllegalStateException("Handlingen saknar värde för " + m.group(2) + ".");
            }
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(Plats.skriv(Slag.valueOf(m.group(1)), varde), "UTF-8"));
        });
    }

    private Map<String, Object> las(String varden) {
        try {
            return json.readValue(varden, KARTA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
