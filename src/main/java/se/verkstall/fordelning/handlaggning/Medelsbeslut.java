package se.verkstall.fordelning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.FordelningAvMedel;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Resultat;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Underlag;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;

/** Decides how the money is shared: the claims as they were claimed, the fördelningslängd, and the protokoll or decision that holds it. */
@Component
@Lagrum({"UB 13:5", "UB 13:6", "UB 13:9", "UF 13:9", "UF 13:11"})
public class Medelsbeslut {

    private final Fordelningslager lager;
    private final Fordelningsskrivning skrivning;
    private final Fordelningsbrev brev;
    private final Handlingar handlingar;
    private final Kassajournal kassa;
    private final Malrantor rantor;
    private final Dagbok dagbok;
    private final Clock klocka;

    Medelsbeslut(Fordelningslager lager, Fordelningsskrivning skrivning, Fordelningsbrev brev, Handlingar handlingar, Kassajournal kassa, Malrantor rantor,
                 Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.skrivning = skrivning;
        this.brev = brev;
        this.handlingar = handlingar;
        this.kassa = kassa;
        this.rantor = rantor;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * What was claimed, and what else decides.
     *
     * @param anspraken what each claim comes to on the day, by its name; a claim that is not among them stands as it was known
     * @param ranta interest on the money through the fördelningsdag
     * @param overenskommet what each gets if all concerned agree (UB 13:9), by name; empty if the law decides
     */
    public record Yrkanden(Map<String, Fordran> anspraken, Belopp ranta, boolean smabeloppBetalas, Map<String, Belopp> overenskommet) {
    }

    /** A claim as the rule sees it, before anything was claimed at the meeting. */
    public static Fordran fordran(Ansprak a) {
        Sakagare s = a.sakagare();
        return new Fordran(s.beteckning(), s.formansratt(), s.dag(), s.ordning(), s.exekution(), s.malnummer(), s.tak(), s.kostnad(), s.ranta(), s.kapital(),
                a.kapitalForst(), a.forSent(), a.avsatts(), a.hinder(), a.sakerhet());
    }

    /**
     * The fördelningslängd as the law, or the agreement of all, has it.
     *
     * @throws OgiltigIndataException if the claims cannot be shared, or an agreement does not come to the sum
     */
    public Resultat langd(Fordelning f, Yrkanden y) {
        List<Fordran> fordringar = lager.ansprak(f.id()).stream().map(a -> y.anspraken().getOrDefault(a.beteckning(), fordran(a))).toList();
        List<FordelningAvMedel.Kostnad> kostnader = lager.kostnader(f.id()).stream()
                .map(k -> new FordelningAvMedel.Kostnad(k.beteckning(), k.belopp(), k.ansprak())).toList();
        LocalDate dag = fordelningsdag(f);
        Resultat r = FordelningAvMedel.fordela(new Underlag(dag, f.egendom(), f.belopp().plus(y.ranta()), kostnader, fordringar, y.smabeloppBetalas()));
        return kravAvraknat(f, y.overenskommet().isEmpty() ? r : overenskommelse(f, r, y));
    }

    /** What has been settled against the price is a part of what the claim gets, and was tried to be undisputed when it was. */
    @Lagrum({"UB 10:15 st 1", "UB 13:17 st 3"})
    private Resultat kravAvraknat(Fordelning f, Resultat r) {
        for (Ansprak a : lager.ansprak(f.id()).stream().filter(ett -> ett.avraknat().arPositivt()).toList()) {
            FordelningAvMedel.Rad rad = r.rader().stream().filter(x -> x.id().equals(a.beteckning())).findFirst().orElseThrow();
            if (rad.belopp().compareTo(a.avraknat()) < 0 || rad.utfall() != FordelningAvMedel.Utfall.BETALAS) {
                throw new OgiltigIndataException("ansprak", "UB 10:15 st 1", "Fordran " + a.beteckning() + " har avräknats på köpeskillingen med " + a.avraknat().svenskt()
                        + " kronor. Den kan inte få mindre, avsättas eller hållas inne.");
            }
        }
        return r;
    }

    /** The day the meeting is set for, or without one the day of the decision. */
    @Lagrum("UB 13:6 st 3")
    private LocalDate fordelningsdag(Fordelning f) {
        return f.sammantrade() == null ? LocalDate.now(klocka) : f.sammantrade();
    }

    /** Interest that has run on an applicant's claims since they were entered in the sharing, through the fördelningsdag. */
    @Lagrum("UB 13:6 st 1")
    public Belopp rantaTillDagen(Fordelning f, Ansprak a) {
        return a.sakagare().malnummer() == null ? Belopp.NOLL : rantor.upplupna(a.sakagare(), fordelningsdag(f));
    }

    /** All concerned agree: what they have agreed, and what is left goes to the debtor. */
    @Lagrum("UB 13:9")
    private static Resultat overenskommelse(Fordelning f, Resultat r, Yrkanden y) {
        List<FordelningAvMedel.Rad> rader = r.rader().stream().map(rad -> rad.varav().isEmpty() ? rad : overenskommen(rad, y)).toList();
        Belopp overskott = f.belopp().plus(y.ranta()).minus(Belopp.summa(rader.stream().map(FordelningAvMedel.Rad::belopp).toList()));
        if (overskott.arNegativt()) {
            throw new OgiltigIndataException("ansprak", "UB 13:9", "Överenskommelsen delar ut " + Belopp.NOLL.minus(overskott).svenskt() + " kronor mer än det finns.");
        }
        return new Resultat(rader, overskott, List.of(), r.steg());
    }

    private static FordelningAvMedel.Rad overenskommen(FordelningAvMedel.Rad rad, Yrkanden y) {
        Belopp belopp = y.overenskommet().getOrDefault(rad.id(), Belopp.NOLL);
        if (belopp.compareTo(rad.begart()) > 0) {
            throw new OgiltigIndataException("ansprak", "UB 13:9", "Fordran " + rad.id() + " är " + rad.begart().svenskt() + " kronor och kan inte få " + belopp + ".");
        }
        return new FordelningAvMedel.Rad(rad.id(), rad.plats(), rad.rubrik(), "UB 13:9", rad.begart(), belopp, Map.of(FordelningAvMedel.Post.KAPITAL, belopp),
                FordelningAvMedel.Utfall.BETALAS, null);
    }

    /** What the protokoll or the decision shows; {@code punkter} are the form's values. */
    public Map<String, Object> dokumentdata(Fordelning f, Yrkanden y, Map<String, ?> punkter, String vem) {
        Resultat r = langd(f, y);
        Map<String, Object> data = new LinkedHashMap<>(brev.data(f));
        data.put("mottagare", null);
        data.put("punkter", punkter);
        data.put("rader", rader(f, r));
        data.put("ranta", y.ranta());
        data.put("attFordela", f.belopp().plus(y.ranta()));
        data.put("overskott", r.overskott());
        data.put("bortfall", bortfall(r));
        data.put("steg", r.steg());
        data.put("beslutadAv", vem);
        data.put("beslutsdag", LocalDate.now(klocka));
        data.put("enighet", !y.overenskommet().isEmpty());
        return data;
    }

    /** A row of the fördelningslängd with the name of whose it is. */
    public record Langdrad(String vem, FordelningAvMedel.Rad rad, Belopp avraknat) {

        /** With nothing settled against the price. */
        public Langdrad(String vem, FordelningAvMedel.Rad rad) {
            this(vem, rad, Belopp.NOLL);
        }
    }

    private List<Langdrad> rader(Fordelning f, Resultat r) {
        Map<String, String> namn = new LinkedHashMap<>();
        Map<String, Belopp> avraknat = new LinkedHashMap<>();
        lager.ansprak(f.id()).forEach(a -> {
            namn.put(a.beteckning(), a.sakagare().namn());
            avraknat.put(a.beteckning(), a.avraknat());
        });
        return r.rader().stream().map(rad -> new Langdrad(namn.getOrDefault(rad.id(), "Staten"), rad, avraknat.getOrDefault(rad.id(), Belopp.NOLL))).toList();
    }

    /** The direction of UB 13:8, a sentence a claim. */
    private static List<String> bortfall(Resultat r) {
        List<String> meningar = new ArrayList<>();
        r.omFallerBort().forEach(b -> {
            List<String> till = new ArrayList<>(b.tillfaller().entrySet().stream().map(e -> e.getValue().svenskt() + " kronor till fordran " + e.getKey()).toList());
            if (b.overskott().arPositivt()) {
                till.add(b.overskott().svenskt() + " kronor till gäldenären");
            }
            meningar.add("Faller fordran " + b.id() + " bort går " + String.join(", ", till) + ".");
        });
        return meningar;
    }

    /** Decides, in the caller's transaction: the longest row of the case's day. */
    public void besluta(long id, Yrkanden y, Map<String, ?> punkter, String mall, String vem) {
        Fordelning f = lager.las(id);
        Resultat r = langd(f, y);
        y.anspraken().values().forEach(fordran -> skrivning.ansprak(id, fordran));
        lager.ansprak(id).stream().map(a -> a.sakagare().malnummer()).filter(Objects::nonNull).distinct().forEach(mal -> rantor.raknaUpp(mal, fordelningsdag(f)));
        bokforRanta(f, y.ranta());
        skrivning.langd(id, r);
        long handling = handlingar.skapa(f.malnummer(), mall, dokumentdata(f, y, punkter, vem), vem).id();
        skrivning.beslutad(id, LocalDate.now(klocka), handling);
        dagbok.skriv(f.malnummer(), vem, f.belopp().plus(y.ranta()).svenskt() + " kronor har fördelats. Till gäldenären går " + r.overskott().svenskt() + " kronor.",
                y.overenskommet().isEmpty() ? "UB 13:6" : "UB 13:9");
    }

    @Lagrum("UB 13:2")
    private void bokforRanta(Fordelning f, Belopp ranta) {
        if (ranta.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("fordelning_ranta/" + f.id(), LocalDate.now(klocka), Verifikation.Slag.RANTA, "Ränta på medel att fördela",
                    Dagbok.SYSTEMET, List.of(Kontorad.debet(Konto.RANTEBARANDE, f.malnummer(), f.nyckel(), ranta),
                    Kontorad.kredit(Konto.KOPESKILLING, f.malnummer(), f.nyckel(), ranta)))));
            skrivning.ranta(f.id(), ranta);
        }
    }

    /** Notes that a claim has been notified. */
    public void anmald(long id, String beteckning) {
        skrivning.anmald(id, beteckning, LocalDate.now(klocka));
    }

    /** Tells those concerned of a decision made without a meeting. */
    @Lagrum("UF 13:11")
    public void underratta(long id) {
        Fordelning f = lager.las(id);
        brev.kretsen(f).forEach(till -> brev.skicka(f, till, "underrattelse_fordelningsbeslut", "UF 13:11", "beslut/" + f.omgang()));
    }

    /** Tells those whose right depends on notification that the money will be shared without a meeting. */
    @Lagrum("UF 13:10")
    public void underrattaOmFordelning(long id) {
        Fordelning f = lager.las(id);
        brev.kretsen(f).stream().filter(Fordelningsbrev.Till::anmalanKravs)
                .forEach(till -> brev.skicka(f, till, "underrattelse_fordelning", "UF 13:10", "anmal/" + f.omgang()));
    }
}
