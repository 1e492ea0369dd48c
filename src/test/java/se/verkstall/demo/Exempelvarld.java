package se.verkstall.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The people, companies and amounts of the sample applications; the same seed gives the same world.
 *
 * <p>Nobody in it exists: the surnames say so, personnummer use the birth numbers 980–999 that Skatteverket keeps for its
 * test numbers, organisationsnummer the series 559999 (companies) and 202199 (authorities), telephone numbers the series that
 * Post- och telestyrelsen keeps for fiction, and no post town has a postcode on 999.
 */
final class Exempelvarld {

    private static final List<String> FORNAMN = List.of("Anna", "Bertil", "Cecilia", "David", "Elsa", "Fredrik", "Gunilla", "Hassan", "Ingrid",
            "Johan", "Karin", "Lars", "Maria", "Nils", "Olga", "Per", "Rut", "Sven", "Tuva", "Ulf", "Vera", "Åke", "Örjan", "Leila");
    private static final List<String> EFTERNAMN = List.of("Exempelsson", "Provdotter", "Testlund", "Påhittsson", "Fiktivsson", "Låtsasdotter",
            "Mallström", "Övningsberg", "Skenhult", "Demoqvist", "Sagolind", "Hittepåberg", "Kulissvall", "Attrappson", "Modellander");
    private static final List<String> ORTER = List.of("999 01 Exempelstad", "999 12 Provköping", "999 23 Testby", "999 34 Mallsele",
            "999 45 Påhittvik", "999 56 Låtsåker");
    private static final List<String> GATOR = List.of("Provgatan", "Exempelvägen", "Testgränd", "Mallstigen", "Övningsallén", "Fiktiva torget");
    private static final List<String> YRKEN = List.of("undersköterska", "lagerarbetare", "elektriker", "lärare", "busschaufför", "kock",
            "säljare", "programmerare", "städare", "snickare");
    private static final List<String> BOLAG = List.of("Elhandel", "Bredband", "Inkasso", "Bostäder", "Kredit", "Möbler", "Trafik", "Tandvård",
            "Byggvaror", "Parkering", "Resor", "Försäkring");
    private static final List<String> ARBETSGIVARE = List.of("Påhittade Lagret AB, Lagervägen 1, 999 01 Exempelstad",
            "Exempelstads kommun (demo), Box 2, 999 01 Exempelstad", "Testbygg i Provköping AB, Byggvägen 3, 999 12 Provköping",
            "Låtsas Vård AB, Vårdgränd 4, 999 56 Låtsåker", "Sagolika Bussar AB, Bussgatan 5, 999 23 Testby",
            "Fiktiva Kök HB, Köksgatan 6, 999 45 Påhittvik", "Mallsele Skolor AB, Skolvägen 7, 999 34 Mallsele",
            "Demodata Konsult AB, Datavägen 8, 999 12 Provköping");
    private static final int STORA_SOKANDE = 40;
    private static final int FORSTA_SVARANDEBOLAG = 500;

    private final Random slump;
    private final Map<Integer, Map<String, Object>> bolag = new HashMap<>();
    private int person;
    private int svarandebolag;

    Exempelvarld(long fro) {
        this.slump = new Random(fro);
    }

    /** An applicant or respondent who is a human being, with all that UF 2:2 asks for. */
    Map<String, Object> person() {
        Map<String, Object> p = new LinkedHashMap<>();
        int i = person++;
        p.put("typ", "PRIVATPERSON");
        p.put("namn", FORNAMN.get(i % FORNAMN.size()) + " " + EFTERNAMN.get((i / FORNAMN.size() + i) % EFTERNAMN.size()));
        p.put("idnummer", personnummer(dag(LocalDate.of(1945, 1, 1), 21_000)));
        p.put("postadress", adress());
        return p;
    }

    /** A respondent who is between eleven and fourteen when the demo begins. */
    Map<String, Object> underarig() {
        Map<String, Object> p = person();
        p.put("idnummer", personnummer(dag(LocalDate.of(2007, 3, 1), 1_000)));
        p.put("hemvist", "Exempelstad");
        return p;
    }

    Map<String, Object> sokandePerson() {
        Map<String, Object> p = person();
        p.put("telefon", hemtelefon());
        p.put("telefon_arbete", arbetstelefon());
        return p;
    }

    Map<String, Object> svarandePerson() {
        Map<String, Object> p = person();
        p.put("hemvist", p.get("postadress").toString().replaceAll(".*\\d ", ""));
        if (procent(80)) {
            p.put("yrke", ett(YRKEN));
            p.put("arbetsplats", ett(ARBETSGIVARE));
        }
        if (procent(60)) {
            p.put("telefon", hemtelefon());
        }
        return p;
    }

    /** One of the forty who apply often. */
    Map<String, Object> sokandeBolag() {
        Map<String, Object> b = bolag(slump.nextInt(STORA_SOKANDE));
        b.put("telefon_arbete", b.get("telefon"));
        return b;
    }

    Map<String, Object> svarandeBolag() {
        Map<String, Object> b = bolag(FORSTA_SVARANDEBOLAG + svarandebolag++ % FORSTA_SVARANDEBOLAG);
        b.put("hemvist", b.get("postadress").toString().replaceAll(".*\\d ", ""));
        return b;
    }

    Map<String, Object> myndighet(String namn, int lopnummer) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("typ", "JURIDISK_PERSON");
        m.put("namn", namn);
        m.put("idnummer", organisationsnummer("202199", lopnummer));
        m.put("postadress", "Box " + lopnummer + ", 999 01 Exempelstad");
        return m;
    }

    Map<String, Object> ombud() {
        Map<String, Object> o = new LinkedHashMap<>();
        o.put("namn", "Påhittade Ombudet " + (char) ('A' + slump.nextInt(6)) + " AB");
        o.put("postadress", adress());
        o.put("telefon", arbetstelefon());
        return o;
    }

    /** The company with a number in the series: the same each time it is met. */
    private Map<String, Object> bolag(int i) {
        return new LinkedHashMap<>(bolag.computeIfAbsent(i, n -> {
            Map<String, Object> b = new LinkedHashMap<>();
            b.put("typ", "JURIDISK_PERSON");
            b.put("namn", "Exempelbolaget " + BOLAG.get(n % BOLAG.size()) + " " + (n / BOLAG.size() + 1) + " AB");
            b.put("idnummer", organisationsnummer("559999", n));
            b.put("postadress", adress());
            b.put("telefon", arbetstelefon());
            return b;
        }));
    }

    String adress() {
        return ett(GATOR) + " " + (1 + slump.nextInt(98)) + ", " + ett(ORTER);
    }

    /** A number of the fixed lines 08-465 004 00–99, kept for fiction. */
    String hemtelefon() {
        return "08-465 004 %02d".formatted(slump.nextInt(100));
    }

    /** A number of the mobile series 070-174 06 05–99, kept for fiction. */
    String arbetstelefon() {
        return "070-174 06 %02d".formatted(5 + slump.nextInt(95));
    }

    /** A number as one or other writes it. */
    private String personnummer(LocalDate fodd) {
        String tolv = Testnummer.personnummer(fodd, slump.nextInt(20));
        return switch (slump.nextInt(4)) {
            case 0 -> tolv.substring(2, 8) + "-" + tolv.substring(8);
            case 1 -> tolv;
            default -> tolv.substring(0, 8) + "-" + tolv.substring(8);
        };
    }

    private static String organisationsnummer(String serie, int lopnummer) {
        String tio = Testnummer.organisationsnummer(serie, lopnummer);
        return tio.substring(0, 6) + "-" + tio.substring(6);
    }

    /** A title of the kind, between one and twenty months old when the demo begins. */
    Map<String, Object> titel(String slag, String myndighet, String serie) {
        LocalDate dag = dag(LocalDate.of(2020, 4, 6), 610);
        Map<String, Object> t = new LinkedHashMap<>();
        t.put("slag", slag);
        t.put("myndighet", myndighet);
        t.put("nummer", serie + " %d-%02d".formatted(1000 + slump.nextInt(9000), dag.getYear() % 100));
        t.put("dag", dag.toString());
        t.put("lagakraft_kravs", false);
        t.put("lagakraftbevis", false);
        t.put("original", false);
        return t;
    }

    /** An ordinary claim: capital, interest to the day of the application and its cost. */
    Map<String, Object> fordran(String klass, String beskrivning, int minst, int mest) {
        Map<String, Object> f = new LinkedHashMap<>();
        BigDecimal kapital = kronor(minst, mest);
        f.put("klass", klass);
        f.put("beskrivning", beskrivning);
        f.put("kapital", kapital);
        f.put("ranta", procent(70) ? kapital.multiply(new BigDecimal("0.04")).setScale(2, java.math.RoundingMode.HALF_UP) : BigDecimal.ZERO);
        f.put("kostnad", procent(60) ? new BigDecimal("300") : BigDecimal.ZERO);
        return f;
    }

    LocalDate dag(LocalDate forsta, int dagar) {
        return forsta.plusDays(slump.nextInt(dagar));
    }

    /** An amount with öre in a third of the cases. */
    BigDecimal kronor(int minst, int mest) {
        BigDecimal hela = BigDecimal.valueOf(minst + slump.nextInt(mest - minst + 1));
        return procent(33) ? hela.add(BigDecimal.valueOf(1 + slump.nextInt(99), 2)) : hela;
    }

    boolean procent(int av100) {
        return slump.nextInt(100) < av100;
    }

    <T> T ett(List<T> av) {
        return av.get(slump.nextInt(av.size()));
    }
}
