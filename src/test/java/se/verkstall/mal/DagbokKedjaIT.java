package se.verkstall.mal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Lagrum;

/** The chain holds however the rows come: many in one statement, in any order of cases, and from several at once. */
@Lagrum("UF 1:5")
class DagbokKedjaIT extends Integrationstest {

    @Autowired Dagbok dagbok;
    @Autowired Provmal provmal;
    @Autowired JdbcClient jdbc;

    @Test
    void manga_rader_i_en_sats_och_i_blandad_ordning_blir_en_kedja_for_varje_mal() {
        List<String> malen = List.of(provmal.nytt(), provmal.nytt(), provmal.nytt());
        int fore = dagbok.rader(malen.get(0)).size();
        jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select m.id, now(), 'prov', 'Rad ' || i, 'UF 1:5' from generate_series(1, 50) i, mal m where m.malnummer = any(:malen) order by i, m.id desc
                """).param("malen", malen.toArray(String[]::new)).update();
        dagbok.skriv(malen.get(1), "prov", "Sist.", null);

        assertThat(dagbok.rader(malen.get(0))).extracting(Dagbok.Rad::nr).containsExactlyElementsOf(IntStream.rangeClosed(1, fore + 50).boxed().toList());
        assertThat(dagbok.rader(malen.get(0)).subList(fore, fore + 50)).extracting(Dagbok.Rad::handelse)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).mapToObj(i -> "Rad " + i).toList());
        assertThat(dagbok.rader(malen.get(1))).last().extracting(Dagbok.Rad::nr, Dagbok.Rad::handelse).containsExactly(fore + 51, "Sist.");
        assertThat(brott(malen)).isEmpty();
    }

    @Test
    void den_som_skriver_samtidigt_vantar_pa_sin_tur() throws Exception {
        String mal = provmal.nytt();
        int fore = dagbok.rader(mal).size();
        var tradar = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> skrivare = IntStream.range(0, 4).mapToObj(t -> Executors.callable(() -> {
                for (int i = 0; i < 25; i++) {
                    dagbok.skriv(mal, "tråd " + t, "Rad " + i, "UF 1:5");
                }
            })).toList();
            for (var klar : tradar.invokeAll(skrivare)) {
                klar.get();
            }
        } finally {
            tradar.shutdown();
        }
        assertThat(dagbok.rader(mal)).hasSize(fore + 100);
        assertThat(brott(List.of(mal))).isEmpty();
    }

    private List<Dagbok.Brott> brott(List<String> malen) {
        return dagbok.verifiera().stream().filter(b -> malen.contains(b.malnummer())).toList();
    }
}
