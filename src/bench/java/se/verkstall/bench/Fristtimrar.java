package se.verkstall.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.bench.Bench.Matning;
import se.verkstall.bench.Bench.Resultat;
import se.verkstall.frist.Fristhandelser;
import se.verkstall.processmotor.Nattarbete;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Processer.Start;
import se.verkstall.tid.BeraknadFrist;
import se.verkstall.tid.Fristkatalog;

/**
 * Ten thousand deadlines of the authority that fall due at one moment: every timer fires, and every deadline is closed as missed, laid to somebody to be
 * explained, told of and written in its case's dagbok. Against as many timers of the bare engine, of the same model and due at one moment too; with
 * {@code -Dbench.igen=true} once before and once after.
 */
@Component
class Fristtimrar implements Matning {

    private static final int ANTAL = Integer.getInteger("bench.timrar", 10_000);
    private static final int UPPVARMNING = 1_000;
    private static final int SATS = 250;
    private static final double MAL = 0.8;
    private static final String MODELL = "bench_frist";
    private static final String TIMER = "tid_bench";
    private static final String VARIABEL = "forfaller";

    private final Fristhandelser handelser;
    private final List<Nattarbete> natten;
    private final Processer processer;
    private final ProcessEngine motor;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;

    Fristtimrar(Fristhandelser handelser, List<Nattarbete> natten, Processer processer, ProcessEngine motor, JdbcClient jdbc,
                TransactionTemplate transaktion) {
        this.handelser = handelser;
        this.natten = natten.stream().filter(n -> n.namn().equals("fristvakt")).toList();
        this.processer = processer;
        this.motor = motor;
        this.jdbc = jdbc;
        this.transaktion = transaktion;
    }

    @Override
    public String namn() {
        return "fristtimrar";
    }

    @Override
    public List<Resultat> mat() throws Exception {
        motor.getRepositoryService().createDeployment().addModelInstance(MODELL + ".bpmn", Bpmn.createExecutableProcess(MODELL).camundaHistoryTimeToLive(1)
                .startEvent().intermediateCatchEvent(TIMER).timerWithDate("${" + VARIABEL + "}").endEvent().done()).deploy();
        naken("0", UPPVARMNING);
        medBok("1", UPPVARMNING / 2);
        double motorns = naken("2", ANTAL);
        double bokens = medBok("3", ANTAL);
        if (Boolean.getBoolean("bench.igen")) {
            motorns = 2 / (1 / motorns + 1 / naken("4", ANTAL));
        }
        double kvot = bokens / motorns;
        return List.of(new Resultat("%d frister på samma gång: %.0f/s mot %.0f/s, bara motorns timrar".formatted(ANTAL, bokens, motorns), "%.2f".formatted(kvot),
                "≥ " + MAL, kvot >= MAL));
    }

    private double naken(String serie, int antal) throws Exception {
        iSatser(nycklar(serie, antal), sats -> processer.startaAlla(sats.stream().map(n -> start(n, new Date(0))).toList()));
        double tid = sekunder(this::gaAlla);
        System.out.printf("%d timrar i bara motorn: %.1f s%n", antal, tid);
        return antal / tid;
    }

    private double medBok(String serie, int antal) throws Exception {
        List<String> mal = nycklar(serie, antal);
        jdbc.sql("""
                insert into mal (malnummer, slag, status, fas, kalla, inkom, inkomdag)
                select unnest(:mal), 'ENSKILT', 'PAGAR', 'REDOVISNING', 'FIL', now(), current_date
                """).param("mal", mal.toArray(String[]::new)).update();
        iSatser(mal, sats -> processer.startaAlla(sats.stream().map(n -> start(n, new Date(0))).toList()));
        frister("1998-" + serie + "%");
        int fore = handelser.antalOforklarade();
        double timrar = sekunder(this::gaAlla);
        double natt = sekunder(() -> natten.forEach(n -> n.utfor(LocalDate.now())));
        double tid = timrar + natt;
        System.out.printf("%d frister: timrarna %.1f s, fristbokens natt %.1f s%n", antal, timrar, natt);
        int nya = handelser.antalOforklarade() - fore;
        if (nya != antal) {
            throw new IllegalStateException(nya + " av " + antal + " frister har åtgärdats");
        }
        return antal / tid;
    }

    /** A running deadline for each case, as the ledger writes it: two weeks for money that came in four weeks ago. */
    private void frister(String malen) {
        LocalDate influtet = LocalDate.now().minusWeeks(4);
        BeraknadFrist frist = Fristkatalog.berakna("N22", influtet, influtet);
        jdbc.sql("""
                insert into frist (mal_id, malnummer, katalog_id, lagrum, ankare, handelse, regel_fran, riktning, tvingande, egen, dag, motivering, nyckel, status,
                                   process_instans, element, variabel, timer_tid, skapad)
                select m.id, m.malnummer, 'N22', :lagrum, 'medlen flöt in', :influtet, date '1996-01-01', 'EFTER', 'SKALL', true, :dag, :motivering, 'bench', 'LOPER',
                       e.proc_inst_id_, :element, :variabel, cast(:dag + 1 as timestamp) at time zone 'Europe/Stockholm', now()
                from mal m join act_ru_execution e on e.business_key_ = m.malnummer where m.malnummer like :malen
                """).param("lagrum", frist.frist().lagrum()).param("influtet", influtet).param("dag", frist.dag())
                .param("motivering", frist.motivering().toArray(String[]::new)).param("element", TIMER).param("variabel", VARIABEL).param("malen", malen).update();
        jdbc.sql("analyze").update();
    }

    private interface Ett {
        void gor() throws Exception;
    }

    private interface Sats {
        void gor(List<String> nycklar);
    }

    private void iSatser(List<String> nycklar, Sats sats) {
        for (int i = 0; i < nycklar.size(); i += SATS) {
            List<String> del = nycklar.subList(i, Math.min(i + SATS, nycklar.size()));
            transaktion.executeWithoutResult(t -> sats.gor(del));
        }
    }

    private static List<String> nycklar(String serie, int antal) {
        return IntStream.range(0, antal).mapToObj(i -> "1998-%s%06d".formatted(serie, i)).toList();
    }

    private static Start start(String nyckel, Date forfaller) {
        return new Start(MODELL, nyckel, Map.of(VARIABEL, forfaller));
    }

    /** The engine's own executor takes them all, from when it starts to when none is left. */
    private void gaAlla() throws InterruptedException {
        JobExecutor exekutor = ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()).getJobExecutor();
        exekutor.setMaxJobsPerAcquisition(Integer.getInteger("bench.hamtning", 50));
        if (exekutor instanceof DefaultJobExecutor trad) {
            trad.setCorePoolSize(2);
            trad.setMaxPoolSize(4);
            trad.setQueueSize(100);
        }
        exekutor.start();
        while (kvar() > 0) {
            Thread.sleep(50);
        }
        exekutor.shutdown();
    }

    private long kvar() {
        return jdbc.sql("select count(*) from act_ru_job where duedate_ < '2000-01-01'").query(Long.class).single();
    }

    private static double sekunder(Ett arbete) throws Exception {
        long start = System.nanoTime();
        arbete.gor();
        return (System.nanoTime() - start) / 1e9;
    }
}
