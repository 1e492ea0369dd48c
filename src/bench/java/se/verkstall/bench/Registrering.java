package se.verkstall.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningsfiler;
import se.verkstall.bench.Bench.Matning;
import se.verkstall.bench.Bench.Resultat;
import se.verkstall.demo.Massansokningar;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Processer.Start;

/**
 * Cases registered a second from a file (read, checked, numbered, stored with parties, claims, titles and dagbok, their process started)
 * against the bare engine that only starts the same model: one at a time by one thread and by two, and as many in a transaction as the file door.
 */
@Component("registreringsmatning")
class Registrering implements Matning {

    private static final int ANTAL = Integer.getInteger("bench.antal", 2_000);
    private static final int UPPVARMNING = Integer.getInteger("bench.uppvarmning", 3);
    private static final int RUNDOR = Integer.getInteger("bench.rundor", 6);
    private static final int SATS = 250;
    private static final double MAL = 0.7;

    private enum Tavlande {
        FIL("fil genom programmet"), MOTOR_1("bara motorn, en i taget, 1 tråd"), MOTOR_2("bara motorn, en i taget, 2 trådar"),
        MOTOR_SATS("bara motorn, 250 i varje transaktion");

        private final String text;

        Tavlande(String text) {
            this.text = text;
        }
    }

    private final Ansokningsfiler filer;
    private final RuntimeService motorn;
    private final Processer processer;
    private final org.springframework.transaction.support.TransactionTemplate transaktion;
    private int fro;

    Registrering(Ansokningsfiler filer, RuntimeService motorn, Processer processer,
                 org.springframework.transaction.support.TransactionTemplate transaktion) {
        this.filer = filer;
        this.motorn = motorn;
        this.processer = processer;
        this.transaktion = transaktion;
    }

    @Override
    public String namn() {
        return "registrering";
    }

    @Override
    public List<Resultat> mat() throws Exception {
        Map<Tavlande, List<Double>> takter = new EnumMap<>(Tavlande.class);
        for (int runda = 0; runda < UPPVARMNING + RUNDOR; runda++) {
            StringBuilder rad = new StringBuilder(runda < UPPVARMNING ? "uppvärmning" : "runda " + (runda - UPPVARMNING + 1));
            for (Tavlande t : Tavlande.values()) {
                double takt = takt(t);
                rad.append("   ").append(t).append(' ').append(Math.round(takt)).append("/s");
                if (runda >= UPPVARMNING) {
                    takter.computeIfAbsent(t, x -> new ArrayList<>()).add(takt);
                }
            }
            System.out.println(rad);
        }
        double fil = median(takter.get(Tavlande.FIL));
        List<Resultat> resultat = new ArrayList<>();
        for (Tavlande t : List.of(Tavlande.MOTOR_1, Tavlande.MOTOR_2, Tavlande.MOTOR_SATS)) {
            double kvot = fil / median(takter.get(t));
            resultat.add(new Resultat("registrering: " + Math.round(fil) + "/s mot " + Math.round(median(takter.get(t))) + "/s, " + t.text,
                    "%.2f".formatted(kvot), "≥ " + MAL, kvot >= MAL));
        }
        return resultat;
    }

    private double takt(Tavlande t) throws Exception {
        byte[] fil = t == Tavlande.FIL ? String.join("\n", Massansokningar.rader(++fro, ANTAL)).getBytes(StandardCharsets.UTF_8) : null;
        long start = System.nanoTime();
        switch (t) {
            case FIL -> ladda(fil);
            case MOTOR_1 -> enITaget(0, ANTAL);
            case MOTOR_2 -> tvaTradar();
            case MOTOR_SATS -> iSatser();
        }
        return ANTAL * 1e9 / (System.nanoTime() - start);
    }

    private void ladda(byte[] fil) {
        var kvitto = filer.taEmot(new ByteArrayInputStream(fil), "bench-" + fro, "bench");
        filer.vantaTillsLasta();
        var klart = filer.kvitto(kvitto.id()).orElseThrow();
        if (klart.mottagna() != ANTAL || !"KLAR".equals(klart.status())) {
            throw new IllegalStateException("Filen blev inte inläst: " + klart);
        }
    }

    private void enITaget(int fran, int till) {
        for (int i = fran; i < till; i++) {
            motorn.startProcessInstanceByKey("mal", "bench-" + i, variabler());
        }
    }

    private void tvaTradar() throws Exception {
        ExecutorService tva = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> halvor = List.of(Executors.callable(() -> enITaget(0, ANTAL / 2)), Executors.callable(() -> enITaget(ANTAL / 2, ANTAL)));
            for (var klar : tva.invokeAll(halvor)) {
                klar.get();
            }
        } finally {
            tva.shutdown();
        }
    }

    private void iSatser() {
        for (int fran = 0; fran < ANTAL; fran += SATS) {
            List<Start> sats = IntStream.range(fran, Math.min(ANTAL, fran + SATS)).mapToObj(i -> new Start("mal", "bench-" + i, variabler())).toList();
            transaktion.executeWithoutResult(t -> processer.startaAlla(sats));
        }
    }

    /** The variables the application starts the model with. */
    private static Map<String, Object> variabler() {
        return Map.of("brist", false, "underarig", false, "inkomdag", LocalDate.of(2022, 1, 10).toString()); // måndag
    }

    private static double median(List<Double> varden) {
        List<Double> sorterade = varden.stream().sorted().toList();
        int mitten = sorterade.size() / 2;
        return sorterade.size() % 2 == 1 ? sorterade.get(mitten) : (sorterade.get(mitten - 1) + sorterade.get(mitten)) / 2;
    }
}
