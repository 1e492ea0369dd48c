package se.verkstall.processmotor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do with a task: take it, let it go, save a draft, complete it. */
@Service
public class Uppgifter {

    private static final TypeReference<Map<String, Object>> KARTA = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final TaskService motorns;
    private final Processer processer;
    private final ObjectProvider<Uppgiftshanterare> hanterare;
    private final ApplicationEventPublisher handelser;
    private final Clock klocka;
    private final ObjectMapper json;

    Uppgifter(JdbcClient jdbc, TaskService motorns, Processer processer, ObjectProvider<Uppgiftshanterare> hanterare,
              ApplicationEventPublisher handelser, Clock klocka, ObjectMapper json) {
        this.jdbc = jdbc;
        this.motorns = motorns;
        this.processer = processer;
        this.hanterare = hanterare;
        this.handelser = handelser;
        this.klocka = klocka;
        this.json = json;
    }

    /** The open task, or empty if it is done or never was. */
    public Optional<Uppgift> hitta(String id) {
        return jdbc.sql("""
                select task_id as id, malnummer, nyckel, namn, lagrum, grupp, ansvarig, nullif(forfallodag, 'infinity') as forfallodag,
                       skapad, version
                from uppgift where task_id = :id and slut is null
                """).param("id", id).query(Uppgift.class).optional();
    }

    /**
     * The open task.
     *
     * @throws UppgiftSaknasException if it is done or never was
     */
    public Uppgift hamta(String id) {
        return hitta(id).orElseThrow(() -> new UppgiftSaknasException(id));
    }

    /**
     * Gives the task to a person.
     *
     * @throws UppgiftUpptagenException if somebody else has it
     */
    @Transactional
    public Uppgift ta(String id, String vem) {
        Uppgift uppgift = las(id);
        if (uppgift.ansvarig() != null && !uppgift.ansvarig().equals(vem)) {
            throw new UppgiftUpptagenException(uppgift);
        }
        if (uppgift.ansvarig() == null) {
            motorns.claim(id, vem);
        }
        return hamta(id);
    }

    /** Lets the task go back to its group. */
    @Transactional
    public Uppgift slapp(String id, String vem) {
        kravAnsvar(las(id), vem);
        motorns.setAssignee(id, null);
        return hamta(id);
    }

    /** Gives the task to somebody whoever has it, or back to its group if {@code tillVem} is {@code null}: for a chef. */
    @Transactional
    public Uppgift flytta(String id, String tillVem) {
        las(id);
        motorns.setAssignee(id, tillVem);
        return hamta(id);
    }

    /** Keeps what is filled in so far; the values must be readable but need not be complete. */
    @Transactional
    public void sparaUtkast(String id, Map<String, ?> svar, String vem) {
        Uppgift uppgift = las(id);
        kravAnsvar(uppgift, vem);
        Formularsvar.utkast(Formular.las(uppgift.nyckel()), svar);
        jdbc.sql("update uppgift set utkast = cast(:utkast as jsonb), utkast_tid = :nu where task_id = :id")
                .param("utkast", skriv(svar)).param("nu", OffsetDateTime.now(klocka)).param("id", id).update();
    }

    /** The form's values when it is opened: what the capability prepares, with the saved draft over it. */
    @Transactional(readOnly = true)
    public Map<String, Object> ifyllt(Uppgift uppgift) {
        Map<String, Object> varden = new java.util.LinkedHashMap<>(hanterare(uppgift).forbered(uppgift));
        utkast(uppgift.id()).ifPresent(varden::putAll);
        return varden;
    }

    /** The document the decision would send, as HTML, or empty if the task sends none. */
    @Transactional(readOnly = true)
    public Optional<String> forhandsvisning(Uppgift uppgift, Map<String, ?> svar) {
        Map<String, Object> typat = Formularsvar.utkast(Formular.las(uppgift.nyckel()), svar);
        return Optional.ofNullable(hanterare(uppgift).forhandsvisning(uppgift, typat));
    }

    /**
     * Completes the task: checks the form, lets the capability carry out the decision, and moves the process on,
     * all in one transaction.
     *
     * @throws se.verkstall.lag.OgiltigIndataException if the form or the law does not allow it
     */
    @Transactional
    public void slutfor(String id, Map<String, ?> svar, String vem) {
        Uppgift uppgift = las(id);
        kravAnsvar(uppgift, vem);
        Map<String, Object> typat = Formularsvar.kontrollera(Formular.las(uppgift.nyckel()), svar);
        Map<String, Object> variabler = hanterare(uppgift).slutfor(uppgift, typat, vem);
        handelser.publishEvent(new UppgiftSlutford(uppgift, vem));
        hanterare(uppgift).atervag(typat).ifPresentOrElse(ater -> tillbaka(id, ater, variabler), () -> motorns.complete(id, variabler));
    }

    private void tillbaka(String id, Uppgiftshanterare.Atervag ater, Map<String, Object> variabler) {
        Task uppgift = motorns.createTaskQuery().taskId(id).singleResult();
        if (processer.harElement(uppgift, ater.flode())) {
            motorns.complete(id, variabler);
        } else {
            processer.tillbaka(uppgift, ater.till(), variabler);
        }
    }

    private Uppgiftshanterare hanterare(Uppgift uppgift) {
        return hanterare.stream().filter(h -> h.nyckel().equals(uppgift.nyckel())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Ingen hanterare för uppgiften " + uppgift.nyckel()));
    }

    private Optional<Map<String, Object>> utkast(String id) {
        return jdbc.sql("select utkast from uppgift where task_id = :id and utkast is not null").param("id", id)
                .query(String.class).optional().map(this::karta);
    }

    private Uppgift las(String id) {
        jdbc.sql("select 1 from uppgift where task_id = :id and slut is null for update").param("id", id).query(Integer.class).optional();
        return hamta(id);
    }

    private static void kravAnsvar(Uppgift uppgift, String vem) {
        if (!vem.equals(uppgift.ansvarig())) {
            throw new UppgiftUpptagenException(uppgift);
        }
    }

    private String skriv(Map<String, ?> svar) {
        try {
            return json.writeValueAsString(svar);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> karta(String utkastJson) {
        try {
            return json.readValue(utkastJson, KARTA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
