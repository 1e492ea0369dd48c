package se.verkstall.handling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;

/**
 * The documents of the cases: made from templates, kept as they were made, printed as PDF.
 *
 * <p>A template is {@code templates/dokument/<mall>.html}; see {@code templates/dokument/mall.html} for the frame that all of them
 * share and the values that are always there.
 */
@Service
@Lagrum("UF 1:5")
public class Handlingar {

    private static final String INKOMMEN = "inkommen";

    private final JdbcClient jdbc;
    private final Dokumentmallar mallar;
    private final Ramar ramar;
    private final PdfSkrivare pdf;
    private final Dagbok dagbok;
    private final Clock klocka;

    Handlingar(JdbcClient jdbc, Dokumentmallar mallar, Ramar ramar, PdfSkrivare pdf, Dagbok dagbok, Clock klocka) {
        this.jdbc = jdbc;
        this.mallar = mallar;
        this.ramar = ramar;
        this.pdf = pdf;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Makes a document of the case and keeps it, in the caller's transaction.
     *
     * @param mall the template's file name without {@code .html}
     * @param data what the template shows
     * @param vem who makes it
     * @throws IllegalArgumentException if there is no such template or a value it demands is missing
     * @throws MalSaknasException if there is no such case
     */
    @Transactional
    public Handling skapa(String malnummer, String mall, Map<String, Object> data, String vem) {
        return spara(malnummer, mall, mallar.rendera(malnummer, mall, data), "UT", null, vem);
    }

    /** The document as {@link #skapa} would make it now, without keeping it. */
    public String forhandsvisa(String malnummer, String mall, Map<String, Object> data) {
        return mallar.rendera(malnummer, mall, data).html();
    }

    /** Keeps a document that came in, with a row in the dagbok. */
    @Transactional
    public Handling inkommen(String malnummer, String titel, String text, String fran) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rubrik", titel);
        data.put("text", text);
        data.put("fran", fran);
        Handling handling = spara(malnummer, INKOMMEN, mallar.rendera(malnummer, INKOMMEN, data), "IN", fran, fran);
        dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Handlingen ”" + titel + "” har kommit in från " + fran + ".", "UF 1:5");
        return handling;
    }

    /** The documents of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Handling> i(String malnummer) {
        return jdbc.sql("""
                select h.id, m.malnummer, h.mall, h.titel, h.riktning, h.tid, h.vem
                from handling h join mal m on m.id = h.mal_id where m.malnummer = :malnummer order by h.id
                """).param("malnummer", malnummer).query(Handling.class).list();
    }

    /** The document, or empty. */
    @Transactional(readOnly = true)
    public Optional<Handling> hitta(long handlingId) {
        return jdbc.sql("""
                select h.id, m.malnummer, h.mall, h.titel, h.riktning, h.tid, h.vem
                from handling h join mal m on m.id = h.mal_id where h.id = :id
                """).param("id", handlingId).query(Handling.class).optional();
    }

    /**
     * The document as it was made, a whole page of well-formed HTML.
     *
     * @throws HandlingSaknasException if there is none
     */
    @Transactional(readOnly = true)
    public String html(long handlingId) {
        return jdbc.sql("""
                select coalesce(h.html, r.html) as html, h.varden from handling h left join handling_ram r on r.id = h.ram_id where h.id = :id
                """).param("id", handlingId)
                .query((rs, i) -> rs.getString("varden") == null ? rs.getString("html") : ramar.fyll(rs.getString("html"), rs.getString("varden")))
                .optional().orElseThrow(() -> new HandlingSaknasException(handlingId));
    }

    /**
     * The document as PDF.
     *
     * @throws HandlingSaknasException if there is none
     */
    public byte[] pdf(long handlingId) {
        return pdf.skriv(html(handlingId));
    }

    private Handling spara(String malnummer, String mall, Dokumentmallar.Renderat renderat, String riktning, String fran, String vem) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        long id = jdbc.sql("""
                insert into handling (mal_id, mall, titel, lagrum, riktning, fran, html, tid, vem)
                select id, :mall, :titel, :lagrum, :riktning, :fran, :html, :tid, :vem from mal where malnummer = :malnummer
                returning id
                """)
                .param("mall", mall).param("titel", renderat.titel()).param("lagrum", renderat.lagrum())
                .param("riktning", riktning).param("fran", fran).param("html", renderat.html())
                .param("tid", nu).param("vem", vem).param("malnummer", malnummer)
                .query(Long.class).optional().orElseThrow(() -> new MalSaknasException(malnummer));
        return new Handling(id, malnummer, mall, renderat.titel(), riktning, nu, vem);
    }
}
