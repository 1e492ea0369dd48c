package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Anslutning;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Egendomsbilder;
import se.verkstall.forsaljning.Fartygsaffarer;
import se.verkstall.forsaljning.Fartygsauktioner;
import se.verkstall.forsaljning.Fastigheter;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Utlosningar;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningar;

/** Gathers what the property page of a case shows. */
@Component
class Egendomssida {

    private final Egendomsregister egendomar;
    private final Utmatningar utmatningar;
    private final Auktioner auktioner;
    private final Fartygsauktioner fartyg;
    private final Utlosningar utlosningar;
    private final Fartygsaffarer affarer;
    private final Egendomsbilder bilder;
    private final Fristbok fristbok;
    private final Fastigheter fastigheter;
    private final Clock klocka;

    Egendomssida(Egendomsregister egendomar, Utmatningar utmatningar, Auktioner auktioner, Fartygsauktioner fartyg, Utlosningar utlosningar, Fartygsaffarer affarer, Egendomsbilder bilder, Fristbok fristbok, Fastigheter fastigheter, Clock klocka) {
        this.egendomar = egendomar;
        this.utmatningar = utmatningar;
        this.auktioner = auktioner;
        this.fartyg = fartyg;
        this.utlosningar = utlosningar;
        this.affarer = affarer;
        this.bilder = bilder;
        this.fristbok = fristbok;
        this.fastigheter = fastigheter;
        this.klocka = klocka;
    }

    /** One thing with what has been done about it; what has not is {@code null} or empty. */
    record Vy(Egendom egendom, Utmatning utmatning, List<Sakagare> sakagare, Forsaljning forsaljning, List<Auktion> auktioner, Auktion aktuell, List<Post> poster,
              List<Kop> kop, Kop vantar, Tidslinje tidslinje, List<Egendomsbilder.Bild> bilder, boolean fartyg, boolean vantarPaBegaran, Auktion senaste, Belopp kvar, boolean utlosbar, Belopp attLosa, Tvist tvist, boolean saljsInte, Fartygslage fartygslage, List<Anslutning> anslutna) {
    }

    /** What may happen to the purchase of a ship or aircraft; {@code null} for other property, and until somebody has bought. */
    record Fartygslage(boolean avrakning, boolean kanOverklagas, boolean kanForordnas, List<Fartygsaffarer.Overklagande> overklaganden) {
    }

    List<Vy> av(String malnummer) {
        return egendomar.i(malnummer).stream().map(this::vy).toList();
    }

    private Vy vy(Egendom e) {
        Utmatning u = utmatningar.i(e.malnummer()).stream().filter(x -> x.egendomId() == e.id()).findFirst().orElse(null);
        Forsaljning f = auktioner.forsaljningar(e.malnummer()).stream().filter(x -> x.egendomId() == e.id()).reduce((a, b) -> b).orElse(null);
        List<Auktion> alla = f == null ? List.of() : auktioner.i(f.id());
        Auktion aktuell = alla.stream().filter(a -> a.status() == Auktion.Status.UTLYST || a.status() == Auktion.Status.HALLEN).reduce((a, b) -> b).orElse(null);
        Auktion senaste = alla.isEmpty() ? null : alla.get(alla.size() - 1);
        List<Post> poster = aktuell == null ? List.of() : auktioner.utlysning(aktuell.id());
        List<Kop> kop = f == null ? List.of() : auktioner.kop(f.id());
        Kop vantar = kop.stream().filter(k -> k.status() == Kop.Status.GALLER).findFirst().orElse(null);
        return new Vy(e, u, egendomar.sakagare(e.id()), f, alla, aktuell, poster, kop, vantar, Tidslinje.av(dagar(e, u, f, aktuell, poster, kop), LocalDate.now(klocka)),
                bilder.i(e.id()), aktuell != null && fartyg.hitta(aktuell.id()).isPresent(), vantar(e, senaste), senaste,
                vantar == null ? null : fastigheter.kop(vantar).map(Fastighetskop::kvar).orElse(vantar.kvar()), f != null && utlosningar.utlosbar(f), utlosningar.fordran(e.malnummer()),
                u == null ? null : utmatningar.tvist(u.id()).filter(t -> t.utfall() == null).orElse(null), egendomar.harTvist(e.id()), fartygslage(f, kop),
                f != null && utlosningar.utlosbar(f) ? utlosningar.anslutna(f.id()) : List.of());
    }

    private Fartygslage fartygslage(Forsaljning f, List<Kop> kop) {
        Kop gallande = kop.stream().filter(k -> k.status() != Kop.Status.OGILTIGT).findFirst().orElse(null);
        if (gallande == null || gallande.auktionId() == null || fartyg.hitta(gallande.auktionId()).isEmpty()) {
            return null;
        }
        List<Fartygsaffarer.Overklagande> alla = affarer.overklaganden(f.id());
        boolean oppet = alla.stream().anyMatch(o -> o.utgang() == null);
        return new Fartygslage(!affarer.mojligaAvrakningar(gallande).isEmpty(), affarer.kanOverklagas(gallande), oppet && alla.stream().noneMatch(Fartygsaffarer.Overklagande::hindrar), alla);
    }

    /** Whether the applicant's week for a new attempt runs. */
    private boolean vantar(Egendom e, Auktion senaste) {
        return senaste != null && fristbok.hitta(e.malnummer(), "nytt_forsok/" + senaste.id()).filter(f -> f.status().loper()).isPresent();
    }

    private List<Tidslinje.Dag> dagar(Egendom e, Utmatning u, Forsaljning f, Auktion a, List<Post> poster, List<Kop> kop) {
        List<Tidslinje.Dag> dagar = new ArrayList<>();
        if (u != null) {
            dagar.add(new Tidslinje.Dag(u.provisoriskDag(), "Säkrad tills vidare", "UB 6:12", false));
            dagar.add(new Tidslinje.Dag(u.beslutsdag(), "Utmätt", "UB 4:30", false));
            frist(e.malnummer(), "pantbrev/" + e.id(), "Yrkande att egendomen tas i anspråk senast", dagar);
            frist(e.malnummer(), "rattelse/" + u.id(), "Rättelse av annat skäl senast", dagar);
        }
        if (f != null) {
            frist(e.malnummer(), "forsaljning/" + f.id(), "Säljs senast", dagar);
        }
        poster.forEach(p -> dagar.add(new Tidslinje.Dag(p.senast(), sistaDag(p), p.lagrum(), true)));
        if (a != null) {
            dagar.add(new Tidslinje.Dag(a.dag(), "Auktion " + a.form().text().toLowerCase(Locale.ROOT), "UF 8:2", false));
            dagar.add(new Tidslinje.Dag(a.slutdag(), "Budgivningen avslutas", "UF 8:3", false));
        }
        for (Kop k : kop) {
            dagar.add(new Tidslinje.Dag(k.anstandTill(), "Köpeskillingen betald senast", k.auktionId() != null && fartyg.hitta(k.auktionId()).isPresent() ? "UB 10:16 st 4" : "UF 9:19", true));
            frist(e.malnummer(), "frantrade/" + k.id(), "Köparen får frånträda köpet tidigast", dagar);
            frist(e.malnummer(), "forsaljning_lagakraft/" + k.id(), "Försäljningen överklagas senast", dagar);
        }
        return dagar;
    }

    private static String sistaDag(Post p) {
        String vad = "Sista dag för " + p.vad().substring(0, 1).toLowerCase(Locale.ROOT) + p.vad().substring(1);
        return p.gjord() == null ? vad : vad + " (gjord " + p.gjord() + ")";
    }

    private void frist(String malnummer, String nyckel, String text, List<Tidslinje.Dag> dagar) {
        fristbok.hitta(malnummer, nyckel).ifPresent((Frist fr) -> dagar.add(new Tidslinje.Dag(fr.dag(), text, fr.lagrum(), true)));
    }
}
