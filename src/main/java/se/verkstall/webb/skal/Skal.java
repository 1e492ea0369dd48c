package se.verkstall.webb.skal;

import static se.verkstall.webb.sakerhet.Roller.ARBETSGIVARE;
import static se.verkstall.webb.sakerhet.Roller.CHEF;
import static se.verkstall.webb.sakerhet.Roller.DRIFT;
import static se.verkstall.webb.sakerhet.Roller.HANDLAGGARE;
import static se.verkstall.webb.sakerhet.Roller.MODELLERARE;
import static se.verkstall.webb.sakerhet.Roller.REVISOR;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristhandelser;

/** The shell's own facts; the template knows it as {@code @skal}. */
@Component
public class Skal {

    /** Counts stop here: more than this is only "many". */
    static final int TAK = 999;

    private static final ZoneId SVENSK_TID = ZoneId.of("Europe/Stockholm");
    private static final Map<String, List<String>> PLATSER = Map.of(
            HANDLAGGARE, List.of("uppgifter", "gruppen", "kalender", "frister", "mal", "ansokan", "utskick", "registren", "betalningar", "arbetsgivare", "forsakringskassan",
                    "rakna", "modeller", "lagrum"),
            CHEF, List.of("chef", "omrakning", "uppgifter", "gruppen", "kalender", "frister", "mal", "ansokan", "utskick", "registren", "betalningar", "arbetsgivare", "forsakringskassan",
                    "modeller", "lagrum"),
            MODELLERARE, List.of("modeller", "katalog", "lagrum"),
            REVISOR, List.of("chef", "mal", "kalender", "frister", "utskick", "registren", "betalningar", "forsakringskassan", "modeller", "lagrum"),
            DRIFT, List.of("drift", "katalog", "lagrum"),
            ARBETSGIVARE, List.of("arbetsgivare"));
    /** The places whose address is not their own id. */
    private static final Map<String, String> ADRESSER = Map.of("omrakning", "/chef/omrakning", "gruppen", "/uppgifter?vy=grupp", "ansokan", "/ansokningar/ny",
            "katalog", "/frister/katalog", "drift", "/");

    private final JdbcClient jdbc;
    private final Fristhandelser fristhandelser;
    private final Clock klocka;
    private final boolean demo;

    Skal(JdbcClient jdbc, Fristhandelser fristhandelser, Clock klocka, Environment miljo) {
        this.jdbc = jdbc;
        this.fristhandelser = fristhandelser;
        this.klocka = klocka;
        this.demo = miljo.acceptsProfiles(Profiles.of("demo"));
    }

    /** The shell as one person sees it. */
    public Vy at(Authentication person) {
        return new Vy(person == null || person instanceof AnonymousAuthenticationToken ? null : person);
    }

    /** The roles of a person without Spring's prefix: the groups whose tasks she may take. */
    public static List<String> roller(Authentication person) {
        return person.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                .filter(a -> a.startsWith("ROLE_")).map(a -> a.substring("ROLE_".length())).sorted().toList();
    }

    /** The groups whose tasks a person sees and may take: her own, and a chef also the handläggares'. */
    public static List<String> grupper(Authentication person) {
        List<String> roller = roller(person);
        return roller.contains(CHEF) ? Stream.concat(roller.stream(), Stream.of(HANDLAGGARE)).distinct().toList() : roller;
    }

    /** The role that decides what a person sees first. */
    public static String roll(Authentication person) {
        List<String> roller = roller(person);
        return Stream.of(CHEF, HANDLAGGARE, MODELLERARE, REVISOR, DRIFT, ARBETSGIVARE).filter(roller::contains).findFirst().orElse("INGEN");
    }

    /** Whether a place is one of the person's. */
    public static boolean har(Authentication person, String plats) {
        return PLATSER.getOrDefault(roll(person), List.of()).contains(plats);
    }

    /** The first page of a role. */
    static String forstasida(String roll) {
        return switch (roll) {
            case HANDLAGGARE -> "/uppgifter";
            case CHEF -> "/chef";
            case MODELLERARE -> "/modeller";
            case REVISOR -> "/mal";
            case ARBETSGIVARE -> "/arbetsgivare";
            default -> "/";
        };
    }

    /** A moment as Swedish clocks show it. */
    static ZonedDateTime svensk(OffsetDateTime tid) {
        return tid.atZoneSameInstant(SVENSK_TID);
    }

    /** What a Swedish clock shows, as a moment. */
    static OffsetDateTime svensk(LocalDateTime tid) {
        return tid.atZone(SVENSK_TID).toOffsetDateTime();
    }

    private String antal(String villkor, Map<String, ?> varden) {
        int antal = jdbc.sql("select count(*) from (select 1 from uppgift where slut is null and " + villkor + " limit " + (TAK + 1) + ") u")
                .params(varden).query(Integer.class).single();
        return antal > TAK ? TAK + "+" : String.valueOf(antal);
    }

    /** How many missed deadlines nobody has explained; nothing if there are none. */
    private String attForklara() {
        int antal = fristhandelser.antalOforklarade();
        return antal == 0 ? null : antal > TAK ? TAK + "+" : String.valueOf(antal);
    }

    /** What the template asks for. */
    public final class Vy {

        private final Authentication person;

        private Vy(Authentication person) {
            this.person = person;
        }

        public boolean inloggad() {
            return person != null;
        }

        public boolean demo() {
            return demo;
        }

        public ZonedDateTime nu() {
            return ZonedDateTime.now(klocka);
        }

        public String namn() {
            return person.getName();
        }

        public String roll() {
            return Skal.roll(person);
        }

        /** Whether the name says the role already, as the demo's names do. */
        public boolean namnetSagerRollen() {
            return person.getName().equalsIgnoreCase(roll());
        }

        /** Whether she may move the demo's clock: everybody but the one who only reads. */
        public boolean flyttarKlockan() {
            return demo && person != null && !List.of(REVISOR, ARBETSGIVARE).contains(roll());
        }

        /** Whether the place is one of the person's. */
        public boolean far(String plats) {
            return person != null && har(person, plats);
        }

        /** The rail. */
        public List<Plats> platser() {
            if (person == null) {
                return List.of();
            }
            return PLATSER.getOrDefault(roll(), List.of()).stream().map(id -> new Plats(id, ADRESSER.getOrDefault(id, "/" + id), antal(id))).toList();
        }

        private String antal(String plats) {
            return switch (plats) {
                case "uppgifter" -> Skal.this.antal("ansvarig = :vem", Map.of("vem", person.getName()));
                case "gruppen" -> Skal.this.antal("grupp in (:grupper)", Map.of("grupper", grupper(person)));
                case "frister" -> attForklara();
                default -> null;
            };
        }
    }
}
