package se.verkstall.webb.handlaggare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.webb.formular.Formularvy;
import se.verkstall.webb.skal.Uppgiftsratt;
import se.verkstall.webb.skal.Visning;

/** Makes the work area of a task: as it is opened, as it was posted, and with the document it would send. */
@Component
class Arbetsytor {

    private final Uppgifter uppgifter;
    private final Visning visning;
    private final JdbcClient jdbc;

    Arbetsytor(Uppgifter uppgifter, Visning visning, JdbcClient jdbc) {
        this.uppgifter = uppgifter;
        this.visning = visning;
        this.jdbc = jdbc;
    }

    /** The task as it is opened, with prepared values and the draft over them. */
    Arbetsyta oppnad(Uppgift uppgift, Authentication person) {
        return med(uppgift, uppgifter.ifyllt(uppgift), List.of(), null, person);
    }

    /** The work area of the case's task that the person has, or {@code null} if she has none there. */
    Arbetsyta minI(String malnummer, Authentication person) {
        return jdbc.sql("select task_id from uppgift where malnummer = :malnummer and slut is null and ansvarig = :vem order by forfallodag, skapad limit 1")
                .param("malnummer", malnummer).param("vem", person.getName()).query(String.class).optional()
                .flatMap(uppgifter::hitta).map(u -> oppnad(u, person)).orElse(null);
    }

    /** The task with what was posted, what is wrong with it, and perhaps one more row in a list. */
    Arbetsyta postad(Uppgift uppgift, Map<String, String[]> post, List<Fel> fel, String nyRad, Authentication person) {
        Map<String, Object> varden = new HashMap<>(uppgifter.ifyllt(uppgift));
        Formular formular = Formular.las(uppgift.nyckel());
        Falten.skrivbara(formular).forEach(varden::remove);
        varden.putAll(Formularsvar.franPost(Falten.egna(post)));
        return med(uppgift, varden, fel, nyRad, person);
    }

    /** The document the decision would send, with what was posted carried along. */
    Arbetsyta medHandling(Uppgift uppgift, Map<String, String[]> post, String handling, Authentication person) {
        Arbetsyta yta = postad(uppgift, post, List.of(), null, person);
        return new Arbetsyta(uppgift, yta.formular(), yta.min(), yta.far(), yta.utkastTid(), handling, Arbetsyta.svar(post));
    }

    private Arbetsyta med(Uppgift uppgift, Map<String, Object> varden, List<Fel> fel, String nyRad, Authentication person) {
        Formularvy vy = Formularvy.av(Formular.las(uppgift.nyckel()), varden, fel, nyRad);
        return new Arbetsyta(uppgift, vy, person.getName().equals(uppgift.ansvarig()), Uppgiftsratt.far(person, uppgift),
                utkastTid(uppgift.id()), null, List.of());
    }

    private String utkastTid(String id) {
        return jdbc.sql("select utkast_tid from uppgift where task_id = :id and utkast is not null").param("id", id)
                .query((rs, i) -> visning.tid(rs.getObject(1, java.time.OffsetDateTime.class))).optional().orElse(null);
    }
}
