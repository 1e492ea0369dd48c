package se.verkstall.tillgang.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tillgang.Tillgangar.Forelaggande;
import se.verkstall.tillgang.Tillgangar.Post;
import se.verkstall.tillgang.berakning.Gava;
import se.verkstall.tillgang.berakning.Utmatningsordning.Olagenhet;
import se.verkstall.tillgang.berakning.Utmatningsordning.Tillgang;

/** Reads what the form of the inquiry says of assets, gifts and orders. */
@Lagrum({"UB 4:3 st 2", "UF 3:9", "UF 6:24b"})
final class Tillgangsformular {

    private static final String INGET = "INGET";

    private Tillgangsformular() {
    }

    /** Refuses what cannot be acted upon, naming the section. */
    static void krav(Map<String, Object> svar, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        for (Object rad : (List<?>) svar.getOrDefault("tillgangar", List.of())) {
            Map<?, ?> t = (Map<?, ?>) rad;
            if (t.get("beskrivning") == null || t.get("varde") == null) {
                fel.add(new Fel("tillgangar", "UB 4:9", "Ange vad varje tillgång är och vad den är värd."));
            }
            if (t.get("undantag") != null && !INGET.equals(t.get("undantag")) && t.get("undantagSkal") == null) {
                fel.add(new Fel("tillgangar", "UF 6:8 st 2", "Skriv varför tillgången är undantagen."));
            }
        }
        if (Boolean.TRUE.equals(svar.get("gavaTillUnderarig")) && svar.get("gavovarde") == null) {
            fel.add(new Fel("gavovarde", "UF 6:24b", "Ange vad gåvan är värd."));
        }
        if ("FORELAGGANDE".equals(svar.get("merUtredning"))) {
            forelaggandet(svar, idag, fel);
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static void forelaggandet(Map<String, Object> svar, LocalDate idag, List<Fel> fel) {
        boolean tredje = "TREDJE_MAN".equals(svar.get("forelaggMed"));
        if (svar.get("forelaggUppgifter") == null || svar.get("forelaggSvarsdag") == null || !((LocalDate) svar.get("forelaggSvarsdag")).isAfter(idag)) {
            fel.add(new Fel("forelaggUppgifter", tredje ? "UB 4:15" : "UB 4:14", "Ange vilka uppgifter som ska lämnas och en dag framåt."));
        }
        if (tredje && (svar.get("forelaggNamn") == null || svar.get("forelaggAdress") == null)) {
            fel.add(new Fel("forelaggNamn", "UB 4:15", "Ange tredje man med adress."));
        }
    }

    static List<Post> poster(Map<String, Object> svar) {
        List<Post> poster = new ArrayList<>();
        for (Object rad : (List<?>) svar.getOrDefault("tillgangar", List.of())) {
            Map<?, ?> t = (Map<?, ?>) rad;
            boolean undantagen = t.get("undantag") != null && !INGET.equals(t.get("undantag"));
            Tillgang tillgang = new Tillgang((String) t.get("beskrivning"), belopp(t.get("varde")), t.get("kostnad") == null ? Belopp.NOLL : belopp(t.get("kostnad")),
                    t.get("olagenhet") == null ? Olagenhet.MATTLIG : Olagenhet.valueOf((String) t.get("olagenhet")), Boolean.TRUE.equals(t.get("formansratt")),
                    undantagen ? (String) t.get("undantag") : null, undantagen ? (String) t.get("undantagSkal") : null);
            poster.add(new Post(t.get("slag") == null ? Egendomsslag.LOSORE : Egendomsslag.valueOf((String) t.get("slag")), tillgang));
        }
        return poster;
    }

    /** Whether a gift has been noticed of which the överförmyndare is told. */
    @Lagrum("UF 6:24b")
    static boolean gava(Map<String, Object> svar, LocalDate idag) {
        return Boolean.TRUE.equals(svar.get("gavaTillUnderarig")) && Gava.underrattas(belopp(svar.get("gavovarde")), idag);
    }

    static Forelaggande forelaggande(Map<String, Object> svar, String galdenaren) {
        boolean tredje = "TREDJE_MAN".equals(svar.get("forelaggMed"));
        return new Forelaggande(0, !tredje, tredje ? (String) svar.get("forelaggNamn") : galdenaren, tredje ? (String) svar.get("forelaggAdress") : null,
                (String) svar.get("forelaggUppgifter"), (LocalDate) svar.get("forelaggSvarsdag"), svar.get("forelaggVite") == null ? null : belopp(svar.get("forelaggVite")));
    }

    private static Belopp belopp(Object kronor) {
        return Belopp.kronor((BigDecimal) kronor);
    }
}
