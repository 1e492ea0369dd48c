package se.verkstall.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Kalla;

/**
 * Applicants who come back: most working days somebody of the sample file seeks payment of another debt by the same debtor, so that not every case is as old as
 * the demo.
 */
@Component
@Profile("demo")
@Order(6)
class NyaAnsokningar implements Motpart {

    private static final String VARLDEN = "världen";
    private static final int FLEST_PER_DAG = 4;
    private static final int FORSOK = 20;
    private static final int LAGST = 900;
    private static final int SPANN = 2_400;

    private final Ansokningar ansokningar;
    private final Tarning tarning;
    private final ObjectMapper json;
    private final List<String> forlagor;

    NyaAnsokningar(Ansokningar ansokningar, Tarning tarning, ObjectMapper json, @Value("${verkstall.demo.exempel:true}") boolean exempel) throws IOException {
        this.ansokningar = ansokningar;
        this.tarning = tarning;
        this.json = json;
        this.forlagor = exempel ? rader() : List.of();
    }

    @Override
    public int agera(LocalDate dag) {
        int antal = forlagor.isEmpty() ? 0 : tarning.kast(VARLDEN, "nya ansökningar " + dag, FLEST_PER_DAG);
        for (int i = 1; i <= antal; i++) {
            String referens = "NY-" + dag + "-" + i;
            ansokningar.registreraEnGang(referens, ansokan(referens, dag), Kalla.API, Simulator.VEM);
        }
        return antal;
    }

    private byte[] ansokan(String referens, LocalDate dag) {
        for (int forsok = 0; forsok < FORSOK; forsok++) {
            byte[] ny = ny(forlagor.get(tarning.kast(VARLDEN, referens + " " + forsok, forlagor.size())), referens, dag);
            if (duger(ny)) {
                return ny;
            }
        }
        throw new IllegalStateException("Exempelfilen har för få fullständiga ansökningar");
    }

    private boolean duger(byte[] ny) {
        try {
            return ny.length > 0 && ansokningar.prova(ny).isEmpty();
        } catch (OgiltigIndataException e) {
            return false;
        }
    }

    /** The old application about a newer and smaller debt; empty if the line cannot be read. */
    private byte[] ny(String forlaga, String referens, LocalDate dag) {
        try {
            if (!(json.readTree(forlaga) instanceof ObjectNode ansokan) || !(ansokan.path("exekutionstitel") instanceof ObjectNode titel)
                    || !(ansokan.path("fordringar").path(0) instanceof ObjectNode fordran)) {
                return new byte[0];
            }
            ansokan.put("referens", referens);
            titel.put("nummer", "N " + (1000 + tarning.kast(VARLDEN, referens + " titel", 9000)) + "-" + dag.getYear() % 100);
            titel.put("dag", dag.minusDays(10 + tarning.kast(VARLDEN, referens + " dag", 50)).toString());
            fordran.put("kapital", LAGST + 10 * tarning.kast(VARLDEN, referens + " kapital", SPANN));
            return json.writeValueAsBytes(ansokan);
        } catch (JsonProcessingException e) {
            return new byte[0];
        }
    }

    private static List<String> rader() throws IOException {
        try (var in = new ClassPathResource(Demostart.EXEMPEL).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
