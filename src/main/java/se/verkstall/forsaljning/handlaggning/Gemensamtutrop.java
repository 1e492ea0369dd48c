package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Gruppauktion;
import se.verkstall.forsaljning.berakning.Gruppauktion.Utfall;
import se.verkstall.forsaljning.berakning.Inteckningsansvar;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag.Fastighet;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.forsaljning.lagring.Gemensamlager.Del;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.redovisning.berakning.Betalningssatt;

/** Carries out what the auction of several jointly mortgaged properties led to: each is sold in its own case at its price, or not, and answers for what it pays of the joint mortgages. */
@Component
@Lagrum({"UB 12:51", "UB 12:54", "UB 12:55"})
public class Gemensamtutrop {

    private final Gemensamlager lager;
    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Forteckningsarbete forteckningar;
    private final Fastighetsaffar affar;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Clock klocka;

    Gemensamtutrop(Gemensamlager lager, Auktionslager auktioner, Forsaljningslager forsaljningar, Forteckningsarbete forteckningar, Fastighetsaffar affar, Kassajournal kassa, Dagbok dagbok,
                   Clock klocka) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.forteckningar = forteckningar;
        this.affar = affar;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Who made a bid that may stand, and what he left.
     *
     * @param satt KONTANT, SAKERHET or OFFENTLIG, or {@code null} if nothing is left
     */
    public record Inropare(String namn, String adress, Belopp handpenning, String satt, Betalningssatt betalsatt) {
    }

    /**
     * A property as it was called out.
     *
     * @param varde the value set in the case, adjusted for accessories
     * @param bud what stands for it by itself, or {@code null}
     * @param inropare who made it, or {@code null}
     */
    public record Utropad(Fastighet fastighet, Belopp varde, Bud bud, Inropare inropare) {
    }

    /** How the auction went: the joint bids with who made them, and what {@link Gruppauktion} asks besides. */
    public record Lage(List<Utropad> utropade, boolean sammaAgare, boolean agarnaEnse, boolean sarskildaSkal, boolean bristenBetald, boolean allaMedger, List<Belopp> gemensamma,
                       List<Inropare> gemensammaInropare) {
    }

    /** What it leads to for each; nothing is changed. */
    public List<Utfall> utfall(long gruppId, Lage l) {
        return Gruppauktion.galler(somRegeln(gruppId, l));
    }

    /** Whether it pays what was attached for in full. */
    @Lagrum("UB 12:40 st 3")
    public boolean exekutionenTacks(long gruppId, Lage l, List<Utfall> utfall) {
        return Gruppauktion.exekutionenTacks(somRegeln(gruppId, l), utfall);
    }

    private Gruppauktion.Lage somRegeln(long gruppId, Lage l) {
        boolean gemensam = gemensam(gruppId);
        List<Gruppauktion.Medlem> medlemmar = new ArrayList<>();
        List<List<Del>> delar = l.utropade().stream().map(u -> lager.delar(gruppId, u.fastighet().forsaljning().id())).toList();
        for (int i = 0; i < l.utropade().size(); i++) {
            Utropad u = l.utropade().get(i);
            Fastighetsforteckning f = forteckningar.senaste(u.fastighet().forsaljning().id());
            medlemmar.add(new Gruppauktion.Medlem(u.varde(), u.bud() == null ? null : u.bud().belopp(), f.lagstaBud(), f.andraMedel().minus(f.kostnader()), u.fastighet().medlem().indragen(),
                    u.fastighet().medlem().andraHand(), ansvar(gemensam, l, delar, i), delar.get(i).stream().filter(d -> d.malnummer() != null).map(Del::nyckel).toList()));
        }
        return new Gruppauktion.Lage(medlemmar, gemensam, l.sammaAgare(), l.agarnaEnse(), l.sarskildaSkal(), l.bristenBetald(), l.allaMedger(), l.gemensamma());
    }

    private boolean gemensam(long gruppId) {
        return lager.utropssatt(gruppId).orElseThrow() == Satt.GEMENSAM_FORTECKNING;
    }

    /** What a property answers for; a claim that several of them were attached for is divided by value, since it is paid once. */
    private static List<Inteckningsansvar.Del> ansvar(boolean gemensam, Lage l, List<List<Del>> delar, int i) {
        return delar.get(i).stream().map(d -> new Inteckningsansvar.Del(d.rang(), d.nyckel(), heltIFlera(gemensam, delar, d)
                ? Inteckningsansvar.dela(d.belopp(), IntStream.range(0, delar.size()).mapToObj(j -> har(delar.get(j), d) ? l.utropade().get(j).varde() : Belopp.NOLL).toList()).get(i)
                : d.belopp())).toList();
    }

    /** Whether what was attached for stands with its whole amount in the lists of several: in one list for all it is divided already. */
    private static boolean heltIFlera(boolean gemensam, List<List<Del>> delar, Del d) {
        return !gemensam && d.malnummer() != null && delar.stream().filter(x -> har(x, d)).count() > 1;
    }

    private static boolean har(List<Del> delar, Del d) {
        return delar.stream().anyMatch(x -> x.nyckel().equals(d.nyckel()));
    }

    /**
     * Carries it out.
     *
     * @throws OgiltigIndataException if a down payment is lacking or a buyer's address is
     */
    @Lagrum({"UB 12:54 st 2", "UB 12:55 st 3", "UB 12:41 st 1"})
    public void genomfor(long gruppId, Lage l, List<Utfall> utfall, String vem) {
        List<Inropare> kopare = inropare(l, utfall);
        for (int i = 0; i < utfall.size(); i++) {
            Utropad u = l.utropade().get(i);
            Forsaljning f = u.fastighet().forsaljning();
            if (u.inropare() != null && !(utfall.get(i).sald() && utfall.get(i).utrop() < 0)) {
                aterlamna(f, u, vem);
            }
            if (utfall.get(i).sald()) {
                Inropare k = kopare.get(i);
                affar.godta(new Fastighetsaffar.Inrop(f.id(), u.fastighet().auktion().id(), k.namn(), k.adress(), utfall.get(i).pris(), k.handpenning(), k.satt(), k.betalsatt(),
                        u.fastighet().moten().fordelningDag()), forteckningar.senaste(f.id()), vem);
                lager.hallen(gruppId, f.id(), u.fastighet().auktion().id());
            } else {
                auktioner.satt(u.fastighet().auktion().id(), Auktion.Status.HALLEN);
                forsaljningar.satt(f.id(), Forsaljning.Status.PLANERAS);
            }
            anteckna(f, utfall.get(i), l, vem);
        }
        slutligt(gruppId, l, utfall);
        lager.avsluta(gruppId);
    }

    private void anteckna(Forsaljning f, Utfall u, Lage l, String vem) {
        String text = !u.sald() ? "Fastigheten blev inte såld. " + u.skal() : u.utrop() < 0 ? "Budet på fastigheten för sig står."
                : "Vid gemensamt utrop bjöds " + l.gemensamma().get(u.utrop()).svenskt() + " kronor. Fastighetens andel är " + u.pris().svenskt() + " kronor.";
        dagbok.skriv(f.malnummer(), vem, text, u.sald() ? "UB 12:54 st 2" : u.lagrum());
    }

    /** Who buys each, with his down payment: by itself what he left, at a joint call its part of what was left for all. */
    @Lagrum("UB 12:35 st 1")
    private List<Inropare> inropare(Lage l, List<Utfall> utfall) {
        List<Fel> fel = new ArrayList<>();
        Map<Integer, Belopp> kvar = new HashMap<>();
        IntStream.range(0, l.gemensammaInropare().size()).forEach(n -> kvar.put(n, l.gemensammaInropare().get(n) == null ? Belopp.NOLL : l.gemensammaInropare().get(n).handpenning()));
        List<Inropare> alla = new ArrayList<>();
        for (int i = 0; i < utfall.size(); i++) {
            Utfall u = utfall.get(i);
            Inropare k = !u.sald() ? null : u.utrop() < 0 ? l.utropade().get(i).inropare() : l.gemensammaInropare().get(u.utrop());
            if (u.sald() && (k == null || k.namn() == null || k.adress() == null || k.satt() == null)) {
                fel.add(new Fel(u.utrop() < 0 ? "medlemmar" : "gemensamma", "UB 12:55 st 3", "Ange inroparens namn och adress och hur handpenningen lämnades."));
            } else if (u.sald()) {
                Belopp minst = "OFFENTLIG".equals(k.satt()) ? Belopp.NOLL : forteckningar.handpenning(forteckningar.senaste(l.utropade().get(i).fastighet().forsaljning().id()), u.pris());
                Belopp lamnad = "OFFENTLIG".equals(k.satt()) ? Belopp.NOLL : u.utrop() < 0 ? k.handpenning() : sista(utfall, i) ? kvar.get(u.utrop()) : minst.hogst(kvar.get(u.utrop()));
                kvar.computeIfPresent(u.utrop(), (n, b) -> b.minus(lamnad).ejNegativt());
                if (lamnad.compareTo(minst) < 0) {
                    fel.add(new Fel(u.utrop() < 0 ? "medlemmar" : "gemensamma", "UB 12:35 st 1", "Handpenningen för " + l.utropade().get(i).fastighet().iOrd() + " ska vara minst "
                            + minst.svenskt() + " kronor. Lämnas den inte ska fastigheten ropas ut på nytt."));
                }
                k = new Inropare(k.namn(), k.adress(), lamnad, k.satt(), k.betalsatt());
            }
            alla.add(k);
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return alla;
    }

    private static boolean sista(List<Utfall> utfall, int i) {
        return IntStream.range(i + 1, utfall.size()).noneMatch(j -> utfall.get(j).sald() && utfall.get(j).utrop() == utfall.get(i).utrop());
    }

    /** What was left for a bid that is not to stand goes back. */
    @Lagrum("UB 12:55 st 3")
    private void aterlamna(Forsaljning f, Utropad u, String vem) {
        Belopp belopp = "KONTANT".equals(u.inropare().satt()) ? u.inropare().handpenning() : Belopp.NOLL;
        if (belopp.arPositivt()) {
            String nyckel = "handpenning_utrop/" + u.fastighet().auktion().id() + "/" + u.bud().id();
            affar.bokforIn(f, nyckel, "Handpenning för ett inrop som inte ska bestå", belopp, vem);
            String referens = Kopehandlaggning.referens(f);
            kassa.bokfor(List.of(new Verifikation(nyckel + "/ater", LocalDate.now(klocka), Verifikation.Slag.UTBETALNING, "Handpenningen lämnad tillbaka", vem, List.of(
                    Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, belopp), Kontorad.kredit(Konto.BANK, f.malnummer(), referens, belopp)))));
            dagbok.skriv(f.malnummer(), vem, u.inropare().namn() + " lämnade " + belopp.svenskt() + " kronor i handpenning för sitt inrop, som inte ska bestå. Den är lämnad tillbaka.", "UB 12:55 st 3");
        }
    }

    /** What each property that was sold answers for in the end: what one does not pay of a joint mortgage the others pay at its place. */
    @Lagrum("UB 12:53 st 1")
    private void slutligt(long gruppId, Lage l, List<Utfall> utfall) {
        boolean gemensam = gemensam(gruppId);
        List<Integer> salda = IntStream.range(0, utfall.size()).filter(i -> utfall.get(i).sald()).boxed().toList();
        List<List<Del>> alla = l.utropade().stream().map(u -> lager.delar(gruppId, u.fastighet().forsaljning().id())).toList();
        List<Map<String, Belopp>> slut = Inteckningsansvar.slutligt(salda.stream().map(i -> {
            Fastighetsforteckning f = forteckningar.senaste(l.utropade().get(i).fastighet().forsaljning().id());
            return new Inteckningsansvar.Fastighet(utfall.get(i).pris().plus(f.andraMedel()).minus(f.kostnader()), ansvar(gemensam, l, alla, i));
        }).toList());
        for (int j = 0; j < salda.size(); j++) {
            List<Del> nya = new ArrayList<>();
            for (Del d : alla.get(salda.get(j))) {
                nya.add(heltIFlera(gemensam, alla, d) ? medBelopp(d, slut.get(j).getOrDefault(d.nyckel(), Belopp.NOLL)) : andel(d, alla, salda, slut, j));
            }
            lager.delar(gruppId, l.utropade().get(salda.get(j)).fastighet().forsaljning().id(), nya);
        }
    }

    private static Del medBelopp(Del d, Belopp belopp) {
        return new Del(d.nyckel(), d.rang(), d.anspraksId(), d.malnummer(), belopp, d.kostnad(), d.ranta(), d.kapital(), d.pantbrev(), d.tillagg());
    }

    /** A claim that several answer for: its parts among those that were sold, by what each of them pays. */
    private static Del andel(Del d, List<List<Del>> alla, List<Integer> salda, List<Map<String, Belopp>> slut, int j) {
        List<Del> delar = salda.stream().flatMap(i -> alla.get(i).stream()).filter(x -> x.nyckel().equals(d.nyckel())).toList();
        List<Belopp> vikter = slut.stream().map(m -> m.getOrDefault(d.nyckel(), Belopp.NOLL)).toList();
        return new Del(d.nyckel(), d.rang(), d.anspraksId(), d.malnummer(), vikter.get(j), delat(delar.stream().map(Del::kostnad).toList(), vikter, j),
                delat(delar.stream().map(Del::ranta).toList(), vikter, j), delat(delar.stream().map(Del::kapital).toList(), vikter, j),
                d.pantbrev() == null ? null : delat(delar.stream().map(Del::pantbrev).toList(), vikter, j), delat(delar.stream().map(Del::tillagg).toList(), vikter, j));
    }

    private static Belopp delat(List<Belopp> delar, List<Belopp> vikter, int j) {
        return Inteckningsansvar.dela(Belopp.summa(delar), vikter).get(j);
    }
}
