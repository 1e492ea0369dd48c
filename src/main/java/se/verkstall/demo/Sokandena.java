package se.verkstall.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;

/**
 * Applicants whose application was deficient: most complete it, some forget a part, some withdraw it, and some are not heard of and have it
 * dismissed.
 */
@Component
@Profile("demo")
@Order(2)
class Sokandena implements Motpart {

    private static final int KOMPLETTERAR = 62;
    private static final int GLOMMER_NAGOT = 74;
    private static final int ATERKALLAR = 80;
    private static final int FORSTA_SVAR = 4;
    private static final int SVARSDAGAR = 14;

    private final Ansokningar ansokningar;
    private final Malregister register;
    private final Omvarld omvarld;
    private final Tarning tarning;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Sokandena(Ansokningar ansokningar, Malregister register, Omvarld omvarld, Tarning tarning, JdbcClient jdbc, ObjectMapper json) {
        this.ansokningar = ansokningar;
        this.register = register;
        this.omvarld = omvarld;
        this.tarning = tarning;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A case whose applicant has been told what is missing, the latest time on a day and so many times in all. */
    private record Forelagt(String malnummer, LocalDate sand, int ganger) {
    }

    @Override
    public int agera(LocalDate dag) {
        return (int) jdbc.sql("""
                select m.malnummer, max(u.sand_dag) as sand, count(*) as ganger from mal m join utskick u on u.mal_id = m.id and u.roll = 'SOKANDE'
                where m.status = 'FORELAGGANDE' and u.sand_dag is not null group by m.id order by m.id
                """).query(Forelagt.class).list().stream().filter(f -> agera(f, dag)).count();
    }

    private boolean agera(Forelagt f, LocalDate dag) {
        String nr = f.malnummer();
        if (dag.isBefore(Arbetsdagar.efter(f.sand(), FORSTA_SVAR + tarning.kast(nr, "kompletterar när " + f.ganger(), SVARSDAGAR)))) {
            return false;
        }
        int kast = tarning.kast(nr, "kompletterar " + f.ganger(), 100);
        if (kast >= GLOMMER_NAGOT && kast < ATERKALLAR) {
            return omvarld.gor(nr, "Sökanden återkallar hellre än att komplettera.", () -> ansokningar.aterkalla(nr, Simulator.VEM));
        }
        List<Brist> brister = ansokningar.brister(nr);
        if (kast >= GLOMMER_NAGOT || brister.isEmpty()) {
            return false;
        }
        boolean glommer = kast >= KOMPLETTERAR;
        if (glommer && brister.size() == 1) {
            return false;
        }
        byte[] innehall = komplettering(nr, glommer ? brister.subList(0, 1) : brister);
        return omvarld.gor(nr, glommer ? "Sökanden kompletterar, men inte allt." : "Sökanden kompletterar ansökan.",
                () -> ansokningar.komplettera(nr, innehall, Simulator.VEM));
    }

    private byte[] komplettering(String nr, List<Brist> brister) {
        Map<String, Object> falt = new LinkedHashMap<>();
        brister.forEach(b -> lagg(falt, b.falt(), varde(nr, b.falt())));
        try {
            return json.writeValueAsBytes(falt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void lagg(Map<String, Object> falt, String stig, Object varde) {
        int punkt = stig.indexOf('.');
        if (punkt < 0) {
            falt.put(stig, varde);
        } else {
            lagg((Map<String, Object>) falt.computeIfAbsent(stig.substring(0, punkt), s -> new LinkedHashMap<>()), stig.substring(punkt + 1), varde);
        }
    }

    private Object varde(String nr, String falt) {
        return switch (falt) {
            case "sokande.idnummer" -> nummer(nr, Roll.SOKANDE);
            case "svarande.idnummer" -> nummer(nr, Roll.GALDENAR);
            case "sokande.postadress", "svarande.postadress" -> "Kompletteringsgatan " + (1 + tarning.kast(nr, falt, 90)) + ", 999 01 Exempelstad";
            case "sokande.telefon" -> "08-465 004 %02d".formatted(tarning.kast(nr, falt, 100));
            case "svarande.namn" -> "Känd Exempelsson";
            case "ombud" -> Map.of("namn", "Påhittade Ombudet AB", "postadress", "Ombudsgatan 1, 999 01 Exempelstad", "telefon", "08-465 004 01");
            case "exekutionstitel" -> Map.of("slag", "DOM", "myndighet", "Exempelstads tingsrätt", "nummer", "T " + (1000 + tarning.kast(nr, falt, 9000)) + "-21",
                    "dag", "2021-10-01", "lagakraft_kravs", false);
            case "fordringar" -> fordringar(nr);
            case "atgard" -> "UTMATNING";
            default -> true;
        };
    }

    private String nummer(String nr, Roll roll) {
        boolean person = register.parter(nr).stream().filter(p -> p.roll() == roll).allMatch(p -> p.typ() == Parttyp.PRIVATPERSON);
        int kast = tarning.kast(nr, "nummer " + roll, 20_000);
        return person ? Testnummer.personnummer(LocalDate.of(1950, 1, 1).plusDays(kast), kast) : Testnummer.organisationsnummer("559998", kast);
    }

    /** All claims anew, each with the time it refers to. */
    private List<Map<String, Object>> fordringar(String nr) {
        return register.fordringar(nr).stream().map(Sokandena::medPeriod).toList();
    }

    private static Map<String, Object> medPeriod(Fordran f) {
        LocalDate fran = f.forfallodag() == null ? LocalDate.of(2021, 1, 1) : f.forfallodag().withDayOfMonth(1);
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("klass", f.klass().name());
        falt.put("beskrivning", f.beskrivning());
        falt.put("kapital", f.kapital().iKronor());
        falt.put("ranta", f.ranta().iKronor());
        falt.put("kostnad", f.kostnad().iKronor());
        falt.put("successivt", true);
        falt.put("period_fran", fran.toString());
        falt.put("period_till", "2021-12-31");
        falt.put("forfallodag", fran.toString());
        if (f.lopande() != null) {
            falt.put("lopande", f.lopande().iKronor());
        }
        return falt;
    }
}
