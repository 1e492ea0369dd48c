package se.verkstall.utmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.IanspraktagandeHavt;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.register.Registerunderrattelser;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningsuppgifter;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Satt;

/** What else than an attachment a register is told of at once: a request for sale by an estate in bankruptcy or the owner, a decision about mortgages, that no sale follows. */
@Component
@Lagrum({"UF 6:19 st 1", "UF 6:20 st 1", "UF 6:21 st 1"})
public class Registerhandelser {

    private final Utmatningslager lager;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Registerunderrattelser registren;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Registerhandelser(Utmatningslager lager, Egendomsregister egendomar, Malregister register, Registerunderrattelser registren, Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.egendomar = egendomar;
        this.register = register;
        this.registren = registren;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Tells the registers of it.
     *
     * @throws OgiltigIndataException if no section asks that a register be told of that for such property
     */
    @Lagrum({"UF 6:19 st 4", "UF 6:20 st 3", "UF 6:21 st 3"})
    public void underratta(long egendomId, Handelse handelse, String vem) {
        Egendom egendom = egendomar.hamta(egendomId);
        Optional<Utmatning> utmatning = lager.i(egendom.malnummer()).stream().filter(u -> u.egendomId() == egendomId).findFirst();
        Utmatningsuppgifter uppgifter = utmatning.map(u -> lager.uppgifter(u.id())).orElse(null);
        Map<String, Object> data = data(egendom, utmatning.map(Utmatning::beslutsdag).orElse(null), uppgifter);
        dagbok.skriv(egendom.malnummer(), vem, handelse.text() + ": " + egendom.iOrd() + ".", "UF 6:19, UF 6:20, UF 6:21");
        if (handelse == Handelse.FORFALLEN) {
            registren.aterkalla(egendom.malnummer(), egendomId, handelse, false, data);
            return;
        }
        List<Registerplikt> plikter = Registerplikt.vid(egendom.slag(), handelse, LocalDate.now(klocka), lage(uppgifter));
        if (plikter.isEmpty()) {
            throw new OgiltigIndataException("handelse", "UF 6:19", "Inget register ska underrättas om det för sådan egendom.");
        }
        plikter.forEach(p -> registren.underratta(egendom.malnummer(), egendomId, p, handelse, data));
    }

    /** Tells the register in which mortgaged property is entered that it is taken, and so deemed attached. */
    @Lagrum({"UF 6:19 st 1 p 4", "UF 6:20 st 1 p 3", "UF 6:21 st 1 p 3", "UB 9:14 st 3"})
    public void ianspraktagen(long pantbrevId, Egendomsslag slag, String intecknad) {
        Egendom pantbrev = egendomar.hamta(pantbrevId);
        Map<String, Object> data = data(pantbrev, LocalDate.now(klocka), null);
        data.put("egendom", intecknad);
        data.put("egendomsslag", slag.text());
        Registerplikt.vid(slag, Handelse.I_ANSPRAK, LocalDate.now(klocka), Registerplikt.Lage.VANLIGT)
                .forEach(p -> registren.underratta(pantbrev.malnummer(), pantbrevId, p, Handelse.I_ANSPRAK, data));
    }

    /** The taken property was not sold and is free: the register in which it is entered is told, and applicant and debtor. */
    @EventListener
    @Transactional
    @Lagrum({"UB 10:21 st 4", "UF 6:17 st 1", "UF 6:20 st 3"})
    public void havt(IanspraktagandeHavt handelse) {
        Egendom egendom = egendomar.hamta(handelse.egendomId());
        Map<String, Object> data = data(egendom, LocalDate.now(klocka), null);
        data.put("skal", "Egendomen kunde inte säljas och inget nytt försök ska göras.");
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(egendom.malnummer(), new Brev("underrattelse_havd_utmatning", data, roll, Satt.ENKEL, "UF 6:17", "ianspraktagande_havt/" + egendom.id() + "/" + roll));
        }
        registren.aterkalla(egendom.malnummer(), handelse.pantbrevId(), Handelse.UPPHAVD, false, data);
        dagbok.skriv(egendom.malnummer(), Dagbok.SYSTEMET, egendom.iOrd() + " är inte längre tagen i anspråk: den blev inte såld.", "UB 9:14 st 3, UB 10:21 st 4");
    }

    private static Registerplikt.Lage lage(Utmatningsuppgifter u) {
        return u == null ? Registerplikt.Lage.VANLIGT : new Registerplikt.Lage(u.tullverket(), u.namngiven(), u.begransadEffekt(), u.datapantbrev(), u.elektroniskt());
    }

    private Map<String, Object> data(Egendom egendom, LocalDate beslutsdag, Utmatningsuppgifter u) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("egendom", egendom.iOrd(), "egendomsslag", egendom.slag().text(), "plats", egendom.plats(),
                "beslutsdag", beslutsdag == null ? LocalDate.now(klocka) : beslutsdag,
                "fordran", Belopp.summa(register.fordringar(egendom.malnummer()).stream().map(Fordran::kvar).toList())));
        data.put("formansratt", u == null ? null : u.formansratt());
        data.put("andel", u == null ? null : u.andel());
        data.put("vapen", u == null ? null : u.vapen());
        data.put("adress", u == null ? null : u.namngivenAdress());
        return data;
    }
}
