package se.verkstall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.verkstall.Verkstall;

/**
 * Measures the application against the bare engine on one database in one run, and prints what was asked for and what came out.
 *
 * <p>Two cores give different figures from run to run, so only ratios within a run mean something: what is compared takes turns,
 * after a warm-up. Arguments name the measurements to make; without any, all but {@code betalningsdagen} and {@code januarikorningen} are made.
 */
public final class Bench {

    private static final List<Class<? extends Matning>> MATNINGAR =
            List.of(Registrering.class, Uppgiftslista.class, Fristtimrar.class, Fristomrakning.class);

    /** Those that take minutes and an application of their own: made only if they are named. */
    private static final Map<String, Fristaende> FRISTAENDE = Map.of("betalningsdagen", Betalningsdagen::main, "januarikorningen", Januarikorningen::main);

    private Bench() {
    }

    interface Fristaende {

        void main(String[] argument) throws Exception;
    }

    /** A measurement: prints what it saw and gives whether the target was met. */
    interface Matning {

        String namn();

        List<Resultat> mat() throws Exception;
    }

    /** What came out, beside what was asked for. */
    record Resultat(String vad, String varde, String mal, boolean natt) {
    }

    public static void main(String[] valda) throws Exception {
        for (String vald : valda) {
            if (FRISTAENDE.containsKey(vald)) {
                System.out.println("\n== " + vald);
                FRISTAENDE.get(vald).main(new String[0]);
            }
        }
        if (valda.length == 0 || !FRISTAENDE.keySet().containsAll(Set.of(valda))) {
            sammanMed(valda);
        }
    }

    private static void sammanMed(String[] valda) throws Exception {
        Path mapp = Path.of("target", "bench", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
        List<Resultat> alla = new ArrayList<>();
        try (ConfigurableApplicationContext app = starta(mapp)) {
            for (Matning m : MATNINGAR.stream().<Matning>map(k -> app.getBean(k)).toList()) {
                if (valda.length == 0 || Set.of(valda).contains(m.namn())) {
                    System.out.println("\n== " + m.namn());
                    alla.addAll(m.mat());
                }
            }
        } finally {
            taBort(mapp);
        }
        System.out.println("\n== Sammanfattning");
        alla.forEach(r -> System.out.printf("%-78s %16s   mål %-10s %s%n", r.vad(), r.varde(), r.mal(), r.natt() ? "ja" : "NEJ"));
    }

    private static ConfigurableApplicationContext starta(Path mapp) {
        SpringApplication program = new SpringApplicationBuilder(Verkstall.class).sources(MATNINGAR.toArray(Class<?>[]::new)).profiles("demo").build();
        return program.run("--verkstall.datamapp=" + mapp, "--verkstall.demo.exempel=false", "--verkstall.demo.simulator=false", "--verkstall.demo.kollegor=false",
                "--verkstall.demo.klocka=riktig", "--verkstall.utskick.postgang=false", "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0", "--logging.level.root=WARN");
    }

    private static void taBort(Path mapp) throws IOException {
        try (Stream<Path> filer = Files.walk(mapp)) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
