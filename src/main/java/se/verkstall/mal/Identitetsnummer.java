package se.verkstall.mal;

import se.verkstall.lag.Parttyp;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Personnummer, samordningsnummer and organisationsnummer, checked and brought to one form: twelve digits for a
 * person, ten for a company, no dash.
 */
public final class Identitetsnummer {

    private Identitetsnummer() {
    }

    /** The number in our form, or empty if it is no valid number of that kind of party. */
    public static Optional<String> tolka(Parttyp typ, String text) {
        String rensad = text == null ? "" : text.strip();
        return typ == Parttyp.PRIVATPERSON ? person(rensad) : organisation(rensad);
    }

    /** The number as people write it: 19900101-2384, 556000-0001. */
    public static String visa(String nummer) {
        if (nummer == null || nummer.length() < 10) {
            return nummer;
        }
        int streck = nummer.length() - 4;
        return nummer.substring(0, streck) + "-" + nummer.substring(streck);
    }

    /** The day of birth of a person's number in our form (a samordningsnummer adds 60 to the day); empty if there is none. */
    public static Optional<LocalDate> fodelsedag(String nummer) {
        if (nummer == null || !nummer.matches("\\d{12}")) {
            return Optional.empty();
        }
        int dag = Integer.parseInt(nummer.substring(6, 8));
        return Optional.of(LocalDate.of(Integer.parseInt(nummer.substring(0, 4)), Integer.parseInt(nummer.substring(4, 6)),
                dag > 60 ? dag - 60 : dag));
    }

    private static Optional<String> person(String text) {
        if (!text.matches("\\d{8}-?\\d{4}|\\d{6}[-+]?\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Personnummer.parse(text).format(true));
        } catch (PersonnummerException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> organisation(String text) {
        String siffror = text.matches("(16)?\\d{6}-?\\d{4}") ? text.replace("-", "") : "";
        String tio = siffror.length() == 12 ? siffror.substring(2) : siffror;
        return tio.length() == 10 && tio.charAt(2) >= '2' && luhn(tio) ? Optional.of(tio) : Optional.empty();
    }

    private static boolean luhn(String siffror) {
        int summa = 0;
        for (int i = 0; i < siffror.length(); i++) {
            int s = (siffror.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            summa += s / 10 + s % 10;
        }
        return summa % 10 == 0;
    }
}
