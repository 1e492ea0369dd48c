package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Kopeskilling;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fastighetshandpenning;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetskoplager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Delagare;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What a sale of real property hands over to be shared out: the cash price, yield in hand, and what a lapsed bid's down payment must cover. */
@Component
@Lagrum({"UB 13:10", "UB 13:11", "UB 13:12", "UB 12:43", "UB 8:9 st 1"})
public class Fastighetsredovisning {

    private final Fordelningar fordelningar;
    private final Forsaljningslager lager;
    private final Fastighetslager fastigheter;
    private final Anspraklager anspraken;
    private final Auktionslager auktioner;
    private final Forteckningsarbete forteckningar;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Kassajournal kassa;
    private final Ianspraktagetlager tagna;
    private final Fastighetskoplager koplager;
    private final Sarskiltlager tillbehoren;
    private final Gemensamansprak gemensamma;
    private final Gemensamarbete grupper;
    private final Depositionsranta ranta;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsredovisning(Fordelningar fordelningar, Forsaljningslager lager, Fastighetslager fastigheter, Anspraklager anspraken, Auktionslager auktioner,
                          Forteckningsarbete forteckningar, Egendomsregister egendomar, Malregister register, Kassajournal kassa, Ianspraktagetlager tagna, Fastighetskoplager koplager,
                          Sarskiltlager tillbehoren, Gemensamansprak gemensamma, Gemensamarbete grupper, Depositionsranta ranta, Dagbok dagbok, Clock klocka) {
        this.fordelningar = fordelningar;
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.anspraken = anspraken;
        this.auktioner = auktioner;
        this.forteckningar = forteckningar;
        this.egendomar = egendomar;
        this.register = register;
        this.kassa = kassa;
        this.tagna = tagna;
        this.koplager = koplager;
        this.tillbehoren = tillbehoren;
        this.gemensamma = gemensamma;
        this.grupper = grupper;
        this.ranta = ranta;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The sale is final and paid: hands the money over; returns the sharing. Done again it is the same sharing. */
    public long overlamna(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        List<Kop> gamla = ogiltiga(forsaljningId);
        List<Fastighetshandpenning> delade = ForfallnaHandpenningar.fastighet(gamla.stream().map(g -> fastigheter.kop(g).orElseThrow()).map(g -> Sakerheter.forfallen(g, k, inne(g))).toList(),
                k.kop().pris());
        Belopp hallet = Belopp.summa(delade.stream().map(Fastighetshandpenning::ianspraktagen).toList());
        for (int i = 0; i < gamla.size(); i++) {
            ater(f, gamla.get(i), delade.get(i).ater());
            lager.handpenningAvraknad(gamla.get(i).id());
        }
        Belopp attFordela = k.kontant().plus(hallet).plus(fastigheter.avkastning(forsaljningId).ejNegativt());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, attFordela.svenskt() + " kronor finns att fördela.", "UB 13:10 st 1");
        return lamna(f, k, attFordela, Belopp.NOLL, false);
    }

    /** No sale came about: forfeits or gives back a lapsed bid's down payment; what is kept, and yield, is to be shared out by the case. Returns the sharing, or {@code null} if there is nothing to share. */
    @Lagrum({"UB 12:42 st 4", "UB 12:43", "UB 13:12"})
    public Long osald(long forsaljningId, Belopp onyttigaKostnader) {
        grupper.utgar(forsaljningId, "Fastigheten säljs inte.");
        Forsaljning f = lager.las(forsaljningId);
        Belopp hallet = Belopp.NOLL;
        for (Kop gammalt : ogiltiga(forsaljningId)) {
            Fastighetskop gammal = fastigheter.kop(gammalt).orElseThrow();
            boolean nyHallen = auktioner.i(forsaljningId).stream().anyMatch(a -> a.status() == Auktion.Status.HALLEN && a.dag().isAfter(gammalt.dag()));
            Fastighetshandpenning h = nyHallen ? Fastighetshandpenning.forverkad(gammal.kontantHandpenning())
                    : Fastighetshandpenning.ingenNyAuktion(gammal.kontantHandpenning(), onyttigaKostnader);
            ater(f, gammalt, h.ater());
            hallet = hallet.plus(h.ianspraktagen()).plus(koplager.sakerhetTagen(gammalt.id()));
            lager.handpenningAvraknad(gammalt.id());
        }
        Belopp attFordela = hallet.plus(fastigheter.avkastning(forsaljningId).ejNegativt());
        if (!attFordela.arPositivt()) {
            return null;
        }
        long fordelning = lamna(f, null, attFordela, Belopp.NOLL, tillbehoren.tillbehor(forsaljningId).filter(t -> t.egendomId() != null).isPresent());
        return fordelning;
    }

    /** What accessories have brought is enough: it is shared out, and the property is not sold. Those who have not forgone payment have the capital of their mortgage too. */
    @Lagrum({"UB 12:17", "UB 13:12 st 2"})
    public long avbruten(long forsaljningId, Belopp kostnader) {
        Forsaljning f = lager.las(forsaljningId);
        grupper.utgar(forsaljningId, "Medlen från tillbehören räcker.");
        long fordelning = lamna(f, null, fastigheter.avkastning(forsaljningId), kostnader, true);
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Medlen från tillbehören räcker till sökanden och dem som har bättre rätt. Förfarandet avbryts.", "UB 12:17");
        return fordelning;
    }

    private long lamna(Forsaljning f, Fastighetskop k, Belopp attFordela, Belopp utanForteckning, boolean tillbehor) {
        Fastighetsuppgifter u = fastigheter.uppgifter(f.id()).orElseThrow();
        boolean paAuktion = k != null && k.kop().auktionId() != null;
        Part agare = register.part(f.malnummer(), Roll.GALDENAR).orElseThrow();
        Fastighetsforteckning forteckning = k == null ? anspraken.forteckningar(f.id()).stream().reduce((a, b) -> b).orElse(null) : forteckningar.senaste(f.id());
        Belopp kostnader = forteckning == null ? utanForteckning : forteckning.kostnader();
        List<Kopeskilling.Kostnad> kostnad = kostnader.arPositivt() ? List.of(new Kopeskilling.Kostnad("Förrättningskostnader", kostnader, null)) : List.of();
        List<Delagare> delagare = egendomar.delagare(f.egendomId());
        Kopeskilling medel = new Kopeskilling(Kopehandlaggning.referens(f), f.malnummer(), forteckningar.egendom(f), egendomar.hamta(f.egendomId()).iOrd(), k != null, paAuktion,
                k == null ? LocalDate.now(klocka) : k.kop().betaldDag(), attFordela, attFordela, sammantradet(k, paAuktion),
                k == null ? null : new Kopeskilling.Person(k.kop().kopare(), k.kop().adress()), new Kopeskilling.Person(agare.namn(), agare.postadress()),
                u.tidigareBeteckningar(), forteckning != null,
                Delagarandelar.med(ansprak(f, k, k == null ? null : forteckning, agare, delagare, tillbehor), delagare, attFordela, kostnader), kostnad);
        return fordelningar.taEmot(paAuktion ? fastigheter.auktion(k.kop().auktionId()).map(m -> medel.kungjord(m.fordelningTid(), m.fordelningPlats())).orElse(medel) : medel);
    }

    /** The meeting announced with the auction, if its day has not passed: an appeal may have kept the money beyond it. */
    @Lagrum("UB 13:4 st 2")
    private LocalDate sammantradet(Fastighetskop k, boolean paAuktion) {
        return paAuktion && !k.tilltradesdag().isBefore(LocalDate.now(klocka)) ? k.tilltradesdag() : null;
    }

    /** The claims in the order of the list; of a mortgage claim that stays in the land only interest and costs are paid. */
    @Lagrum({"UB 12:34", "UB 13:10 st 2"})
    private List<Sakagare> ansprak(Forsaljning f, Fastighetskop k, Fastighetsforteckning forteckning, Part agare, List<Delagare> delagare, boolean tillbehor) {
        Map<Long, Belopp> avraknat = new HashMap<>();
        Map<Long, Belopp> agarhypotek = new HashMap<>();
        if (forteckning != null) {
            for (Fastighetsforteckning.Rad r : forteckning.rader()) {
                if (r.anspraksId() != null && r.slag().startsWith("Ägarhypotek")) {
                    agarhypotek.put(r.anspraksId(), r.belopp());
                } else if (r.anspraksId() != null) {
                    avraknat.put(r.anspraksId(), r.avraknas());
                }
            }
        }
        List<Sakagare> alla = new ArrayList<>();
        List<Long> avstar = tillbehor ? koplager.avstar(f.egendomId()) : List.of();
        Belopp utmatta = forteckning == null ? Belopp.NOLL : Belopp.summa(forteckning.rader().stream().filter(r -> r.anspraksId() == null && r.slag().startsWith("Ägarhypotek"))
                .map(Fastighetsforteckning.Rad::belopp).toList());
        if (utmatta.arPositivt()) {
            tagna.fastighet(f.egendomId()).ifPresent(p -> alla.addAll(Delagarandelar.agarhypotek(new Sakagare("agarhypotek-utmatt", agare.namn(), agare.idnummer(), agare.postadress(), Formansratt.INTECKNING, p.dag(),
                    p.ordning() * 2 + 1, false, null, null, Belopp.NOLL, Belopp.NOLL, utmatta, false, false, null), delagare)));
        }
        Optional<Long> grupp = gemensamma.gruppen(k);
        for (Fastighetsansprak a : grupp.map(g -> gemensamma.i(g, f.id())).orElseGet(() -> anspraken.i(f.egendomId()))) {
            if (a.slag() != Fastighetsansprak.Slag.RATTIGHET && !a.hosAgaren() && a.anmald() && !avstar.contains(a.id())) {
                alla.add(sakagare(a, avraknat.getOrDefault(a.id(), Belopp.NOLL), forteckning != null || tillbehor));
            }
            Belopp aterstar = agarhypotek.get(a.id());
            if (aterstar != null) {
                alla.addAll(Delagarandelar.agarhypotek(new Sakagare("Ägarhypotek " + a.id(), agare.namn(), agare.idnummer(), agare.postadress(), Formansratt.INTECKNING, a.dag(), a.ordning() * 2 + 1, false, null, null,
                        Belopp.NOLL, Belopp.NOLL, aterstar, false, false, a.hosAgaren() ? a.beskrivning() : null), delagare));
            }
        }
        alla.addAll(grupp.map(g -> gemensamma.sokande(g, f.id())).orElseGet(() -> List.of(sokanden(f))));
        return alla;
    }

    /** Where the property was not sold a mortgage claim is paid interest and costs only (UB 13:12 st 1). */
    @Lagrum("UB 13:12 st 1")
    private static Sakagare sakagare(Fastighetsansprak a, Belopp avraknas, boolean sald) {
        boolean pant = a.slag() == Fastighetsansprak.Slag.PANTRATT;
        Belopp tak = pant ? a.pantbrev().plus(a.tillagg()).minus(avraknas).ejNegativt() : null;
        return new Sakagare((pant ? "Panträtt " : "Fordran ") + a.id(), a.vem(), a.idnummer(), a.adress(), pant ? Formansratt.INTECKNING : Formansratt.LAGSTADGAD, pant ? a.dag() : null,
                a.ordning() * 2, a.exekution(), null, tak, a.kostnad(), a.ranta(), pant && !sald ? Belopp.NOLL : a.kapital().minus(avraknas).ejNegativt(), false, false, pant ? a.beskrivning() : null);
    }

    private Sakagare sokanden(Forsaljning f) {
        Part p = register.part(f.malnummer(), Roll.SOKANDE).orElseThrow();
        List<Fordran> fordringar = register.fordringar(f.malnummer());
        return medPantbrevet(f, Sakagare.utmatning(f.malnummer(), p.namn(), p.idnummer(), p.postadress(), f.utmatningsdag(), Belopp.summa(fordringar.stream().map(Fordran::kostnadKvar).toList()),
                Belopp.summa(fordringar.stream().map(Fordran::rantaKvar).toList()), Belopp.summa(fordringar.stream().map(Fordran::kapitalKvar).toList())));
    }

    /** Taken for an attached deed: the claim is paid at the place of the deed, no more than it is good for. */
    @Lagrum({"UB 12:2", "UB 9:14 st 3"})
    private Sakagare medPantbrevet(Forsaljning f, Sakagare s) {
        return tagna.fastighet(f.egendomId()).map(p -> new Sakagare(s.beteckning(), s.namn(), s.idnummer(), s.adress(), Formansratt.INTECKNING, p.dag(), p.ordning() * 2, true, s.malnummer(),
                p.belopp().plus(p.tillagg()), s.kostnad(), s.ranta(), s.kapital(), false, false, null)).orElse(s);
    }

    /** What there is of a buyer who did not pay: his down payment in cash, or what his security has yielded. */
    private Belopp inne(Fastighetskop gammal) {
        return gammal.kontantHandpenning().plus(koplager.sakerhetTagen(gammal.kop().id()));
    }

    private List<Kop> ogiltiga(long forsaljningId) {
        return lager.kop(forsaljningId).stream().filter(x -> x.status() == Kop.Status.OGILTIGT && !x.handpenningAvraknad()).toList();
    }

    private void ater(Forsaljning f, Kop kop, Belopp belopp) {
        if (belopp.arPositivt()) {
            ranta.hamta(f, "handpenning_ater/" + kop.id(), belopp);
            kassa.bokfor(List.of(new Verifikation("handpenning_ater/" + kop.id(), LocalDate.now(klocka), Verifikation.Slag.UTBETALNING, "Handpenning tillbaka till inropare",
                    Dagbok.SYSTEMET, List.of(Kontorad.debet(Konto.DEPOSITION, f.malnummer(), Kopehandlaggning.referens(f), belopp),
                    Kontorad.kredit(Konto.BANK, f.malnummer(), Kopehandlaggning.referens(f), belopp)))));
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor av handpenningen för ett inrop som blev ogiltigt har lämnats tillbaka.", "UB 12:43");
        }
    }
}
