package se.verkstall.webb.skal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.mal.Identitetsnummer;
import se.verkstall.tid.Riktning;

/** How values are written on the pages; the templates know it as {@code @visning}. */
@Component
public class Visning {

    /** A space that is narrow and does not break: between thousands. */
    static final String TUNT = "\u202f";

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter VECKODAG = DateTimeFormatter.ofPattern("EEE", SVENSKA);
    private static final DateTimeFormatter MANAD = DateTimeFormatter.ofPattern("MMMM yyyy", SVENSKA);
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("HH:mm", SVENSKA);

    private final Clock klocka;

    Visning(Clock klocka) {
        this.klocka = klocka;
    }

    /** {@code 2026-11-22 sön}; nothing gives nothing. */
    public String dag(LocalDate dag) {
        return dag == null ? "" : dag + " " + veckodag(dag);
    }

    /** {@code mars 2022}. */
    public String manad(YearMonth manad) {
        return MANAD.format(manad);
    }

    /** {@code sön}. */
    public static String veckodag(LocalDate dag) {
        return VECKODAG.format(dag).replace(".", "");
    }

    /** {@code 2026-11-22 sön 14:05}, Swedish time. */
    public String tid(OffsetDateTime tid) {
        return tid == null ? "" : tid(tid.atZoneSameInstant(klocka.getZone()));
    }

    /** {@code 2026-11-22 sön 14:05}. */
    public String tid(ZonedDateTime tid) {
        return tid == null ? "" : dag(tid.toLocalDate()) + " " + KLOCKSLAG.format(tid);
    }

    /** {@code 12 500,00}: always two decimals, thin spaces, a true minus. */
    public String kronor(Belopp belopp) {
        if (belopp == null) {
            return "";
        }
        long ore = Math.abs(belopp.ore());
        return (belopp.arNegativt() ? "−" : "") + tal(ore / 100) + ",%02d".formatted(ore % 100);
    }

    /** {@code 12500,50}: an amount as it stands in a field to be written in; nothing gives nothing. */
    public String falt(Belopp belopp) {
        return belopp == null ? "" : belopp.iKronor().toPlainString().replace('.', ',');
    }

    /** {@code 12 500}: a whole number with thin spaces. */
    public String tal(long tal) {
        return Long.toString(tal).replaceAll("(?<=\\d)(?=(\\d{3})+$)", TUNT);
    }

    /** {@code 19900101-2384}. */
    public String idnummer(String nummer) {
        return nummer == null ? "" : Identitetsnummer.visa(nummer);
    }

    /** One or more citations in full words. */
    public String lagrum(String citat) {
        return citat == null ? "" : LagrumIOrd.alla(citat);
    }

    /** What kind of day a way of counting gives, in a few words. */
    public String slag(Riktning riktning) {
        return switch (riktning) {
            case KORTAST_VANTAN -> "tidigast";
            case PRESUMTION -> "anses ha skett";
            case SKYNDSAMT, GENAST -> "ska göras från";
            case SATT_TID -> "bestämd dag";
            default -> "sista dag";
        };
    }

    /** Whether a day is today. */
    public boolean arIdag(LocalDate dag) {
        return LocalDate.now(klocka).equals(dag);
    }

    /** How a last day stands to today. */
    public Tidston ton(LocalDate dag) {
        return Tidston.av(dag, LocalDate.now(klocka));
    }

    /** How a day stands to today; one that was no last day has only passed. */
    public Tidston ton(LocalDate dag, boolean sistaDag) {
        return Tidston.av(dag, LocalDate.now(klocka), sistaDag);
    }
}
