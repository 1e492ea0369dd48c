package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Atgarder;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Plays everyone in a wage attachment: the handläggare, the debtor, the employer. */
@Component
public class Loneutmatningsprov {

    static final String HANDLAGGARE = "handlaggare";
    private static final String ANROPARE = "prov_loneutmatning";
    private static final AtomicInteger GALDENAR = new AtomicInteger();
    private static final AtomicInteger ARBETSGIVARE = new AtomicInteger();

    private final Malregister register;
    private final Processer processer;
    private final Uppgifter uppgifter;
    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningssvar svar;
    private final Arbetsgivarredovisningar redovisningar;
    private final Atgarder atgarder;
    private final Utskickslada lada;
    private final Fristbok frister;
    private final JdbcClient jdbc;
    private final RuntimeService motorn;
    private final Tidsresa tid;

    Loneutmatningsprov(Malregister register, Processer processer, Uppgifter uppgifter, Loneutmatningar loneutmatningar, Loneutmatningssvar svar,
                       Arbetsgivarredovisningar redovisningar, Atgarder atgarder, Utskickslada lada, Fristbok frister, JdbcClient jdbc, RuntimeService motorn,
                       RepositoryService modeller, Tidsresa tid) {
        this.register = register;
        this.processer = processer;
        this.uppgifter = uppgifter;
        this.loneutmatningar = loneutmatningar;
        this.svar = svar;
        this.redovisningar = redovisningar;
        this.atgarder = atgarder;
        this.lada = lada;
        this.frister = frister;
        this.jdbc = jdbc;
        this.motorn = motorn;
        this.tid = tid;
        modeller.createDeployment().name(ANROPARE).enableDuplicateFiltering(true).addModelInstance(ANROPARE + ".bpmn", anropare()).deploy();
    }

    /** An employer nobody else in the tests has, so that each test has an attachment of its own. */
    static String nyArbetsgivare() {
        return "5599%06d".formatted(ARBETSGIVARE.incrementAndGet());
    }

    /** A debtor nobody else in the tests has, born in 1970. */
    static String nyGaldenar() {
        return "19700101%04d".formatted(GALDENAR.incrementAndGet());
    }

    /** Registers the case and starts its wage attachment. */
    String starta(Testmal mal) {
        String nummer = mal.registrera(register);
        processer.starta(ANROPARE, nummer, Map.of());
        tid.korForfallna(nummer);
        return nummer;
    }

    /** The debtor has another employer: the case comes to its wage once more, as from utmatningsmal. */
    void bytArbetsgivare(String mal, String arbetsgivare) {
        register.laggTillPart(mal, Part.av(Roll.ARBETSGIVARE, Parttyp.JURIDISK_PERSON, "Nya jobbet AB", arbetsgivare, "Verkvägen 9, 333 33 Provby"));
        processer.starta(ANROPARE, mal, Map.of());
        tid.korForfallna(mal);
    }

    /** A case whose wage has been attached: at most 5 000 kr a month, pay on the 25th, account by the 28th. */
    String utmatt(Testmal mal) {
        String nummer = starta(mal);
        utmat(nummer);
        return nummer;
    }

    /** From inquiry to decision. */
    void utmat(String mal) {
        yttra(mal);
        svara(mal);
        slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000"));
    }

    /** A single parent with rent 7 000 kr. */
    void yttra(String mal) {
        svar.yttrande(mal, new Hushallsuppgifter(null, null, null, null, null, null, false, null, null,
                List.of(new Barn(fodd(), false, Belopp.kronor(1250), null, null, null, null)),
                null, null, null, null, Belopp.kronor(7000), null), "Jag bor ensam med mitt barn.");
        tid.korForfallna(mal);
    }

    private static LocalDate fodd() {
        int ar = LocalDate.now(new Klocka()).getYear() < 2017 ? 1996 : 2016;
        return LocalDate.of(ar, 9, 14);
    }

    /** 25 000 kr net, paid on the 25th. */
    void svara(String mal) {
        svara(mal, new Arbetsgivaruppgifter(true, Belopp.kronor(25_000), null, 25, null, false, null));
    }

    void svara(String mal, Arbetsgivaruppgifter uppgifter) {
        svar.arbetsgivaren(mal, uppgifter);
        tid.korForfallna(mal);
    }

    /** Completes a task with its prepared values and what is changed; runs what follows. */
    void slutfor(String mal, String nyckel, Map<String, ?> andrat) {
        Uppgift uppgift = ta(mal, nyckel);
        uppgifter.slutfor(uppgift.id(), svar(uppgift, andrat), HANDLAGGARE);
        tid.korForfallna(mal);
    }

    /** The document the task would send. */
    String forhandsvisa(String mal, String nyckel, Map<String, ?> andrat) {
        Uppgift uppgift = ta(mal, nyckel);
        return uppgifter.forhandsvisning(uppgift, svar(uppgift, andrat)).orElse(null);
    }

    /** Begins what the case page offers. */
    void atgard(String mal, String nyckel) {
        atgarder.starta(nyckel, mal, HANDLAGGARE);
        tid.korForfallna(mal);
    }

    /** What the case page offers: the keys of what may be begun. */
    List<String> erbjuds(String mal) {
        return atgarder.i(mal).stream().filter(a -> a.hinder() == null).map(Atgarder.Erbjuden::nyckel).toList();
    }

    /** All who were heard have said their piece. */
    void yttrandenInne(String mal) {
        slutfor(mal, "registreraYttranden", Map.of("franGaldenaren", "Ingen erinran.", "klart", true));
    }

    Map<String, Object> ifyllt(String mal, String nyckel) {
        return uppgifter.ifyllt(uppgift(mal, nyckel));
    }

    /** The keys of the case's open tasks. */
    List<String> uppgifter(String mal) {
        return jdbc.sql("select nyckel from uppgift where malnummer = :mal and slut is null order by skapad").param("mal", mal).query(String.class).list();
    }

    Arbetsgivarredovisning redovisa(String mal, String manad, String belopp) {
        return redovisa(mal, NyRedovisning.av(loneutmatning(mal).nummer(), YearMonth.parse(manad), Belopp.parse(belopp)));
    }

    Arbetsgivarredovisning redovisa(String mal, NyRedovisning ny) {
        Arbetsgivarredovisning tagen = redovisningar.taEmot(ny);
        loneutmatningar.deltagare(loneutmatning(mal)).forEach(d -> tid.korForfallna(d.malnummer()));
        loneutmatningar.deltagare(loneutmatning(mal)).forEach(d -> tid.korForfallna(d.malnummer()));
        return tagen;
    }

    Loneutmatning loneutmatning(String mal) {
        return loneutmatningar.aktuell(mal).orElseThrow();
    }

    Frist frist(String mal, String nyckel) {
        return frister.hitta(mal, nyckel).orElseThrow();
    }

    /** Letters of a template's key, as "recipient:mode". */
    List<String> brev(String mal, String nyckel) {
        return lada.i(mal).stream().filter(u -> u.nyckel().startsWith(nyckel)).map(u -> u.mottagare().roll() + ":" + u.satt()).sorted().toList();
    }

    Utskick brevet(String mal, String nyckel) {
        return lada.i(mal).stream().filter(u -> u.nyckel().startsWith(nyckel)).reduce((a, b) -> b).orElseThrow();
    }

    /** Whether no process of the model runs for the case. */
    boolean slut(String mal, String modell) {
        return motorn.createProcessInstanceQuery().processDefinitionKey(modell).processInstanceBusinessKey(mal).count() == 0;
    }

    /** What the attachment gave the model that called it: it waits with it. */
    String utfall(String mal) {
        ProcessInstance anropare = motorn.createProcessInstanceQuery().processDefinitionKey(ANROPARE).processInstanceBusinessKey(mal).singleResult();
        assertThat(motorn.getActiveActivityIds(anropare.getId())).containsExactly("efter");
        return (String) motorn.getVariable(anropare.getId(), "utfall");
    }

    /** A model that calls the attachment as utmatningsmal does, and waits when it has got its answer. */
    private static BpmnModelInstance anropare() {
        return Bpmn.createExecutableProcess(ANROPARE).camundaHistoryTimeToLive(1).startEvent()
                .callActivity("loneutmatning").calledElement("loneutmatning").camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaOut("utfall", "utfall").receiveTask("efter").message("aldrig").endEvent().done();
    }

    private Uppgift ta(String mal, String nyckel) {
        return uppgifter.ta(uppgift(mal, nyckel).id(), HANDLAGGARE);
    }

    private Uppgift uppgift(String mal, String nyckel) {
        String id = jdbc.sql("select task_id from uppgift where malnummer = :mal and nyckel = :nyckel and slut is null").param("mal", mal)
                .param("nyckel", nyckel).query(String.class).single();
        return uppgifter.hamta(id);
    }

    private Map<String, Object> svar(Uppgift uppgift, Map<String, ?> andrat) {
        Map<String, Object> varden = new HashMap<>(uppgifter.ifyllt(uppgift));
        varden.putAll(andrat);
        varden.replaceAll((namn, varde) -> varde instanceof Integer tal ? BigDecimal.valueOf(tal) : varde);
        return varden;
    }
}
