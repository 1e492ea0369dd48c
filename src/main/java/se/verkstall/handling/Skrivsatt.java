package se.verkstall.handling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.mal.Identitetsnummer;

/** How values are written in documents; the templates know it as {@code ord}. */
public final class Skrivsatt {

    static final Skrivsatt INSTANS = new Skrivsatt();

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", SVENSKA);
    private static final DateTimeFormatter VECKODAG = DateTimeFormatter.ofPattern("EEEE 'den' d MMMM yyyy", SVENSKA);
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SVENSKA);

    private Skrivsatt() {
    }

    /** "18 november 2022". A date as text is read first; nothing gives nothing. */
    public String datum(Object dag) {
        LocalDate d = dag(dag);
        return d == null ? "" : DATUM.format(d);
    }

    /** "fredag den 18 november 2022". */
    public String veckodag(Object dag) {
        LocalDate d = dag(dag);
        return d == null ? "" : VECKODAG.format(d);
    }

    /** "18 november 2022 kl. 09.05", Swedish time. */
    public String klockslag(OffsetDateTime tid) {
        return tid == null ? "" : KLOCKSLAG.format(tid.atZoneSameInstant(ZoneId.of("Europe/Stockholm")));
    }

    /** "12 926 kr", "120,50 kr", with spaces that do not break. */
    public String kronor(Belopp belopp) {
        if (belopp == null) {
            return "";
        }
        long ore = Math.abs(belopp.ore());
        String hela = String.valueOf(ore / 100).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
        String delar = ore % 100 == 0 ? "" : ",%02d".formatted(ore % 100);
        return (belopp.arNegativt() ? "−" : "") + hela + delar + "\u00a0kr";
    }

    /** A citation, or several parted by commas, in full words. */
    public String lagrum(String citat) {
        return LagrumIOrd.alla(citat);
    }

    /** "19900101-2384", "556000-0001". */
    public String idnummer(String nummer) {
        return nummer == null ? "" : Identitetsnummer.visa(nummer);
    }

    private static LocalDate dag(Object dag) {
        if (dag == null || dag instanceof LocalDate) {
            return (LocalDate) dag;
        }
        return LocalDate.parse(dag.toString());
    }
}
