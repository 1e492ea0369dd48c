package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Fastigheter;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;

/** Gathers what the page of real property shows. */
@Component
class Fastighetssida {

    private final Fastigheter fastigheter;
    private final Auktioner auktioner;
    private final Egendomsregister egendomar;
    private final Fristbok fristbok;
    private final Clock klocka;

    Fastighetssida(Fastigheter fastigheter, Auktioner auktioner, Egendomsregister egendomar, Fristbok fristbok, Clock klocka) {
        this.fastigheter = fastigheter;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    /** One sale with what has been done; what has not is {@code null} or empty. */
    record Vy(Egendom egendom, Forsaljning forsaljning, Fastighetsuppgifter uppgifter, Belopp andraMedel, Auktion auktion, Fastighetsauktion moten, List<Post> poster,
              List<Fastighetsansprak> anspraken, Fastighetsforteckning forteckning, List<Fastighetskop> kop, Tidslinje tidslinje,
              List<Fastigheter.Overklagande> overklaganden, List<Fastigheter.Tillsammans> tillsammans) {

        /** Whether the sale can still be appealed, or an appeal come in by post be noted. */
        public boolean kanOverklagas() {
            return kop.stream().anyMatch(k -> k.kop().status() != Kop.Status.OGILTIGT && k.kopebrevId() == null);
        }
    }

    List<Vy> av(String malnummer) {
        return auktioner.forsaljningar(malnummer).stream().filter(f -> fastigheter.uppgifter(f.id()).isPresent()).map(this::vy).toList();
    }

    private Vy vy(Forsaljning f) {
        Auktion a = auktioner.i(f.id()).stream().filter(x -> x.status() == Auktion.Status.UTLYST || x.status() == Auktion.Status.HALLEN).reduce((x, y) -> y).orElse(null);
        Fastighetsauktion m = a == null ? null : fastigheter.auktion(a.id()).orElse(null);
        List<Post> poster = a == null ? List.of() : auktioner.utlysning(a.id());
        List<Fastighetskop> kop = auktioner.kop(f.id()).stream().flatMap(k -> fastigheter.kop(k).stream()).toList();
        Fastighetsforteckning l = fastigheter.forteckningar(f.id()).stream().reduce((x, y) -> y).orElse(null);
        Fastighetsuppgifter u = fastigheter.uppgifter(f.id()).orElseThrow();
        return new Vy(egendomar.hamta(f.egendomId()), f, u, fastigheter.andraMedel(f.id()), a, m, poster, fastigheter.anspraken(f.egendomId()), l, kop,
                Tidslinje.av(dagar(f, u, a, m, poster, kop), LocalDate.now(klocka)), fastigheter.overklaganden(f.id()), fastigheter.tillsammans(f.id()));
    }

    private List<Tidslinje.Dag> dagar(Forsaljning f, Fastighetsuppgifter u, Auktion a, Fastighetsauktion m, List<Post> poster, List<Fastighetskop> kop) {
        List<Tidslinje.Dag> dagar = new ArrayList<>();
        dagar.add(new Tidslinje.Dag(f.utmatningsdag(), "Utmätt", "UB 4:30", false));
        dagar.add(new Tidslinje.Dag(u.beskrivningDag(), "Beskrivning", "UF 12:3", false));
        dagar.add(new Tidslinje.Dag(u.varderadDag(), "Värderad", "UB 12:3", false));
        frist(f, "forsaljning/" + f.id(), "Bör vara såld", dagar);
        poster.stream().map(p -> new Tidslinje.Dag(p.senast(), p.lagrum().startsWith("UF 12:16") ? "Kungörs senast" : "Sakägarna underrättas senast", p.lagrum(), true)).distinct()
                .forEach(dagar::add);
        if (m != null) {
            frist(f, "anslutning/" + a.id(), "Anslutning anmäls senast", dagar);
            dagar.add(new Tidslinje.Dag(m.bevakningDag(), "Bevakningssammanträde klockan " + m.bevakningTid(), "UB 12:19", false));
            dagar.add(new Tidslinje.Dag(a.dag(), "Auktion klockan " + a.klockslag(), "UB 12:18", false));
            dagar.add(new Tidslinje.Dag(m.fordelningDag(), "Fördelningssammanträde och tillträdesdag", "UB 12:36", false));
            frist(f, "nytt_fastighetsforsok/" + a.id(), "Nytt försök begärs senast", dagar);
        }
        for (Fastighetskop k : kop) {
            frist(f, "forsaljning_lagakraft/" + k.kop().id(), "Försäljningen överklagas senast", dagar);
            frist(f, "fastighet_betalning/" + k.kop().id(), "Resten betalas senast", dagar);
            dagar.add(new Tidslinje.Dag(k.kop().status() == Kop.Status.BETALT ? k.kop().betaldDag() : null, "Betald", "UB 12:35", false));
        }
        return dagar;
    }

    private void frist(Forsaljning f, String nyckel, String text, List<Tidslinje.Dag> dagar) {
        fristbok.hitta(f.malnummer(), nyckel).ifPresent(fr -> dagar.add(new Tidslinje.Dag(fr.dag(), text, fr.lagrum(), true)));
    }
}
