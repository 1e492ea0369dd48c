package se.verkstall.demo;

import static se.verkstall.demo.Exempelansokningar.fordringar;
import static se.verkstall.demo.Exempelansokningar.sokande;
import static se.verkstall.demo.Exempelansokningar.svarande;
import static se.verkstall.demo.Exempelansokningar.titel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes away from a sample application what its kind lacks, or spoils it so that it can't be read. */
final class Exempelfel {

    /** Names that are text and nothing else, whatever they look like. */
    static final List<String> KONSTIGA_NAMN = List.of(
            "<script>alert('Exempelsson')</script>",
            "Provdotter'); DROP TABLE mal;--",
            "Åsa \"Citat\" O'Exempel & Söner",
            "${7*7} #{7*7} {{7*7}} Testlund",
            "<img src=x onerror=alert(1)> Påhittsson",
            "Błażej Łódź-Fiktivsson",
            "Εξάμπλα Παράδειγμα",
            "测试 Skenhult",
            "Ünïcödé 🙂 Demoqvist",
            "../../etc/passwd Mallström\\n%00");

    private final Exempelvarld varld;

    Exempelfel(Exempelvarld varld) {
        this.varld = varld;
    }

    /** Makes a complete application deficient in the way of its kind. */
    void brist(Exempelslag slag, Map<String, Object> a, int i) {
        switch (slag) {
            case UTAN_ADRESS -> svarande(a).remove("postadress");
            case UTAN_SOKANDES_ADRESS -> sokande(a).remove("postadress");
            case UTAN_SOKANDES_TELEFON -> sokande(a).keySet().removeAll(List.of("telefon", "telefon_arbete"));
            case UTAN_SOKANDES_NUMMER -> sokande(a).remove("idnummer");
            case UTAN_SVARANDES_NUMMER -> svarande(a).remove("idnummer");
            case OMBUD_UTAN_UPPGIFTER -> ombud(a).remove(i % 2 == 0 ? "postadress" : "telefon");
            case UTAN_PERIOD -> utanPeriod(a);
            case UTAN_LAGAKRAFTBEVIS -> titel(a).put("lagakraftbevis", false);
            case UTAN_ORIGINAL -> utanOriginal(a, i);
            case SKULDEBREV_I_KOPIA -> a.put("skuldebrev_i_original", false);
            case UTAN_TITEL -> a.remove("exekutionstitel");
            case FLERA_BRISTER -> {
                sokande(a).remove("postadress");
                svarande(a).remove("postadress");
                fordringar(a).get(0).put("successivt", true);
                titel(a).put("lagakraft_kravs", true);
            }
            default -> throw new IllegalArgumentException(slag.name());
        }
    }

    /** The line of an application that can't be read. */
    String olaslig(Exempelslag slag, Map<String, Object> a, int i, Function<Map<String, Object>, String> json) {
        switch (slag) {
            case OKANT_FALT -> (i == 0 ? a : svarande(a)).put("skostorlek", 42);
            case FEL_KONTROLLSIFFRA -> {
                Map<String, Object> part = i == 0 ? sokande(a) : svarande(a);
                part.put("idnummer", annanKontrollsiffra(part.get("idnummer").toString()));
            }
            case NEGATIVT_BELOPP -> fordringar(a).get(0).put(i == 0 ? "kapital" : "ranta", new BigDecimal("-125.50"));
            case FEL_FORM -> felForm(a, i);
            case TRASIG_JSON -> {
                return trasig(json.apply(a), i);
            }
            default -> throw new IllegalArgumentException(slag.name());
        }
        String rad = json.apply(a);
        return slag == Exempelslag.FEL_FORM && i == 3 ? rad.replaceFirst("\"svarande\":\\{", "\"svarande\":[{").replaceFirst("},\"exek", "}],\"exek") : rad;
    }

    private void felForm(Map<String, Object> a, int i) {
        switch (i) {
            case 0 -> titel(a).put("dag", "2021-02-30");
            case 1 -> fordringar(a).get(0).put("kapital", new BigDecimal("100.005"));
            case 2 -> fordringar(a).get(0).put("klass", "SPELSKULD");
            case 4 -> sokande(a).put("namn", "Noll\u0000tecken " + varld.adress());
            default -> {
                // the list in place of an object is made in the text
            }
        }
    }

    private static String trasig(String rad, int i) {
        return switch (i) {
            case 0 -> rad.substring(0, rad.length() / 2);
            case 1 -> rad.replaceFirst("\"slag\":", "\"slag\"");
            case 2 -> rad.substring(0, rad.length() - 1) + ",}";
            default -> "Ansökan bifogas i separat brev.";
        };
    }

    private static void utanPeriod(Map<String, Object> a) {
        fordringar(a).get(0).remove("period_fran");
        fordringar(a).get(0).remove("period_till");
    }

    private static void utanOriginal(Map<String, Object> a, int i) {
        if (i % 2 == 0) {
            a.put("pantbrev_i_original", false);
        } else {
            titel(a).put("lagakraft_kravs", false);
            titel(a).put("lagakraftbevis", false);
        }
    }

    private static String annanKontrollsiffra(String nummer) {
        int sista = nummer.charAt(nummer.length() - 1) - '0';
        return nummer.substring(0, nummer.length() - 1) + (sista + 1) % 10;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ombud(Map<String, Object> ansokan) {
        return (Map<String, Object>) ansokan.get("ombud");
    }
}
