package se.verkstall.loneutmatning.handlaggning;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** How a case's claims stand. */
@Component
public class Fordringslage {

    private final Malregister register;

    Fordringslage(Malregister register) {
        this.register = register;
    }

    /** What remains of the case's claims, running maintenance apart. */
    public Belopp kvar(String malnummer) {
        return Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::kvar).toList());
    }

    /** Whether nothing remains and no maintenance runs on. */
    public boolean reglerad(String malnummer) {
        return register.fordringar(malnummer).stream().allMatch(f -> f.kvar().arNoll() && f.lopande() == null);
    }

    /** What a document shows of the case: number, claims, what remains. */
    public Map<String, Object> data(String malnummer) {
        List<Fordran> fordringar = register.fordringar(malnummer);
        return Map.of("fordringar", fordringar, "titlar", register.titlar(malnummer), "kvar", kvar(malnummer));
    }
}
