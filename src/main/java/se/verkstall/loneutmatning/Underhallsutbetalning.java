package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Utbetalt;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Forsakringskassan;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.handlaggning.Expediering;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;

/**
 * When Försäkringskassan has applied for maintenance in the place of whoever is entitled to it, what comes in goes to the central authority with what it needs
 * to handle it: Riksförsäkringsverket through 2004, then Försäkringskassan itself.
 */
@Component
@Lagrum("UF 7:22")
class Underhallsutbetalning {

    private static final LocalDate EN_MYNDIGHET = LocalDate.of(2005, 1, 1);
    private static final String MALL = "uppgift_underhall";

    private final Malregister register;
    private final Expediering expediering;

    Underhallsutbetalning(Malregister register, Expediering expediering) {
        this.register = register;
        this.expediering = expediering;
    }

    /** To whom the money is paid, on the day. */
    static String mottagare(LocalDate dag) {
        return dag.isBefore(EN_MYNDIGHET) ? "Riksförsäkringsverket" : "Försäkringskassan";
    }

    @EventListener
    void utbetalt(Utbetalt u) {
        List<Fordran> fordringar = register.fordringar(u.malnummer());
        boolean underhall = !fordringar.isEmpty() && fordringar.stream().allMatch(f -> f.klass() == Fordringsklass.UNDERHALL);
        if (u.tillSokanden() && underhall && register.part(u.malnummer(), Roll.SOKANDE).filter(s -> Forsakringskassan.heter(s.namn())).isPresent()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("belopp", u.belopp());
            data.put("utbetalningsdag", u.dag());
            data.put("mottagande", mottagare(u.dag()));
            data.put("fordringar", fordringar);
            expediering.sandEnkelt(u.malnummer(), MALL, data, Lonemottagare.SOKANDEN, "UF 7:22", MALL + "/" + u.nyckel());
        }
    }
}
