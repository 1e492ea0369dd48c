package se.verkstall.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.berakning.Besok;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Mottagarslag;
import se.verkstall.delgivning.berakning.Rapportutfall;
import se.verkstall.utskick.Utskickslada;
import se.verkstall.utskick.Utskicksstatus;

/**
 * Those who get letters that must be served: most sign within two weeks, some let the letter come back, the rest keep silent until a stämningsman
 * comes, and he finds most of them.
 */
@Component
@Profile("demo")
@Order(1)
class Brevmottagarna implements Motpart {

    private static final int SIDA = 500;
    private static final int SKRIVER_UNDER = 72;
    private static final int KOMMER_I_RETUR = 8;
    private static final int FORSTA_SVAR = 2;
    private static final int SENASTE_SVAR = 12;
    private static final int MELLAN_BESOK = 3;

    private final Delgivningar delgivningar;
    private final Utskickslada utskick;
    private final Omvarld omvarld;
    private final Tarning tarning;

    Brevmottagarna(Delgivningar delgivningar, Utskickslada utskick, Omvarld omvarld, Tarning tarning) {
        this.delgivningar = delgivningar;
        this.utskick = utskick;
        this.omvarld = omvarld;
        this.tarning = tarning;
    }

    @Override
    public int agera(LocalDate dag) {
        int gjort = 0;
        long efter = 0;
        List<Delgivning> sida;
        while (!(sida = delgivningar.pagaende(efter, SIDA)).isEmpty()) {
            for (Delgivning d : sida) {
                gjort += forsok(d).filter(f -> agera(d, f, dag)).isPresent() ? 1 : 0;
            }
            efter = sida.get(sida.size() - 1).id();
        }
        return gjort;
    }

    private static Optional<Delgivningsforsok> forsok(Delgivning d) {
        return d.forsok().stream().filter(f -> f.status() == Delgivningsforsok.Status.PAGAR).reduce((a, b) -> b);
    }

    private boolean agera(Delgivning d, Delgivningsforsok f, LocalDate dag) {
        return switch (f.satt()) {
            case VANLIG, FORENKLAD, SARSKILD -> brevet(d, f, dag);
            case STAMNINGSMAN, SPIKNING -> stamningsmannen(d, f, dag);
            case KUNGORELSE -> tidningen(d, f, dag);
            case MUNTLIG -> false;
        };
    }

    private boolean brevet(Delgivning d, Delgivningsforsok f, LocalDate dag) {
        if (f.retur() != null || dag.isBefore(svarsdag(d, f)) || utskick.hamta(d.utskickId()).status() != Utskicksstatus.SAND) {
            return false;
        }
        int kast = tarning.kast(d.malnummer(), fraga(d, f, "svarar"), 100);
        if (kast < KOMMER_I_RETUR) {
            return omvarld.gor(d.malnummer(), "Brevet kommer tillbaka: adressaten är okänd på adressen.", () -> delgivningar.retur(d.utskickId()));
        }
        return f.satt() == Delgivningssatt.VANLIG && kast < KOMMER_I_RETUR + SKRIVER_UNDER
                && omvarld.gor(d.malnummer(), "Mottagaren sänder in ett undertecknat delgivningskvitto.",
                        () -> delgivningar.bekrafta(d.utskickId(), dag, "undertecknat delgivningskvitto", Simulator.VEM));
    }

    private LocalDate svarsdag(Delgivning d, Delgivningsforsok f) {
        return Arbetsdagar.efter(f.borjan(), FORSTA_SVAR + tarning.kast(d.malnummer(), fraga(d, f, "svarsdag"), SENASTE_SVAR - FORSTA_SVAR + 1));
    }

    private boolean stamningsmannen(Delgivning d, Delgivningsforsok f, LocalDate dag) {
        int nr = f.besok() + 1;
        if (dag.isBefore(Arbetsdagar.efter(f.borjan(), nr * MELLAN_BESOK))) {
            return false;
        }
        int kast = tarning.kast(d.malnummer(), fraga(d, f, "besök " + nr), 100);
        Besok rapport = rapport(kast, d.mottagarslag() == Mottagarslag.FYSISK_PERSON, nr, dag);
        return omvarld.gor(d.malnummer(), "Stämningsmannen lämnar sin rapport.",
                () -> delgivningar.stamningsmannarapport(d.utskickId(), rapport, Simulator.VEM));
    }

    private static Besok rapport(int kast, boolean person, int nr, LocalDate dag) {
        if (kast < 60) {
            return Besok.overlamnad(dag, "Handlingen lämnades till mottagaren i bostaden.");
        }
        if (kast < 66) {
            return Besok.vagrad(dag, "Mottagaren öppnade men ville inte ta emot handlingen.");
        }
        if (kast < 76 && person) {
            return Besok.tillAnnan(dag, Rapportutfall.HUSHALL, "vuxen medlem av hushållet", "En vuxen i hushållet åtog sig att lämna handlingen vidare.");
        }
        return Besok.ejAntraffad(dag, nr, "Ingen öppnade. Grannarna kunde inte säga när mottagaren är hemma.");
    }

    private boolean tidningen(Delgivning d, Delgivningsforsok f, LocalDate dag) {
        if (f.meddelande() != null || dag.isBefore(Arbetsdagar.efter(f.borjan(), FORSTA_SVAR))) {
            return false;
        }
        return omvarld.gor(d.malnummer(), "Tidningen för in kungörelsen.", () -> delgivningar.kungord(d.utskickId(), dag, "Post- och Inrikes Tidningar"));
    }

    private static String fraga(Delgivning d, Delgivningsforsok f, String vad) {
        return vad + " " + d.nr() + "/" + f.nr();
    }
}
