package se.verkstall.processmotor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;

/** What a person may begin in a case, beside the tasks that wait for her. */
@Service
public class Atgarder {

    private final ObjectProvider<Atgard> atgarder;
    private final JdbcClient jdbc;

    Atgarder(ObjectProvider<Atgard> atgarder, JdbcClient jdbc) {
        this.atgarder = atgarder;
        this.jdbc = jdbc;
    }

    /** What the case page offers: {@code hinder} says why it may not be begun now, or is {@code null}. */
    public record Erbjuden(String nyckel, String namn, String lagrum, String hinder) {
    }

    /** Where it has begun: the case, and the task that comes first, if any. */
    public record Startad(String malnummer, String uppgiftId) {
    }

    /** Everything that has to do with the case, in the order of its sections: what may be begun first. */
    @Transactional(readOnly = true)
    public List<Erbjuden> i(String malnummer) {
        Uppslag uppslag = new Uppslag(this::pagar);
        return atgarder.stream().map(a -> Map.entry(a, a.prova(malnummer, uppslag))).filter(e -> e.getValue().visas())
                .map(e -> new Erbjuden(e.getKey().nyckel(), e.getKey().namn(), e.getKey().lagrum(), e.getValue().hinder()))
                .sorted(Comparator.comparing((Erbjuden e) -> e.hinder() != null).thenComparing(Erbjuden::namn)).toList();
    }

    /**
     * Begins it.
     *
     * @throws OgiltigIndataException if there is no such act or it may not be begun now
     */
    @Transactional
    public Startad starta(String nyckel, String malnummer, String vem) {
        Atgard atgard = atgarder.stream().filter(a -> a.nyckel().equals(nyckel)).findFirst()
                .orElseThrow(() -> new OgiltigIndataException("atgard", null, "Det finns ingen åtgärd " + nyckel + "."));
        jdbc.sql("select 1 from mal where malnummer = :malnummer for update").param("malnummer", malnummer).query(Integer.class).optional();
        Atgard.Provning provning = atgard.prova(malnummer, new Uppslag(this::pagar));
        if (!provning.visas() || provning.hinder() != null) {
            throw new OgiltigIndataException("atgard", atgard.lagrum(), provning.hinder() == null ? "Åtgärden gäller inte i målet." : provning.hinder());
        }
        String mal = atgard.starta(malnummer, vem);
        return new Startad(mal, nyaste(mal).orElse(null));
    }

    /** The models that run with a business key. */
    private Set<String> pagar(String nyckel) {
        return jdbc.sql("select distinct d.key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ where e.business_key_ = :nyckel and e.parent_id_ is null")
                .param("nyckel", nyckel).query(String.class).set();
    }

    private Optional<String> nyaste(String malnummer) {
        return jdbc.sql("select task_id from uppgift where malnummer = :malnummer and slut is null and ansvarig is null order by skapad desc, task_id limit 1")
                .param("malnummer", malnummer).query(String.class).optional();
    }
}
