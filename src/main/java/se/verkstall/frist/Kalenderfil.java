package se.verkstall.frist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar file (RFC 5545): lines end with CRLF and are folded at 75 octets without breaking a letter; commas, semicolons, backslashes
 * and line breaks in texts are escaped. Every entry is a whole day and needs no time zone.
 */
final class Kalenderfil {

    private static final String CRLF = "\r\n";
    private static final int LANGSTA_RAD = 75;
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STUND = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder fil = new StringBuilder();

    private Kalenderfil() {
    }

    /** The file with the entries as they stand at a moment. */
    static String av(String namn, List<Kalenderpost> poster, Instant nu) {
        Kalenderfil fil = new Kalenderfil();
        fil.rad("BEGIN:VCALENDAR");
        fil.rad("VERSION:2.0");
        fil.rad("PRODID:-//Verkstall//Frister//SV");
        fil.rad("CALSCALE:GREGORIAN");
        fil.rad("METHOD:PUBLISH");
        fil.rad("NAME:" + text(namn));
        fil.rad("X-WR-CALNAME:" + text(namn));
        fil.rad("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        poster.forEach(p -> fil.post(p, nu));
        fil.rad("END:VCALENDAR");
        return fil.fil.toString();
    }

    private void post(Kalenderpost post, Instant nu) {
        rad("BEGIN:VEVENT");
        rad("UID:" + post.id() + "@verkstall");
        rad("DTSTAMP:" + STUND.format(nu));
        rad("CREATED:" + STUND.format(post.skapad()));
        rad("DTSTART;VALUE=DATE:" + dag(post.dag()));
        rad("DTEND;VALUE=DATE:" + dag(post.dag().plusDays(1)));
        rad("SUMMARY:" + text(post.slag() + ": " + (post.lagrum() == null ? "" : post.lagrum() + ", ") + "mål " + post.malnummer()));
        rad("DESCRIPTION:" + text(String.join("\n", beskrivning(post))));
        rad("CATEGORIES:" + text(post.riktning() == null ? "Uppgift" : "Frist"));
        rad("TRANSP:TRANSPARENT");
        rad("END:VEVENT");
    }

    private static List<String> beskrivning(Kalenderpost post) {
        return post.motivering().isEmpty() ? List.of(post.text()) : post.motivering();
    }

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** A value of type TEXT; characters that a text may not hold are left out. */
    static String text(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    private void rad(String rad) {
        int octetter = 0;
        for (int i = 0; i < rad.length(); ) {
            String tecken = new String(Character.toChars(rad.codePointAt(i)));
            int langd = tecken.getBytes(StandardCharsets.UTF_8).length;
            if (octetter + langd > LANGSTA_RAD) {
                fil.append(CRLF).append(' ');
                octetter = 1;
            }
            fil.append(tecken);
            octetter += langd;
            i += tecken.length();
        }
        fil.append(CRLF);
    }
}
