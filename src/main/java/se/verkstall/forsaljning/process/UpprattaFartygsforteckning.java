package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare hears those present, takes up the claims and draws up the sakägarförteckning; order, skyddsbelopp and lowest bid are computed. */
@Component
@Lagrum({"UB 10:9", "UB 10:10", "UB 10:13", "UB 10:17", "UB 11:2 a", "UF 10:8"})
class UpprattaFartygsforteckning implements Uppgiftshanterare {

    private static final Map<Sakagare.Slag, Formansratt> RATT = Map.of(Sakagare.Slag.INTECKNING, Formansratt.INTECKNING, Sakagare.Slag.RETENTIONSRATT,
            Formansratt.RETENTIONSRATT, Sakagare.Slag.BATBYGGNADSFORSKOTT, Formansratt.BATBYGGNADSFORSKOTT);

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Fartygslager lager;
    private final Fartygshandlaggning handlaggning;
    private final Ianspraktagetlager ianspraktagna;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Handlingar handlingar;

    UpprattaFartygsforteckning(Forsaljningslager forsaljningar, Auktionslager auktioner, Fartygslager lager, Fartygshandlaggning handlaggning, Ianspraktagetlager ianspraktagna,
                               Egendomsregister egendomar, Malregister register, Handlingar handlingar) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.ianspraktagna = ianspraktagna;
        this.egendomar = egendomar;
        this.register = register;
        this.handlingar = handlingar;
    }

    @Override
    public String nyckel() {
        return "upprattaFartygsforteckning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Auktion auktion = Variabler.auktion(uppgift, forsaljningar, auktioner);
        List<Ansprak> tidigare = auktioner.i(auktion.forsaljningId()).stream().map(a -> lager.anspraken(a.id())).filter(a -> !a.isEmpty()).reduce((a, b) -> b).orElse(List.of());
        return Map.of("ansprak", (tidigare.isEmpty() ? kanda(auktion) : tidigare).stream().map(a -> rad(medNyInnehavare(auktion, a))).toList(), "kostnader", "0");
    }

    /** The draft that is to be at hand: the applicant's claim, with mortgage if the property was taken under a deed, and those known beforehand. */
    @Lagrum({"UF 10:8", "UB 10:10 st 3"})
    private List<Ansprak> kanda(Auktion auktion) {
        Forsaljning f = forsaljningar.hamta(auktion.forsaljningId());
        Part sokande = register.part(f.malnummer(), Roll.SOKANDE).orElseThrow();
        List<Fordran> fordringar = register.fordringar(f.malnummer());
        boolean tagen = ianspraktagna.pantbrev(f.egendomId()).isPresent();
        List<Ansprak> kanda = new ArrayList<>();
        kanda.add(new Ansprak(f.malnummer(), sokande.namn(), sokande.postadress(), tagen ? Formansratt.INTECKNING : Formansratt.UTMATNING,
                tagen ? null : f.utmatningsdag(), 1, true,
                Belopp.summa(fordringar.stream().map(Fordran::kostnadKvar).toList()), Belopp.summa(fordringar.stream().map(Fordran::rantaKvar).toList()),
                Belopp.summa(fordringar.stream().map(Fordran::kapitalKvar).toList()), null, null, true, false));
        boolean luft = Auktionsregler.av(egendomar.hamta(f.egendomId()).slag()) == Auktionsregler.LUFTFARTYG;
        for (Sakagare s : egendomar.sakagare(f.egendomId())) {
            Formansratt ratt = s.slag() == Sakagare.Slag.SJOPANT ? luft ? Formansratt.LUFTPANTRATT : Formansratt.SJOPANTRATT : RATT.get(s.slag());
            if (ratt != null) {
                kanda.add(new Ansprak("S" + s.id(), s.namn(), s.adress(), ratt, null, 1, false, null, null, s.fordran(), null, null, true, false));
            }
        }
        return kanda;
    }

    /** Whoever has redeemed a creditor who had joined stands in his place. */
    @Lagrum("UB 10:5 st 4")
    private Ansprak medNyInnehavare(Auktion auktion, Ansprak a) {
        Ansprak nu = a;
        for (Fartygslager.AnslutenUtlosning u : lager.anslutnaUtlosta(auktion.forsaljningId()).values()) {
            nu = u.utlosning().utlost().equals(nu.vem()) ? nu.hos(u.utlosning().vem(), u.utlosning().adress()) : nu;
        }
        return nu;
    }

    private static Map<String, Object> rad(Ansprak a) {
        Map<String, Object> rad = new HashMap<>();
        rad.put("beteckning", a.id());
        rad.put("vem", a.vem());
        rad.put("adress", a.adress());
        rad.put("ratt", a.ratt().name());
        rad.put("inskriven", a.dag() == null ? null : a.dag().toString());
        rad.put("ordning", a.ordning());
        rad.put("exekution", a.exekution());
        rad.put("kostnad", a.kostnad().iKronor());
        rad.put("ranta", a.ranta().iKronor());
        rad.put("kapital", a.kapital().iKronor());
        rad.put("pantbrev", a.pantbrev() == null ? null : a.pantbrev().iKronor());
        rad.put("tillagg", a.tillagg().iKronor());
        rad.put("oanmald", !a.anmald());
        rad.put("hosAgaren", a.hosAgaren());
        rad.put("medgerInnestaende", a.medgerInnestaende());
        rad.put("villkorlig", a.villkorlig());
        rad.put("annanEgendom", a.annanEgendom());
        return rad;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Auktion auktion = auktioner.las(Variabler.auktion(uppgift, forsaljningar, auktioner).id());
        handlaggning.uppratta(auktion, anspraken(svar), rattigheter(auktion, svar), fakta(auktion, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        Auktion auktion = Variabler.auktion(uppgift, forsaljningar, auktioner);
        return handlingar.forhandsvisa(auktion.malnummer(), "sakagarforteckning_fartyg", handlaggning.forteckningsdata(auktion, anspraken(svar), rattigheter(auktion, svar), fakta(auktion, svar)));
    }

    private Fartygsauktion fakta(Auktion auktion, Map<String, Object> svar) {
        kravBegart(svar);
        Fartygsauktion f = lager.auktion(auktion.id()).orElseThrow();
        return new Fartygsauktion(f.auktionId(), f.sammantrade(), f.klockslag(), f.plats(), belopp(svar.get("kostnader"), Belopp.NOLL), belopp(svar.get("andraMedel"), Belopp.NOLL),
                belopp(svar.get("reservdelar"), null), null, (String) svar.get("andraVillkor"), belopp(svar.get("hojtSkydd"), null));
    }

    /** Other terms are for those whose right depends on them to ask for. */
    @Lagrum("UB 10:17")
    private static void kravBegart(Map<String, Object> svar) {
        if ((svar.get("andraVillkor") != null || svar.get("hojtSkydd") != null) && !Boolean.TRUE.equals(svar.get("villkorBegarda"))) {
            throw new OgiltigIndataException("villkorBegarda", "UB 10:17", "Andra villkor, och ett högre skyddsbelopp, får bestämmas bara på begäran av de sakägare vilkas rätt beror därav.");
        }
    }

    /** Rights of use: only in an aircraft. */
    @Lagrum("UB 11:2 a st 2")
    private List<Rattighet> rattigheter(Auktion auktion, Map<String, Object> svar) {
        List<?> rader = (List<?>) svar.getOrDefault("rattigheter", List.of());
        boolean luft = Auktionsregler.av(egendomar.hamta(auktion.egendomId()).slag()) == Auktionsregler.LUFTFARTYG;
        if (!rader.isEmpty() && !luft) {
            throw new OgiltigIndataException("rattigheter", "UB 11:2 a", "Bara för luftfartyg tas nyttjanderätter upp i sakägarförteckningen.");
        }
        return rader.stream().map(rad -> rattighet((Map<?, ?>) rad)).toList();
    }

    private static Rattighet rattighet(Map<?, ?> rad) {
        if (rad.get("rattighet") == null || rad.get("innehavare") == null || rad.get("innehavaradress") == null) {
            throw new OgiltigIndataException("rattigheter", "UB 11:2 a st 2", "Ange rättighet, innehavare och adress.");
        }
        return new Rattighet((String) rad.get("rattighet"), (String) rad.get("innehavare"), (String) rad.get("innehavaradress"), (LocalDate) rad.get("rattInskriven"),
                rad.get("rattOrdning") == null ? 1 : ((BigDecimal) rad.get("rattOrdning")).intValueExact(), Boolean.TRUE.equals(rad.get("battreRatt")),
                belopp(rad.get("fordringarFore"), Belopp.NOLL));
    }

    private static List<Ansprak> anspraken(Map<String, Object> svar) {
        List<Ansprak> alla = new ArrayList<>();
        for (Object rad : (List<?>) svar.getOrDefault("ansprak", List.of())) {
            alla.add(ansprak((Map<?, ?>) rad));
        }
        return alla;
    }

    private static Ansprak ansprak(Map<?, ?> rad) {
        if (rad.get("beteckning") == null || rad.get("vem") == null || rad.get("ratt") == null) {
            throw new OgiltigIndataException("ansprak", "UB 10:10", "Ange beteckning, vem som har fordran och med vilken rätt.");
        }
        return new Ansprak((String) rad.get("beteckning"), (String) rad.get("vem"), rad.get("adress") == null ? "Okänd adress" : (String) rad.get("adress"),
                Formansratt.valueOf((String) rad.get("ratt")), (LocalDate) rad.get("inskriven"), rad.get("ordning") == null ? 1 : ((BigDecimal) rad.get("ordning")).intValueExact(),
                Boolean.TRUE.equals(rad.get("exekution")), belopp(rad.get("kostnad"), null), belopp(rad.get("ranta"), null), belopp(rad.get("kapital"), null),
                belopp(rad.get("pantbrev"), null), belopp(rad.get("tillagg"), null), !Boolean.TRUE.equals(rad.get("oanmald")), Boolean.TRUE.equals(rad.get("hosAgaren")),
                Boolean.TRUE.equals(rad.get("medgerInnestaende")), Boolean.TRUE.equals(rad.get("villkorlig")), Boolean.TRUE.equals(rad.get("annanEgendom")));
    }

    private static Belopp belopp(Object kronor, Belopp annars) {
        return kronor instanceof BigDecimal b ? Belopp.kronor(b) : annars;
    }
}
