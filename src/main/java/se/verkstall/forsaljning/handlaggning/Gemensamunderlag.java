package se.verkstall.forsaljning.handlaggning;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Gemensammedlem;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What is known of the jointly mortgaged properties of a group, and which of their mortgages are the same. */
@Component
@Lagrum({"UB 12:51", "UB 12:52"})
public class Gemensamunderlag {

    static final String MAL = "mal/";

    private final Gemensamlager lager;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager fastigheter;
    private final Anspraklager anspraken;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Malregister register;

    Gemensamunderlag(Gemensamlager lager, Forsaljningslager forsaljningar, Fastighetslager fastigheter, Anspraklager anspraken, Auktionslager auktioner, Egendomsregister egendomar,
                     Malregister register) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.fastigheter = fastigheter;
        this.anspraken = anspraken;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.register = register;
    }

    /** One of the properties. */
    public record Fastighet(Gemensammedlem medlem, Forsaljning forsaljning, String iOrd, Fastighetsuppgifter uppgifter, Auktion auktion, Fastighetsauktion moten, List<Fastighetsansprak> ansprak) {
    }

    /** The properties that are left in the group. */
    public List<Fastighet> av(long gruppId) {
        return lager.medlemmar(gruppId).stream().map(m -> {
            Forsaljning f = forsaljningar.hamta(m.forsaljningId());
            Auktion a = auktioner.i(f.id()).stream().reduce((x, y) -> y).orElseThrow();
            return new Fastighet(m, f, egendomar.hamta(f.egendomId()).iOrd(), fastigheter.uppgifter(f.id()).orElseThrow(), a, fastigheter.auktion(a.id()).orElseThrow(), anspraken.i(f.egendomId()));
        }).toList();
    }

    /** Whether they have one owner: the debtor of each case is the same person. */
    @Lagrum("UB 12:52 st 2 p 1")
    public boolean sammaAgare(List<Fastighet> alla) {
        return alla.stream().map(x -> register.part(x.forsaljning().malnummer(), Roll.GALDENAR).map(Part::idnummer).orElse(x.forsaljning().malnummer())).distinct().count() == 1;
    }

    /** What names a claim in all the properties: a mortgage deed with the same day, place and amount in several of them is a joint mortgage. */
    static String nyckel(List<Fastighet> alla, Fastighetsansprak a) {
        return gemensam(alla, a) ? "pant/" + a.dag() + "/" + a.ordning() + "/" + a.pantbrev().ore() : "ansprak/" + a.id();
    }

    static String malnyckel(Fastighet x) {
        return MAL + x.forsaljning().malnummer();
    }

    private static boolean gemensam(List<Fastighet> alla, Fastighetsansprak a) {
        return alla.stream().anyMatch(x -> x.forsaljning().egendomId() != a.egendomId() && x.ansprak().stream().anyMatch(b -> samma(a, b)));
    }

    private static boolean samma(Fastighetsansprak a, Fastighetsansprak b) {
        return a.slag() == Fastighetsansprak.Slag.PANTRATT && b.slag() == a.slag() && Objects.equals(a.dag(), b.dag()) && a.ordning() == b.ordning() && Objects.equals(a.pantbrev(), b.pantbrev());
    }

    /** Whether any of them has a mortgage of its own. */
    @Lagrum("UB 12:52 st 2 p 4")
    static boolean sarskild(List<Fastighet> alla) {
        return alla.stream().flatMap(x -> x.ansprak().stream()).anyMatch(a -> a.slag() == Fastighetsansprak.Slag.PANTRATT && !gemensam(alla, a));
    }

    /** Whether each joint mortgage lies in all of them with its whole amount. */
    @Lagrum("UB 12:52 st 2 p 5")
    static boolean helaBeloppet(List<Fastighet> alla) {
        return alla.stream().flatMap(x -> x.ansprak().stream()).filter(a -> gemensam(alla, a)).allMatch(a -> alla.stream().allMatch(x -> x.ansprak().stream().anyMatch(b -> samma(a, b))));
    }

    /** The value by which a property answers: the taxeringsvärde if all of them have one, otherwise what it was valued at in the case. */
    @Lagrum({"UB 12:50", "UB 12:3 st 2"})
    static Belopp ansvarsvarde(List<Fastighet> alla, int i) {
        return alla.stream().allMatch(x -> x.uppgifter().taxeringsvarde() != null) ? alla.get(i).uppgifter().taxeringsvarde() : alla.get(i).uppgifter().varde();
    }
}
