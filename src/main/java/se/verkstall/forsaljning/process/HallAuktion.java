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
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Anstand;
import se.verkstall.forsaljning.berakning.Budprovning;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare ends the bidding: the highest bid is accepted and paid, or not accepted. */
@Component
@Lagrum({"UB 9:3", "UB 9:4", "UB 9:5", "UF 8:3", "UF 9:6", "UF 9:12", "UF 9:19", "UF 9:20", "UB 9:7"})
class HallAuktion implements Uppgiftshanterare {

    private static final Set<Sakagare.Slag> PANT = Set.of(Sakagare.Slag.HANDPANT, Sakagare.Slag.RETENTIONSRATT);

    private static final Set<Egendomsslag> ANDEL = Set.of(Egendomsslag.ANDEL_I_SKEPP, Egendomsslag.ANDEL_I_LUFTFARTYG);

    private final Auktioner dorr;
    private final Auktionslager auktioner;
    private final Forsaljningslager forsaljningar;
    private final Auktionsutlysning utlysning;
    private final Kopehandlaggning kopen;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    HallAuktion(Auktioner dorr, Auktionslager auktioner, Forsaljningslager forsaljningar, Auktionsutlysning utlysning, Kopehandlaggning kopen,
                Egendomsregister egendomar, Dagbok dagbok, Clock klocka) {
        this.dorr = dorr;
        this.auktioner = auktioner;
        this.forsaljningar = forsaljningar;
        this.utlysning = utlysning;
        this.kopen = kopen;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "hallAuktion";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Auktion auktion = auktion(uppgift);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("bud", auktioner.bud(auktion.id()).stream().filter(b -> b.omgang() == auktion.omgang())
                .map(b -> Map.<String, Object>of("budgivare", b.budgivare(), "belopp", b.belopp().iKronor())).toList());
        Forsaljning f = forsaljningar.hamta(auktion.forsaljningId());
        ifyllt.put("lagsta", f.lagsta() == null ? "Ingen är bestämd" : f.lagsta().svenskt() + " kronor");
        dorr.hogsta(auktion.id()).ifPresent(b -> {
            ifyllt.put("kopare", b.budgivare());
            ifyllt.put("koparensAdress", b.adress());
        });
        ifyllt.put("betalning", "GENAST");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Auktion auktion = auktioner.las(auktion(uppgift).id());
        kravUtlyst(auktion);
        return "GODTA".equals(svar.get("utfall")) ? godta(auktion, svar, vem) : godtaInte(auktion, svar, vem);
    }

    /** The model has passed its gate; this is the same question again, of the ledger, at the moment it matters. */
    @Lagrum("UF 9:11 st 1")
    private void kravUtlyst(Auktion auktion) {
        if (auktion.status() != Auktion.Status.UTLYST) {
            throw new OgiltigIndataException("utfall", "UF 9:11", "Auktionen är " + auktion.status().text() + ".");
        }
        if (auktion.avhjalptSkal() == null && !utlysning.utlyst(auktion.id())) {
            throw new OgiltigIndataException("utfall", "UF 9:11 st 1", "Auktionen är inte utlyst i rätt tid och får inte hållas.");
        }
        LocalDate idag = LocalDate.now(klocka);
        boolean pagar = idag.isBefore(auktion.sistaDag()) || idag.equals(auktion.sistaDag())
                && LocalTime.now(klocka).isBefore(auktion.sluttid() == null ? auktion.klockslag() : auktion.sluttid());
        if (pagar) {
            throw new OgiltigIndataException("utfall", "UF 8:3", "Budgivningen pågår till " + auktion.sistaDag() + " klockan "
                    + (auktion.sluttid() == null ? auktion.klockslag() : auktion.sluttid()) + ".");
        }
    }

    private Map<String, Object> godta(Auktion auktion, Map<String, Object> svar, String vem) {
        egendomar.kravOtvistig(auktion.egendomId(), "utfall");
        Bud bud = dorr.hogsta(auktion.id()).orElseThrow(() -> new OgiltigIndataException("utfall", "UB 9:4", "Inget bud har lämnats."));
        List<Fel> fel = new ArrayList<>(redogorelse(auktion, svar));
        fel.addAll(hinder(auktion, bud, svar).stream().map(h -> new Fel("utfall", h.lagrum(), h.text())).toList());
        String adress = svar.get("koparensAdress") == null ? bud.adress() : (String) svar.get("koparensAdress");
        if (adress == null) {
            fel.add(new Fel("koparensAdress", "UF 9:7 st 2", "Ange köparens adress."));
        }
        boolean anstand = "ANSTAND".equals(svar.get("betalning"));
        LocalDate idag = LocalDate.now(klocka);
        Belopp handpenning = anstand && svar.get("handpenning") != null ? Belopp.kronor((BigDecimal) svar.get("handpenning")) : null;
        LocalDate till = (LocalDate) svar.get("anstandTill");
        if (anstand) {
            fel.addAll(Anstand.fel(bud.belopp(), idag, handpenning, till, (String) svar.get("sarskildaSkal")));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        Kop kop = kopen.godta(new Kop(0, auktion.forsaljningId(), auktion.id(), bud.budgivare(), adress, bud.belopp(), idag, anstand ? handpenning : Belopp.NOLL,
                anstand ? till : null, anstand ? null : idag, anstand ? Kop.Status.GALLER : Kop.Status.BETALT, false), Variabler.betalsatt(svar), vem);
        if (svar.get("forraKostnader") != null) {
            forsaljningar.forraAuktionen(kop.id(), Belopp.kronor((BigDecimal) svar.get("forraKostnader")));
        }
        Map<String, Object> variabler = new HashMap<>(Map.of(Variabler.SALD, true, Variabler.BETALD, !anstand));
        if (anstand) {
            variabler.put(Variabler.ANSTANDTIMER, Processer.efterSistaDag(till));
        }
        return variabler;
    }

    /** A share in a ship or aircraft: what rights lie in the whole must have been told, and that the sale does not touch them. */
    @Lagrum("UF 9:12")
    private List<Fel> redogorelse(Auktion auktion, Map<String, Object> svar) {
        boolean andel = ANDEL.contains(egendomar.hamta(auktion.egendomId()).slag());
        return !andel || Boolean.TRUE.equals(svar.get("redogjort")) ? List.of() : List.of(new Fel("redogjort", "UF 9:12",
                "Redogör innan auktionen påbörjas för fordringar med panträtt eller annan särskild förmånsrätt, och upplys att försäljningen inte rubbar dem."));
    }

    private Map<String, Object> godtaInte(Auktion auktion, Map<String, Object> svar, String vem) {
        String skal = (String) svar.get("skal");
        Optional<Bud> bud = dorr.hogsta(auktion.id());
        if (bud.isPresent() && skal == null) {
            throw new OgiltigIndataException("skal", "UF 9:7 st 1 p 5", "Skriv varför det högsta budet inte godtas.");
        }
        if (bud.isPresent() && Boolean.TRUE.equals(svar.get("allaMedger"))) {
            throw new OgiltigIndataException("utfall", "UB 9:4 st 3", "Medger alla berörda sakägare att budet godtas ska det godtas.");
        }
        auktioner.satt(auktion.id(), Auktion.Status.HALLEN);
        forsaljningar.satt(auktion.forsaljningId(), Forsaljning.Status.PLANERAS);
        dagbok.skriv(auktion.malnummer(), vem, bud.map(b -> "Det högsta budet, " + b.belopp().svenskt() + " kronor, godtas inte. Skäl: " + skal)
                .orElse("Inget bud lämnades vid auktion " + auktion.nr() + "."), "UB 9:4");
        return Map.of(Variabler.SALD, false, Variabler.BETALD, false);
    }

    private List<Budprovning.Hinder> hinder(Auktion auktion, Bud bud, Map<String, Object> svar) {
        Belopp pant = Belopp.summa(egendomar.sakagare(auktion.egendomId()).stream().filter(s -> PANT.contains(s.slag()) && s.fordran() != null)
                .map(Sakagare::fordran).toList());
        return Budprovning.hinder(new Budprovning.Lage(bud.belopp(), forsaljningar.hamta(auktion.forsaljningId()).lagsta(), pant,
                Boolean.TRUE.equals(svar.get("hogreSannolikt")), Boolean.TRUE.equals(svar.get("allaMedger"))));
    }

    private Auktion auktion(Uppgift uppgift) {
        return Variabler.auktion(uppgift, forsaljningar, auktioner);
    }
}
