package se.verkstall.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the sample applications: the same seed gives the same lines, byte for byte. */
final class Exempelansokningar {

    /** The seed of the file in {@code exempel/}: the day the demo begins. */
    static final long FRO = 20220110;

    private static final ObjectMapper JSON = new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    private static final List<String> TITLAR = List.of("UTSLAG", "DOM", "STADFAST_FORLIKNING", "SKILJEDOM");
    private static final List<String> SKULDER = List.of("Obetald räkning för el", "Obetald hyra", "Köp på kredit", "Obetald räkning för bredband",
            "Lån mot skuldebrev", "Obetald parkeringsavgift", "Vara levererad enligt faktura", "Utfört arbete enligt faktura");
    private static final List<String> STATLIGA = List.of("Restskatt", "Trängselskatt", "Felparkeringsavgift", "Böter", "Återkrav av bidrag",
            "Studieavgift");
    private static final List<String> MYNDIGHETER = List.of("Exempelverket (demo)", "Provstyrelsen (demo)", "Testmyndigheten (demo)");

    private final Exempelvarld varld;
    private final Random slump;
    private final Exempelfel fel;
    private final List<Map<String, Object>> delade = new ArrayList<>();
    private int lopnummer;

    private Exempelansokningar(long fro) {
        this.varld = new Exempelvarld(fro);
        this.slump = new Random(fro + 1);
        this.fel = new Exempelfel(varld);
    }

    /** A line and what it is. */
    record Rad(Exempelslag slag, String text) {
    }

    /** The lines of the sample file in their order. */
    static List<Rad> rader(long fro) {
        return new Exempelansokningar(fro).alla();
    }

    /** Complete private applications, as many as asked for: what a measurement loads. */
    static List<String> fullstandiga(long fro, int antal) {
        var skrivare = new Exempelansokningar(fro);
        List<String> rader = new ArrayList<>(antal);
        for (int i = 0; i < antal; i++) {
            rader.add(json(skrivare.ansokan(i % 3 == 0 ? Exempelslag.PERSON_MOT_PERSON : Exempelslag.BOLAG_MOT_PERSON, i)));
        }
        return rader;
    }

    private List<Rad> alla() {
        List<Exempelslag> ordning = new ArrayList<>();
        for (Exempelslag slag : Exempelslag.values()) {
            ordning.addAll(Collections.nCopies(slag.antal(), slag));
        }
        Collections.shuffle(ordning, slump);
        Map<Exempelslag, Integer> nummer = new LinkedHashMap<>();
        return ordning.stream().map(slag -> new Rad(slag, rad(slag, nummer.merge(slag, 1, Integer::sum) - 1))).toList();
    }

    private String rad(Exempelslag slag, int i) {
        Map<String, Object> ansokan = ansokan(slag, i);
        if (slag.utfall() == Exempelslag.Utfall.FORELAGGS) {
            fel.brist(slag, ansokan, i);
        }
        return slag.utfall() == Exempelslag.Utfall.OLASLIG ? fel.olaslig(slag, ansokan, i, Exempelansokningar::json) : json(ansokan);
    }

    private Map<String, Object> ansokan(Exempelslag slag, int i) {
        return switch (slag) {
            case BOLAG_MOT_BOLAG -> enskild(varld.sokandeBolag(), varld.svarandeBolag(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
            case PERSON_MOT_PERSON -> enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel(varld.ett(TITLAR), "Provköpings tingsrätt", "T"));
            case MED_OMBUD, OMBUD_UTAN_UPPGIFTER -> medOmbud();
            case SAMMA_GALDENAR -> sammaGaldenar(i);
            case FLERA_FORDRINGAR -> fleraFordringar();
            case UNDERHALL, UTAN_PERIOD -> underhall();
            case OKAND_ADRESS_UTREDD -> okandAdress();
            case HEMLIG_TELEFON -> hemligTelefon();
            case LAGAKRAFT_VISAD, UTAN_LAGAKRAFTBEVIS -> lagakraft();
            case PANT_I_ORIGINAL, UTAN_ORIGINAL -> pant();
            case AVTALAD_RANTA -> rantaLoper(i);
            case KONSTIGA_TECKEN -> konstigaTecken(i);
            case YTTERLIGHETER -> ytterligheter(i);
            case UNDERARIG_SVARANDE -> enskild(varld.sokandePerson(), varld.underarig(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
            case STATLIG -> statlig(true);
            case STATLIG_KNAPP -> statlig(false);
            case UTAN_SOKANDES_TELEFON, UTAN_SOKANDES_NUMMER, FLERA_BRISTER, UTAN_TITEL ->
                    enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
            default -> enskild(varld.sokandeBolag(), varld.svarandePerson(), utslag());
        };
    }

    private Map<String, Object> enskild(Map<String, Object> sokande, Map<String, Object> svarande, Map<String, Object> titel) {
        Map<String, Object> a = new LinkedHashMap<>();
        a.put("referens", "EX-%04d".formatted(++lopnummer));
        a.put("slag", "ENSKILT");
        a.put("atgard", "UTMATNING");
        a.put("sokande", sokande);
        a.put("svarande", svarande);
        a.put("exekutionstitel", titel);
        a.put("fordringar", new ArrayList<>(List.of(skuld(a, 400, 48_000))));
        a.put("forsaljning_enligt_4_27", false);
        return a;
    }

    /** A claim that fell due one to ten months before the title. */
    private Map<String, Object> skuld(Map<String, Object> a, int minst, int mest) {
        Map<String, Object> f = varld.fordran("OVRIG", varld.ett(SKULDER), minst, mest);
        f.put("forfallodag", LocalDate.parse(titel(a).get("dag").toString()).minusDays(30 + slump.nextInt(270)).toString());
        return f;
    }

    private Map<String, Object> utslag() {
        return varld.titel("UTSLAG", "Kronofogdemyndigheten (demo)", "BF");
    }

    private Map<String, Object> medOmbud() {
        Map<String, Object> a = enskild(varld.sokandeBolag(), varld.svarandePerson(), utslag());
        a.put("ombud", varld.ombud());
        return a;
    }

    /** Ten debtors in turn; the applicants differ. */
    private Map<String, Object> sammaGaldenar(int i) {
        if (delade.size() < 10) {
            delade.add(varld.svarandePerson());
        }
        return enskild(varld.sokandeBolag(), new LinkedHashMap<>(delade.get(i % 10)), utslag());
    }

    private Map<String, Object> fleraFordringar() {
        Map<String, Object> a = enskild(varld.sokandeBolag(), varld.svarandePerson(), utslag());
        List<Map<String, Object>> fordringar = fordringar(a);
        int antal = 1 + slump.nextInt(4);
        for (int n = 0; n < antal; n++) {
            fordringar.add(skuld(a, 100, 9_000));
        }
        return a;
    }

    /** A child's maintenance, three to eleven months behind when the demo begins; the running amount falls due the first of each month. */
    private Map<String, Object> underhall() {
        boolean forbindelse = varld.procent(40);
        Map<String, Object> titel = forbindelse ? varld.titel("UNDERHALLSFORBINDELSE", "Testby socialnämnd (demo)", "UB")
                : varld.titel("DOM", "Exempelstads tingsrätt", "T");
        Map<String, Object> a = enskild(varld.sokandePerson(), varld.svarandePerson(), titel);
        BigDecimal manad = BigDecimal.valueOf(1_223 + 50L * slump.nextInt(15));
        int efter = 3 + slump.nextInt(9);
        LocalDate forsta = LocalDate.of(2022, 1, 1).minusMonths(efter);
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("klass", "UNDERHALL");
        f.put("beskrivning", "Underhållsbidrag till barn");
        f.put("kapital", manad.multiply(BigDecimal.valueOf(efter)));
        f.put("ranta", BigDecimal.ZERO);
        f.put("kostnad", BigDecimal.ZERO);
        f.put("successivt", true);
        f.put("period_fran", forsta.toString());
        f.put("period_till", "2021-12-31");
        f.put("lopande", manad);
        f.put("forfallodag", forsta.toString());
        a.put("fordringar", new ArrayList<>(List.of(f)));
        return a;
    }

    private Map<String, Object> okandAdress() {
        Map<String, Object> a = enskild(varld.sokandeBolag(), varld.svarandePerson(), utslag());
        svarande(a).remove("postadress");
        svarande(a).put("utredning_om_adress", "Folkbokföringen saknar adress. Senaste arbetsgivare och anhöriga har tillfrågats utan resultat.");
        return a;
    }

    private Map<String, Object> hemligTelefon() {
        Map<String, Object> a = enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel("DOM", "Testby tingsrätt", "T"));
        sokande(a).remove("telefon");
        sokande(a).put("hemligt_telefonnummer", true);
        return a;
    }

    private Map<String, Object> lagakraft() {
        Map<String, Object> a = enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
        titel(a).put("lagakraft_kravs", true);
        titel(a).put("lagakraftbevis", true);
        return a;
    }

    private Map<String, Object> pant() {
        Map<String, Object> a = enskild(varld.sokandeBolag(), varld.svarandePerson(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
        titel(a).put("lagakraft_kravs", true);
        titel(a).put("lagakraftbevis", true);
        titel(a).put("original", true);
        a.put("forsaljning_enligt_4_27", true);
        a.put("pantbrev_i_original", true);
        return a;
    }

    private Map<String, Object> rantaLoper(int i) {
        Map<String, Object> a = enskild(varld.sokandeBolag(), varld.svarandePerson(), utslag());
        Map<String, Object> f = fordringar(a).get(0);
        f.put("ranta_fran", "2022-01-01");
        if (i % 2 == 0) {
            f.put("rantesats", BigDecimal.valueOf(800 + slump.nextInt(1_600), 2));
        }
        return a;
    }

    private Map<String, Object> konstigaTecken(int i) {
        Map<String, Object> a = enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
        sokande(a).put("namn", Exempelfel.KONSTIGA_NAMN.get(i % Exempelfel.KONSTIGA_NAMN.size()));
        fordringar(a).get(0).put("beskrivning", "Faktura <b>4711</b> & \"påminnelse\"; -- " + i);
        return a;
    }

    private Map<String, Object> ytterligheter(int i) {
        Map<String, Object> a = enskild(varld.sokandePerson(), varld.svarandePerson(), varld.titel("DOM", "Exempelstads tingsrätt", "T"));
        Map<String, Object> f = fordringar(a).get(0);
        f.put("kapital", new BigDecimal(i % 2 == 0 ? "0.01" : "999999999.99"));
        f.put("ranta", BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY));
        f.put("kostnad", BigDecimal.ZERO);
        f.put("beskrivning", i % 2 == 0 ? "Öresavrundning" : "Mycket lång beskrivning. ".repeat(10).strip());
        return a;
    }

    /** The scarce ones give only what is needed to know who owes what to whom. */
    private Map<String, Object> statlig(boolean fyllig) {
        int m = slump.nextInt(MYNDIGHETER.size());
        Map<String, Object> svarande = varld.procent(80) ? varld.svarandePerson() : varld.svarandeBolag();
        Map<String, Object> a = enskild(varld.myndighet(MYNDIGHETER.get(m), 100 + m), svarande, varld.titel("BESLUT", MYNDIGHETER.get(m), "Dnr"));
        a.put("slag", "ALLMANT");
        Map<String, Object> f = varld.fordran("STATLIG", varld.ett(STATLIGA), 300, 60_000);
        f.put("forfallodag", titel(a).get("dag"));
        a.put("fordringar", new ArrayList<>(List.of(f)));
        if (fyllig) {
            sokande(a).put("telefon", varld.arbetstelefon());
        } else {
            sokande(a).remove("postadress");
            svarande(a).remove("postadress");
            svarande(a).remove("hemvist");
            titel(a).put("lagakraft_kravs", true);
        }
        return a;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> sokande(Map<String, Object> ansokan) {
        return (Map<String, Object>) ansokan.get("sokande");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> svarande(Map<String, Object> ansokan) {
        return (Map<String, Object>) ansokan.get("svarande");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> titel(Map<String, Object> ansokan) {
        return (Map<String, Object>) ansokan.get("exekutionstitel");
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> fordringar(Map<String, Object> ansokan) {
        return (List<Map<String, Object>>) ansokan.get("fordringar");
    }

    private static String json(Map<String, Object> ansokan) {
        try {
            return JSON.writeValueAsString(ansokan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
