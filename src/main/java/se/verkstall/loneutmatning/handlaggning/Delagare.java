package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.Avdragsskydd;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Malregister;

/** Which cases share in a wage, and with what claims. */
@Component
@Lagrum({"UF 7:7", "UB 7:13 st 1"})
class Delagare {

    private final Loneutmatningslager lager;
    private final Fordringsunderlag fordringsunderlag;
    private final Fragelager fragor;
    private final Kassajournal kassa;
    private final Malregister register;

    Delagare(Loneutmatningslager lager, Fordringsunderlag fordringsunderlag, Fragelager fragor, Kassajournal kassa, Malregister register) {
        this.lager = lager;
        this.fordringsunderlag = fordringsunderlag;
        this.fragor = fragor;
        this.kassa = kassa;
        this.register = register;
    }

    /**
     * Those who share in a wage.
     *
     * @param utanAvdrag with their claims as if the debtor could deduct nothing from maintenance
     * @param medAvdrag with their claims as they are
     * @param intradda for a case whose maintenance is deducted from, the others whose claims belong to whoever is entitled to it or has entered into the right
     */
    record Delande(List<Mal> utanAvdrag, List<Mal> medAvdrag, Map<String, List<String>> intradda) {
    }

    /** The cases whose claims share in a wage: those decided before it fell due, as long as they last. */
    Delande i(Loneutmatning l, LocalDate lonedag) {
        List<String> mal = lager.deltagare(l.id()).stream()
                .filter(d -> d.fran() != null && !lonedag.isBefore(d.fran()) && (d.till() == null || forfallenInnan(d, lonedag)))
                .map(Deltagare::malnummer).filter(m -> !register.hamta(m).status().arSlut()).toList();
        return new Delande(med(mal, m -> fordringsunderlag.fordringarUtanAvdrag(m, lonedag)), med(mal, m -> fordringsunderlag.fordringar(m, lonedag)),
                mal.stream().collect(Collectors.toMap(m -> m, fragor::intradda)));
    }

    /** How an amount withheld of a wage is shared among them. */
    @Lagrum("UB 7:17 st 2")
    static Avdragsskydd.Resultat fordela(LocalDate lonedag, Belopp innehallet, Delande delande) {
        return Avdragsskydd.fordela(lonedag, innehallet, delande.utanAvdrag(), delande.medAvdrag(), delande.intradda());
    }

    private List<Mal> med(List<String> mal, Function<String, List<Fordran>> fordringar) {
        return mal.stream().map(m -> new Mal(m, kassa.saldo(Konto.MEDEL_I_MAL, m), fordringar.apply(m))).toList();
    }

    /** What fell due before the case left was attached for it by then: before the day of a bankruptcy, through the day the attachment was lifted. */
    @Lagrum({"UB 7:13 st 1", "UB 7:19 st 2", "UB 7:10"})
    private static boolean forfallenInnan(Deltagare d, LocalDate lonedag) {
        return d.hur() == Hur.KONKURS && lonedag.isBefore(d.till()) || d.hur() == Hur.HAVD && !lonedag.isAfter(d.till());
    }
}
