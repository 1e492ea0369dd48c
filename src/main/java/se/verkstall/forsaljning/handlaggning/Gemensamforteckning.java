package se.verkstall.forsaljning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.berakning.Sakagarforteckning;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Ansprak;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Forteckning;
import se.verkstall.fordelning.berakning.Sakagarforteckning.Rad;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.berakning.Forteckningssatt;
import se.verkstall.forsaljning.berakning.Inteckningsansvar;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.forsaljning.handlaggning.Gemensamunderlag.Fastighet;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.forsaljning.lagring.Gemensamlager.Del;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/**
 * Draws up the sakägarförteckning of jointly mortgaged properties from the claims entered in each: one for all (UB 12:51), of which each property's own list holds its part by value, or one
 * for each, with the part of a joint mortgage that the property answers for (UB 12:53).
 */
@Component
@Lagrum({"UB 12:51", "UB 12:52", "UB 12:53", "UB 12:55 st 4"})
public class Gemensamforteckning {

    private final Gemensamunderlag underlag;
    private final Gemensamlager lager;
    private final Forteckningsarbete forteckningar;
    private final Dagbok dagbok;

    Gemensamforteckning(Gemensamunderlag underlag, Gemensamlager lager, Forteckningsarbete forteckningar, Dagbok dagbok) {
        this.underlag = underlag;
        this.lager = lager;
        this.forteckningar = forteckningar;
        this.dagbok = dagbok;
    }

    /**
     * What a person says of one of the properties.
     *
     * @param kostnader the costs of it
     */
    public record OmFastighet(Belopp kostnader, boolean indragen, boolean andraHand) {
    }

    /**
     * What a person says of the whole.
     *
     * @param osalda the value of properties that the joint mortgages burden too and that are not sold
     * @param yrkat what has been claimed (UB 12:52 st 2 p 6-7), or {@code null}
     */
    public record Val(Map<Long, OmFastighet> om, Belopp osalda, Undantag yrkat, String villkor) {
    }

    /** Why one list is drawn up for each, or empty if one is for all. */
    public Optional<Undantag> undantag(List<Fastighet> alla, Val val) {
        return Forteckningssatt.undantag(new Forteckningssatt.Lage(!val.osalda().arPositivt(), underlag.sammaAgare(alla), finns(val, OmFastighet::indragen), finns(val, OmFastighet::andraHand),
                Gemensamunderlag.sarskild(alla), Gemensamunderlag.helaBeloppet(alla), val.yrkat()));
    }

    private static boolean finns(Val val, java.util.function.Predicate<OmFastighet> vilka) {
        return val.om().values().stream().anyMatch(vilka);
    }

    /** Draws them up and keeps them; with how much of each claim each property answers is kept too. */
    public Satt uppratta(long gruppId, Val val, String vem) {
        lager.las(gruppId);
        List<Fastighet> alla = underlag.av(gruppId);
        Optional<Undantag> undantag = undantag(alla, val);
        Satt satt = undantag.isPresent() ? Satt.VAR_FOR_SIG : Satt.GEMENSAM_FORTECKNING;
        lager.utropssatt(gruppId, satt, undantag.orElse(null));
        Rakning rakning = new Rakning(alla, val, satt == Satt.GEMENSAM_FORTECKNING);
        for (int i = 0; i < alla.size(); i++) {
            Fastighet x = alla.get(i);
            OmFastighet om = val.om().get(x.forsaljning().id());
            lager.ansvar(gruppId, x.forsaljning().id(), om.indragen(), om.andraHand());
            lager.delar(gruppId, x.forsaljning().id(), rakning.delar(i));
            spara(rakning, i, satt, val.villkor(), vem);
            dagbok.skriv(x.forsaljning().malnummer(), vem, satt == Satt.GEMENSAM_FORTECKNING ? "Gemensam sakägarförteckning är upprättad för fastigheterna. Upptagna belopp är denna fastighets del efter värde."
                    : "Särskild sakägarförteckning är upprättad för var och en av de gemensamt intecknade fastigheterna.", satt == Satt.GEMENSAM_FORTECKNING ? "UB 12:51" : "UB 12:53 st 1");
        }
        return satt;
    }

    private void spara(Rakning r, int i, Satt satt, String villkor, String vem) {
        Fastighet x = r.alla.get(i);
        List<Fastighetsforteckning.Rad> rader = r.rader(i, r.listor.get(i));
        boolean gemensam = satt == Satt.GEMENSAM_FORTECKNING;
        String egendom = gemensam ? String.join(" och ", r.alla.stream().map(Fastighet::iOrd).toList()) : x.iOrd();
        Auktion a = x.auktion();
        forteckningar.spara(x.forsaljning(), a.id(), new Forteckningsarbete.Uppraknad(r.listor.get(i), rader, gemensam ? r.alltihop : r.listor.get(i), gemensam ? r.rader(i, r.alltihop) : rader,
                egendom), r.tilltrade, gemensam ? villkor : villkor + " Fordran med panträtt på grund av den gemensamma inteckningen betalas kontant om inte annat avtalas. "
                + "Fastighetens ansvar för inteckningen kan vidgas utöver det upptagna beloppet.", vem);
    }

    /** The counting of the lists. */
    private final class Rakning {

        private final List<Fastighet> alla;
        private final Val val;
        private final boolean gemensam;
        private final LocalDate tilltrade;
        private final Map<String, List<Fastighetsansprak>> perNyckel = new LinkedHashMap<>();
        private final Map<String, Ansprak> sokande = new LinkedHashMap<>();
        private final Forteckning alltihop;
        private final Map<String, Integer> rang = new HashMap<>();
        private final List<Forteckning> listor = new ArrayList<>();

        Rakning(List<Fastighet> alla, Val val, boolean gemensam) {
            this.alla = alla;
            this.val = val;
            this.gemensam = gemensam;
            this.tilltrade = alla.get(0).moten().fordelningDag();
            for (Fastighet x : alla) {
                x.ansprak().stream().filter(a -> a.slag() != Fastighetsansprak.Slag.LAGSTADGAD || a.anmald())
                        .forEach(a -> perNyckel.computeIfAbsent(Gemensamunderlag.nyckel(alla, a), n -> new ArrayList<>()).add(a));
                sokande.putIfAbsent(Gemensamunderlag.malnyckel(x), forteckningar.sokandens(x.forsaljning(), tilltrade));
            }
            List<Ansprak> union = new ArrayList<>(perNyckel.keySet().stream().map(n -> medId(n, Forteckningsarbete.ansprak(gallande(n)))).toList());
            sokande.forEach((n, a) -> union.add(medId(n, a)));
            alltihop = Sakagarforteckning.uppratta(tilltrade, egendom(0), union, Belopp.summa(val.om().values().stream().map(OmFastighet::kostnader).toList()),
                    Belopp.summa(alla.stream().map(x -> forteckningar.andraMedel(x.forsaljning().id())).toList()));
            alltihop.rader().forEach(r -> rang.putIfAbsent(r.id(), rang.size() + 1));
            for (int i = 0; i < alla.size(); i++) {
                listor.add(Sakagarforteckning.uppratta(tilltrade, egendom(i), lista(i), om(i).kostnader(), forteckningar.andraMedel(alla.get(i).forsaljning().id())));
            }
        }

        private OmFastighet om(int i) {
            return val.om().get(alla.get(i).forsaljning().id());
        }

        private se.verkstall.fordelning.berakning.Egendom egendom(int i) {
            return forteckningar.egendom(alla.get(i).forsaljning());
        }

        /** Of a claim entered in several properties, that which has been filed, or the first. */
        private Fastighetsansprak gallande(String nyckel) {
            return perNyckel.get(nyckel).stream().max(Comparator.comparing(Fastighetsansprak::anmald)).orElseThrow();
        }

        /** The claims of one property, the amounts as far as it answers. */
        private List<Ansprak> lista(int i) {
            List<Ansprak> lista = new ArrayList<>();
            String bast = perNyckel.keySet().stream().filter(n -> bars(n).size() > 1).min(Comparator.comparing(rang::get)).orElse(null);
            for (String n : perNyckel.keySet()) {
                if (gemensam || bars(n).contains(i)) {
                    boolean delad = gemensam || bars(n).size() > 1;
                    Ansprak a = Forteckningsarbete.ansprak(andel(n, i));
                    lista.add(medId(n, delad && !gemensam ? kontant(a, n.equals(bast)) : a));
                }
            }
            sokande.forEach((n, a) -> {
                if (gemensam || n.equals(Gemensamunderlag.malnyckel(alla.get(i)))) {
                    lista.add(medId(n, gemensam ? sokandensAndel(a, i) : a));
                }
            });
            return lista;
        }

        /** The properties that a claim lies in. */
        private List<Integer> bars(String nyckel) {
            List<Integer> i = new ArrayList<>();
            for (int j = 0; j < alla.size(); j++) {
                long egendom = alla.get(j).forsaljning().egendomId();
                if (perNyckel.get(nyckel).stream().anyMatch(a -> a.egendomId() == egendom)) {
                    i.add(j);
                }
            }
            return i;
        }

        /** The claim as far as the property answers for it; the row entered in it if there is one. */
        private Fastighetsansprak andel(String nyckel, int i) {
            Fastighetsansprak a = gallande(nyckel);
            long egendom = alla.get(i).forsaljning().egendomId();
            Fastighetsansprak eget = perNyckel.get(nyckel).stream().filter(x -> x.egendomId() == egendom).findFirst().orElse(a);
            if (a.slag() == Fastighetsansprak.Slag.RATTIGHET || !gemensam && bars(nyckel).size() == 1) {
                return eget;
            }
            List<Belopp> v = vikter(nyckel);
            return new Fastighetsansprak(eget.id(), eget.egendomId(), a.sakagareId(), a.vem(), a.idnummer(), a.adress(), a.slag(), a.beskrivning(), a.dag(), a.ordning(), a.exekution(), del(a.kostnad(), v, i),
                    del(a.ranta(), v, i), del(a.kapital(), v, i), a.pantbrev() == null ? null : del(a.pantbrev(), v, i), del(a.tillagg(), v, i), a.anmald(), a.kontant(), a.oviss());
        }

        private static Belopp del(Belopp belopp, List<Belopp> vikter, int i) {
            return Inteckningsansvar.dela(belopp, vikter).get(i);
        }

        /** By value: of all in one list, otherwise of those that answer for it in the first place, and those that are not sold. */
        @Lagrum({"UB 12:50", "UB 12:53 st 1"})
        private List<Belopp> vikter(String nyckel) {
            List<Belopp> vikter = new ArrayList<>();
            for (int j = 0; j < alla.size(); j++) {
                boolean med = gemensam || bars(nyckel).contains(j) && !om(j).andraHand();
                vikter.add(med ? Gemensamunderlag.ansvarsvarde(alla, j) : Belopp.NOLL);
            }
            vikter.add(val.osalda());
            return vikter;
        }

        private Ansprak sokandensAndel(Ansprak a, int i) {
            List<Belopp> v = alla.stream().map(x -> x.uppgifter().varde()).toList();
            return new Ansprak(a.id(), a.slag(), a.dag(), a.ordning(), a.exekution(), del(a.kostnad(), v, i), del(a.ranta(), v, i), del(a.kapital(), v, i), null, null, true, false, false, false);
        }

        List<Fastighetsforteckning.Rad> rader(int i, Forteckning lista) {
            String mal = alla.get(i).forsaljning().malnummer();
            return lista.rader().stream().map(r -> forteckningar.rad(r.id().startsWith(Gemensamunderlag.MAL) ? r.id().substring(Gemensamunderlag.MAL.length()) : mal, r,
                    perNyckel.containsKey(r.id()) ? andel(r.id(), i) : null)).toList();
        }

        /** With how much of each claim the property answers; a right is no claim. */
        List<Del> delar(int i) {
            List<Del> delar = new ArrayList<>();
            for (Ansprak a : lista(i)) {
                Belopp belopp = Belopp.summa(listor.get(i).rader().stream().filter(r -> r.id().equals(a.id()) && r.belopp() != null).map(Rad::belopp).toList());
                if (a.slag() != Sakagarforteckning.Slag.RATTIGHET) {
                    boolean mal = a.id().startsWith(Gemensamunderlag.MAL);
                    delar.add(new Del(a.id(), rang.get(a.id()), mal ? null : andel(a.id(), i).id(), mal ? a.id().substring(Gemensamunderlag.MAL.length()) : null, belopp, a.kostnad(), a.ranta(),
                            a.kapital(), a.pantbrev(), a.tillagg()));
                }
            }
            return delar;
        }

        private static Ansprak medId(String id, Ansprak a) {
            return new Ansprak(id, a.slag(), a.dag(), a.ordning(), a.exekution(), a.kostnad(), a.ranta(), a.kapital(), a.pantbrev(), a.tillagg(), a.anmald(), a.hosAgaren(), a.kontant(), a.oviss());
        }

        /** A joint mortgage is paid in cash, and the best of them is what the list is drawn up as if the sale was asked for. */
        @Lagrum({"UB 12:53 st 1", "UB 12:55 st 4"})
        private static Ansprak kontant(Ansprak a, boolean bast) {
            return new Ansprak(a.id(), a.slag(), a.dag(), a.ordning(), a.exekution() || bast, a.kostnad(), a.ranta(), a.kapital(), a.pantbrev(), a.tillagg(), a.anmald(), a.hosAgaren(), true, a.oviss());
        }
    }
}
