package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Budprovning.Hinder;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Fartygshandpenning;
import se.verkstall.forsaljning.berakning.Inropsprovning;
import se.verkstall.forsaljning.berakning.Rattighetsutrop;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Utrop;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.handlaggning.Fartygskop;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare tells of the sakägarförteckning and the down payment, and ends the bidding: the highest bid is accepted with a sixth down, or not accepted. */
@Component
@Lagrum({"UB 10:14", "UB 10:16", "UB 10:18", "UB 10:19", "UB 10:20", "UB 11:4", "UF 10:9", "UF 11:1", "UF 8:3"})
class HallFartygsauktion implements Uppgiftshanterare {

    private final Auktioner dorr;
    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Fartygslager lager;
    private final Auktionsutlysning utlysning;
    private final Fartygshandlaggning handlaggning;
    private final Fartygskop kopen;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    HallFartygsauktion(Auktioner dorr, Auktionslager auktioner, Forsaljningslager forsaljningar, Fartygslager lager, Auktionsutlysning utlysning,
                       Fartygshandlaggning handlaggning, Fartygskop kopen, Egendomsregister egendomar, Dagbok dagbok, Clock klocka) {
        this.dorr = dorr;
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.utlysning = utlysning;
        this.handlaggning = handlaggning;
        this.kopen = kopen;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallFartygsauktion";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Auktion auktion = auktion(uppgift);
        Forteckning f = handlaggning.forteckning(auktion);
        Map<String, Object> ifyllt = new HashMap<>(Map.of("skyddsbelopp", f.skyddsbelopp().svenskt() + " kronor", "lagstaBud", f.lagstaBud().svenskt() + " kronor", "handpenningSatt", "KONTANT"));
        ifyllt.put("bud", auktioner.bud(auktion.id()).stream().filter(b -> b.omgang() == auktion.omgang())
                .map(b -> Map.<String, Object>of("budgivare", b.budgivare(), "belopp", b.belopp().iKronor())).toList());
        dorr.hogsta(auktion.id()).ifPresent(b -> {
            ifyllt.put("koparensAdress", b.adress());
            ifyllt.put("handpenning", Fartygshandpenning.minst(b.belopp(), f.kostnader(), auktion.dag()).toString());
        });
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Auktion auktion = auktioner.las(auktion(uppgift).id());
        kravUtlyst(auktion);
        return "GODTA".equals(svar.get("utfall")) ? godta(auktion, svar, vem) : godtaInte(auktion, svar, vem);
    }

    /** The model has passed its gate; this is the same question again, of the ledger, at the moment it matters. */
    @Lagrum("UB 10:8")
    private void kravUtlyst(Auktion auktion) {
        boolean borjat = LocalDate.now(klocka).isAfter(auktion.dag()) || LocalDate.now(klocka).equals(auktion.dag()) && !LocalTime.now(klocka).isBefore(auktion.klockslag());
        if (auktion.status() != Auktion.Status.UTLYST || !borjat) {
            throw new OgiltigIndataException("utfall", "UF 8:3", auktion.status() != Auktion.Status.UTLYST ? "Auktionen är " + auktion.status().text() + "."
                    : "Auktionen börjar " + auktion.dag() + " klockan " + auktion.klockslag() + ".");
        }
        if (auktion.avhjalptSkal() == null && !utlysning.utlyst(auktion.id())) {
            throw new OgiltigIndataException("utfall", "UB 10:8", "Auktionen är inte utlyst i rätt tid och får inte hållas.");
        }
    }

    private Map<String, Object> godta(Auktion auktion, Map<String, Object> svar, String vem) {
        egendomar.kravOtvistig(auktion.egendomId(), "utfall");
        Forteckning f = handlaggning.forteckning(auktion);
        Bud bud = budet(auktion, svar, vem);
        List<Fel> fel = new ArrayList<>(Inropsprovning.hinder(lage(bud, f, svar)).stream().map((Hinder h) -> new Fel("utfall", h.lagrum(), h.text())).toList());
        fel.addAll(redogorelse(auktion, svar));
        Fartygshandpenning.Satt satt = Fartygshandpenning.Satt.valueOf((String) svar.getOrDefault("handpenningSatt", "KONTANT"));
        Belopp minst = Fartygshandpenning.minst(bud.belopp(), f.kostnader(), auktion.dag());
        Belopp handpenning = svar.get("handpenning") == null ? Belopp.NOLL : Belopp.kronor((BigDecimal) svar.get("handpenning"));
        if (satt != Fartygshandpenning.Satt.BEFRIAD && handpenning.compareTo(minst) < 0) {
            fel.add(new Fel("handpenning", "UB 10:16 st 1", "Handpenningen ska vara minst " + minst.svenskt() + " kronor: en sjättedel av köpeskillingen, dock minst kostnaderna."));
        }
        String adress = svar.get("koparensAdress") == null ? bud.adress() : (String) svar.get("koparensAdress");
        if (adress == null) {
            fel.add(new Fel("koparensAdress", "UF 10:11", "Ange köparens adress."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        LocalDate sammantrade = lager.auktion(auktion.id()).orElseThrow().sammantrade();
        Kop kop = kopen.godta(auktion, new Kop(0, auktion.forsaljningId(), auktion.id(), bud.budgivare(), adress, bud.belopp(), LocalDate.now(klocka),
                satt == Fartygshandpenning.Satt.KONTANT ? handpenning.hogst(bud.belopp()) : Belopp.NOLL, sammantrade, null, Kop.Status.GALLER, false), satt, Variabler.betalsatt(svar), vem);
        forsaljningar.forraAuktionen(kop.id(), belopp(svar.get("forraKostnader")));
        return Map.of(Variabler.SALD, true, Variabler.BETALD, false, Variabler.ANSTANDTIMER, Processer.efterSistaDag(sammantrade), "anstandTill", sammantrade.toString());
    }

    /** The highest bid; when rights of use have been called out, the bid that goes before the others. */
    @Lagrum("UB 11:3 a")
    private Bud budet(Auktion auktion, Map<String, Object> svar, String vem) {
        List<Rattighet> oskyddade = Rattighetsutrop.oskyddade(lager.rattigheter(auktion.id()));
        List<Utrop> utrop = ((List<?>) svar.getOrDefault("utropen", List.of())).stream().map(rad -> utrop((Map<?, ?>) rad)).toList();
        List<Fel> fel = Rattighetsutrop.fel(oskyddade, utrop);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        if (oskyddade.isEmpty()) {
            return dorr.hogsta(auktion.id()).orElseThrow(() -> new OgiltigIndataException("utfall", "UB 10:19", "Inget bud har lämnats."));
        }
        int skyddar = Rattighetsutrop.foretrade(oskyddade, utrop);
        Belopp belopp = utrop.get(skyddar).bud();
        String vilka = skyddar == 0 ? "utan förbehåll för någon rättighet" : "med förbehåll för "
                + oskyddade.subList(0, skyddar).stream().map(Rattighet::id).collect(java.util.stream.Collectors.joining(", "));
        Bud bud = dorr.bud(auktion.id()).stream().filter(b -> b.belopp().equals(belopp)).findFirst().orElseThrow(() -> new OgiltigIndataException("utropen", "UB 11:3 a",
                "Budet vid utropet " + vilka + " har företräde, men något sådant bud är inte antecknat."));
        dagbok.skriv(auktion.malnummer(), vem, "Budet " + belopp.svenskt() + " kronor, " + vilka + ", har företräde.", "UB 11:3 a");
        return bud;
    }

    private static Utrop utrop(Map<?, ?> rad) {
        return new Utrop(rad.get("hogstaBud") instanceof BigDecimal b ? Belopp.kronor(b) : null, belopp(rad.get("tillskott")));
    }

    private static Inropsprovning.Lage lage(Bud bud, Forteckning f, Map<String, Object> svar) {
        return new Inropsprovning.Lage(bud.belopp(), f, ja(svar, "hogreSannolikt"), ja(svar, "allaMedger"), ja(svar, "sokandenMedgerKostnader"), ja(svar, "sokandenBestrider"));
    }

    @Lagrum({"UB 10:18", "UF 10:9", "UF 11:1"})
    private List<Fel> redogorelse(Auktion auktion, Map<String, Object> svar) {
        List<Fel> fel = new ArrayList<>();
        if (!ja(svar, "redogjort")) {
            fel.add(new Fel("redogjort", "UB 10:18", "Redogör för sakägarförteckningen och för vad som gäller om handpenning, och upplys att inropet ska prövas."));
        }
        boolean luft = Auktionsregler.av(egendomar.hamta(auktion.egendomId()).slag()) == Auktionsregler.LUFTFARTYG;
        if (luft && ja(svar, "fleraSamtidigt") && svar.get("utrop") == null) {
            fel.add(new Fel("utrop", "UF 11:1", "När flera luftfartyg, eller luftfartyg och reservdelar, säljs samtidigt ska det behandlas hur utrop ska ske."));
        }
        return fel;
    }

    private Map<String, Object> godtaInte(Auktion auktion, Map<String, Object> svar, String vem) {
        String skal = (String) svar.get("skal");
        Optional<Bud> bud = dorr.hogsta(auktion.id());
        if (bud.isPresent() && skal == null) {
            throw new OgiltigIndataException("skal", "UF 10:10 p 9", "Skriv varför det högsta budet inte godtas.");
        }
        if (bud.isPresent() && ja(svar, "allaMedger") && !ja(svar, "sokandenBestrider")) {
            throw new OgiltigIndataException("utfall", "UB 10:19 st 2", "Medger alla berörda sakägare att inropet godtas ska det godtas.");
        }
        auktioner.satt(auktion.id(), Auktion.Status.HALLEN);
        forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.PLANERAS);
        dagbok.skriv(auktion.malnummer(), vem, bud.map(b -> "Det högsta budet, " + b.belopp().svenskt() + " kronor, godtas inte. Skäl: " + skal)
                .orElse("Inget bud lämnades vid auktion " + auktion.nr() + "."), "UB 10:19");
        return Map.of(Variabler.SALD, false, Variabler.BETALD, false);
    }

    private static Belopp belopp(Object kronor) {
        return kronor instanceof BigDecimal b ? Belopp.kronor(b) : Belopp.NOLL;
    }

    private static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }

    private Auktion auktion(Uppgift uppgift) {
        return Variabler.auktion(uppgift, forsaljningar, auktioner);
    }
}
