package se.verkstall.forsaljning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Kopeskilling;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Indrivning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Formansfordringar;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/** What a final sale hands over: to the debtor what was reserved for him, the rest to be shared out among those with a claim on it. */
@Component
@Lagrum({"UB 5:4", "UB 13:1"})
class Slutredovisning {

    private static final Set<se.verkstall.mal.Sakagare.Slag> BATTRE = Set.of(se.verkstall.mal.Sakagare.Slag.HANDPANT, se.verkstall.mal.Sakagare.Slag.RETENTIONSRATT);

    private final Fordelningar fordelningar;
    private final Egendomsregister egendomar;
    private final Formansfordringar formansfordringar;
    private final Malregister register;
    private final Kassajournal kassa;
    private final Processer processer;
    private final Dagbok dagbok;
    private final Tillbehorsmedel tillbehor;

    Slutredovisning(Fordelningar fordelningar, Egendomsregister egendomar, Formansfordringar formansfordringar, Malregister register, Kassajournal kassa, Processer processer, Dagbok dagbok, Tillbehorsmedel tillbehor) {
        this.fordelningar = fordelningar;
        this.egendomar = egendomar;
        this.formansfordringar = formansfordringar;
        this.register = register;
        this.kassa = kassa;
        this.processer = processer;
        this.dagbok = dagbok;
        this.tillbehor = tillbehor;
    }

    /**
     * Hands over the price and what an earlier bid's down payment adds to it.
     *
     * @return the sharing; for an accessory of real property, whose price is shared with it, the sale of that
     */
    long overlamna(Forsaljning f, Kop kop, Belopp hallenHandpenning) {
        Egendom egendom = egendomar.hamta(f.egendomId());
        Belopp inflot = kop.pris().plus(hallenHandpenning);
        Optional<Long> fastighet = tillbehor.taOver(f, kop, inflot);
        if (fastighet.isPresent()) {
            return fastighet.get();
        }
        List<Sakagare> alla = ansprak(f.malnummer(), f.utmatningsdag(), egendom, inflot);
        Belopp forbehall = forbehall(f, egendom, kop, Delagarandelar.deras(alla));
        Belopp attFordela = inflot.minus(forbehall);
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Försäljningen har vunnit laga kraft. " + attFordela.svenskt() + " kronor finns att fördela.", "UB 13:1 st 1");
        return fordelningar.taEmot(new Kopeskilling(Kopehandlaggning.referens(f), f.malnummer(), se.verkstall.fordelning.berakning.Egendom.LOS_EGENDOM, egendom.iOrd(), true,
                kop.auktionId() != null, kop.betaldDag(), attFordela, attFordela, null, new Kopeskilling.Person(kop.kopare(), kop.adress()), null, null, false,
                alla, List.of()));
    }

    private Belopp battre(Egendom egendom, Set<se.verkstall.mal.Sakagare.Slag> slag) {
        return Belopp.summa(egendomar.sakagare(egendom.id()).stream().filter(s -> slag.contains(s.slag()) && s.fordran() != null).map(se.verkstall.mal.Sakagare::fordran).toList());
    }

    /** What the debtor is to have out of the price, as far as it lasts after those with a pledge or lien and the part-owners. */
    @Lagrum("UB 5:4")
    private Belopp forbehall(Forsaljning f, Egendom egendom, Kop kop, Belopp delagarnas) {
        Belopp battre = battre(egendom, BATTRE).plus(delagarnas);
        Belopp belopp = egendom.forbehall() == null ? Belopp.NOLL : egendom.forbehall().hogst(kop.pris().minus(battre).ejNegativt());
        if (belopp.arPositivt()) {
            int nya = kassa.bokfor(List.of(new Verifikation("forbehall/" + Kopehandlaggning.referens(f), kop.betaldDag(), Verifikation.Slag.FORDELNING,
                    "Förbehållet belopp till gäldenären", Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.DEPOSITION, f.malnummer(), Kopehandlaggning.referens(f), belopp),
                    Kontorad.kredit(Konto.ATERBETALAS, f.malnummer(), Kopehandlaggning.referens(f), belopp)))));
            if (nya > 0) {
                processer.starta("redovisning", f.malnummer(), Map.of("mottagare", "GALDENAR", "influten", kop.betaldDag().toString()));
            }
        }
        return belopp;
    }

    /** Hands over a down payment that was forfeited although the thing was not sold: what has come in is shared all the same; returns the sharing. */
    @Lagrum({"UB 9:7 st 1", "UB 9:6 st 4", "UB 13:12"})
    long forverkat(Forsaljning f, Belopp belopp, LocalDate dag) {
        Egendom egendom = egendomar.hamta(f.egendomId());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Handpenningen är förverkad. " + belopp.svenskt() + " kronor finns att fördela.", "UB 9:7 st 1");
        return fordelningar.taEmot(new Kopeskilling("forverkad/" + f.id(), f.malnummer(), se.verkstall.fordelning.berakning.Egendom.LOS_EGENDOM, egendom.iOrd(), false, false,
                dag, belopp, belopp, null, null, null, null, false, ansprak(f.malnummer(), f.utmatningsdag(), egendom, belopp), List.of()));
    }

    /** Hands over what a collected claim has brought in; returns the sharing. */
    @Lagrum("UB 13:1")
    long indrivet(Indrivning i) {
        Egendom egendom = egendomar.hamta(i.egendomId());
        dagbok.skriv(i.malnummer(), Dagbok.SYSTEMET, i.betalt().svenskt() + " kronor finns att fördela.", "UB 13:1 st 1");
        return fordelningar.taEmot(new Kopeskilling("indrivning/" + i.id(), i.malnummer(), se.verkstall.fordelning.berakning.Egendom.LOS_EGENDOM, egendom.iOrd(), true, false,
                i.betaldDag(), i.betalt(), i.betalt(), null, null, null, null, false, ansprak(i.malnummer(), i.utmatningsdag(), egendom, i.betalt()), List.of()));
    }

    /** The applicant, those for whom what the right yields was attached before, and those with a right of their own in the property; last, what is the part-owners'. */
    @Lagrum({"UB 7:18", "UB 13:6", "UB 8:8", "UB 8:9 st 1"})
    private List<Sakagare> ansprak(String malnummer, LocalDate utmatningsdag, Egendom egendom, Belopp inflot) {
        List<Sakagare> alla = new ArrayList<>();
        Part sokande = register.part(malnummer, Roll.SOKANDE).orElseThrow();
        List<Fordran> fordringar = register.fordringar(malnummer);
        alla.add(Sakagare.utmatning(malnummer, sokande.namn(), sokande.idnummer(), sokande.postadress(), utmatningsdag,
                Belopp.summa(fordringar.stream().map(Fordran::kostnadKvar).toList()), Belopp.summa(fordringar.stream().map(Fordran::rantaKvar).toList()),
                Belopp.summa(fordringar.stream().map(Fordran::kapitalKvar).toList())));
        formansfordringar.i(egendom.id()).forEach(f -> {
            Part hans = register.part(f.malnummer(), Roll.SOKANDE).orElseThrow();
            alla.add(Sakagare.tidigare(f, hans.namn(), hans.idnummer(), hans.postadress(), utmatningsdag));
        });
        for (se.verkstall.mal.Sakagare s : egendomar.sakagare(egendom.id())) {
            Formansratt ratt = formansratt(s.slag());
            if (ratt != null) {
                alla.add(new Sakagare("sakagare-" + s.id(), s.namn(), s.idnummer(), s.adress(), ratt, null, 1, false, null, null, Belopp.NOLL, Belopp.NOLL,
                        s.fordran() == null ? Belopp.NOLL : s.fordran(), s.slag().maAnmalaFordran(), false, null));
            }
        }
        return Delagarandelar.med(alla, egendomar.delagare(egendom.id()), inflot, Belopp.NOLL);
    }

    /** The priority of a right, or {@code null} if it is none in the money. */
    private static Formansratt formansratt(se.verkstall.mal.Sakagare.Slag slag) {
        return switch (slag) {
            case HANDPANT -> Formansratt.HANDPANTRATT;
            case RETENTIONSRATT -> Formansratt.RETENTIONSRATT;
            case SJOPANT -> Formansratt.SJOPANTRATT;
            case FORETAGSHYPOTEK -> Formansratt.FORETAGSHYPOTEK;
            case BATBYGGNADSFORSKOTT -> Formansratt.BATBYGGNADSFORSKOTT;
            case INTECKNING, KONKURSBO, ATERTAGANDE, DELAGARE, TREDJE_MAN, SEKUNDOGALDENAR, LAGSTADGAD, RATTIGHETSHAVARE, ANNAN -> null;
        };
    }
}
