package se.verkstall.utmatning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Sakagare;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.utmatning.RattSomSadan;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.Utmatningsuppgifter;
import se.verkstall.utmatning.berakning.Egendomskrav;
import se.verkstall.utmatning.berakning.Underrattelsesatt;
import se.verkstall.utmatning.berakning.Utmatningsprovning;
import se.verkstall.utmatning.berakning.Utmatningsprovning.Besittning;
import se.verkstall.utmatning.berakning.Utmatningsprovning.Undantag;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** A handläggare chooses a thing, says what is known of it, and judges whether it may be attached. */
@Component
@Lagrum({"UF 6:6", "UB 4:3", "UB 4:22", "UB 4:17", "UB 4:18", "UB 4:19", "UB 5:1", "UB 5:4", "UB 6:9", "UB 7:18"})
class ValjEgendom implements Uppgiftshanterare {

    private static final String INGEN = "INGEN";
    private static final String FORRATTNING = "FORRATTNING";
    private static final String UPPMANA = "UPPMANA";

    private final Utmatningshandlaggning handlaggning;
    private final Egendomsregister egendomar;
    private final Tillgangar tillgangar;
    private final Clock klocka;

    ValjEgendom(Utmatningshandlaggning handlaggning, Egendomsregister egendomar, Tillgangar tillgangar, Clock klocka) {
        this.handlaggning = handlaggning;
        this.tillgangar = tillgangar;
        this.egendomar = egendomar;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "valjEgendom";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>(Map.of("atgard", "UTMAT", "besittning", "GALDENAREN", "undantag", "INGET", "slag", "LOSORE", "rattTill", INGEN));
        String ordning = tillgangar.ordningIOrd(uppgift.malnummer());
        ifyllt.put("ordning", ordning.isEmpty() ? "Inga tillgångar har antecknats i utredningen." : ordning);
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if (INGEN.equals(svar.get("atgard"))) {
            handlaggning.avsta(uppgift.malnummer(), (String) svar.get("skal"), vem);
            return Map.of(Variabler.ATGARD, INGEN);
        }
        if (FORRATTNING.equals(svar.get("atgard"))) {
            return Map.of(Variabler.ATGARD, FORRATTNING, "forrattningAndamal", "UTMATNING");
        }
        Egendom egendom = egendom(uppgift.malnummer(), svar);
        if (UPPMANA.equals(svar.get("atgard"))) {
            return Map.of(Variabler.ATGARD, UPPMANA, Variabler.EGENDOM, egendomar.laggTill(egendom).id());
        }
        krav(svar, egendom);
        Optional<RattSomSadan> ratt = ratt(svar, egendom.slag());
        Utmatning u = handlaggning.valj(egendom, (String) svar.get("skal"),
                Underrattelsesatt.krav(egendom.slag(), ja(svar, "kanInteAntraffas"), ja(svar, "vardetMotiverarInte")), uppgifter(svar), vem);
        ratt.ifPresent(r -> handlaggning.rattSomSadan(u, r, vem));
        for (Object rad : (List<?>) svar.getOrDefault("sakagare", List.of())) {
            egendomar.laggTill(sakagare(u.egendomId(), (Map<?, ?>) rad));
        }
        boolean fordran = egendom.slag() == Egendomsslag.FORDRAN;
        if (fordran) {
            sekundogaldenar(u.egendomId(), svar);
        }
        Map<String, Object> ut = new HashMap<>(Map.of(Variabler.ATGARD, svar.get("atgard"), Variabler.EGENDOM, u.egendomId(), Variabler.UTMATNING, u.id(), "fordran", fordran));
        ut.putAll(Map.of("fast", egendom.slag().arFast(), "forfallen", ja(svar, "forfallen"), "fordringsbevis", ja(svar, "fordringsbevis"), "andel", svar.get("andel") != null,
                "tvist", ja(svar, "ansprak") || ja(svar, "oviss") || ja(svar, "forbehallTredjeMan"), "tvistutfall", "BESTAR"));
        ut.put("elektroniskt", ja(svar, "elektroniskt"));
        ut.put("forsaljningsslag", forsaljningsslag(egendom.slag()));
        return ut;
    }

    @Lagrum("UB 7:18")
    private static Optional<RattSomSadan> ratt(Map<String, Object> svar, Egendomsslag slag) {
        String till = (String) svar.getOrDefault("rattTill", INGEN);
        return INGEN.equals(till) ? Optional.empty() : Optional.of(RattSomSadan.i(slag, Formansslag.valueOf(till), (String) svar.get("rattUtgivare")));
    }

    /** By which model it is sold. */
    @Lagrum({"UF 9:1", "UB 9:14", "UB 10:1", "UB 11:1", "UB 12:1"})
    static String forsaljningsslag(Egendomsslag slag) {
        return switch (slag) {
            case SKEPP, SKEPPSBYGGE -> "SKEPP";
            case REGISTRERAT_LUFTFARTYG, RESERVDELAR -> "LUFTFARTYG";
            case PANTBREV -> "PANTBREV";
            case FASTIGHET, TOMTRATT -> "FASTIGHET";
            default -> "LOS";
        };
    }

    @Lagrum("UF 6:11")
    private void sekundogaldenar(long egendomId, Map<String, Object> svar) {
        if (svar.get("sekundogaldenar") == null || svar.get("sekundoadress") == null) {
            throw new OgiltigIndataException("sekundogaldenar", "UB 6:3 st 1", "Ange vem som är skyldig fordringen, med adress: förbudet ska delges.");
        }
        egendomar.laggTill(new Sakagare(0, egendomId, Sakagare.Slag.SEKUNDOGALDENAR, (String) svar.get("sekundogaldenar"), null, (String) svar.get("sekundoadress"), null,
                LocalDate.now(klocka)));
    }

    private Sakagare sakagare(long egendomId, Map<?, ?> rad) {
        if (rad.get("sakagarslag") == null || rad.get("sakagarnamn") == null || rad.get("sakagaradress") == null) {
            throw new OgiltigIndataException("sakagare", "UF 6:16", "Ange slag, namn och adress för varje sakägare.");
        }
        return new Sakagare(0, egendomId, Sakagare.Slag.valueOf((String) rad.get("sakagarslag")), (String) rad.get("sakagarnamn"), null, (String) rad.get("sakagaradress"),
                belopp((BigDecimal) rad.get("sakagarfordran")), LocalDate.now(klocka));
    }

    private static Egendom egendom(String malnummer, Map<String, Object> svar) {
        for (String falt : List.of("beskrivning", "varde", "plats")) {
            if (svar.get(falt) == null) {
                throw new OgiltigIndataException(falt, falt.equals("varde") ? "UB 6:9 st 1" : "UB 4:7 st 1", "Ange vad egendomen är, var den finns och vad den är värd.");
            }
        }
        return new Egendom(0, malnummer, Egendomsslag.valueOf((String) svar.get("slag")), (String) svar.get("beskrivning"), (String) svar.get("beteckning"),
                belopp((BigDecimal) svar.get("varde")), (String) svar.get("plats"), ja(svar, "naringsverksamhet"), belopp((BigDecimal) svar.get("forbehall")),
                Egendom.Status.UTREDS);
    }

    private static Utmatningsuppgifter uppgifter(Map<String, Object> svar) {
        return new Utmatningsuppgifter((String) svar.get("formansratt"), (String) svar.get("andel"), ja(svar, "forbehallTredjeMan"), ja(svar, "tullverket"),
                (String) svar.get("namngiven"), (String) svar.get("namngivenAdress"), ja(svar, "datapantbrev"), ja(svar, "begransadEffekt"), (String) svar.get("vapen"),
                (String) svar.get("hemvistmyndighet"), ja(svar, "elektroniskt"));
    }

    private void krav(Map<String, Object> svar, Egendom egendom) {
        Belopp kostnader = svar.get("kostnader") == null ? Belopp.NOLL : belopp((BigDecimal) svar.get("kostnader"));
        List<Fel> fel = new ArrayList<>(Egendomskrav.fel(new Egendomskrav.Lage(egendom.slag(), egendom.beteckning(), svar.get("formansratt") != null || ja(svar, "pantratt"),
                ja(svar, "sokandenBegart"), (String) svar.get("namngiven"), (String) svar.get("namngivenAdress"), ja(svar, "begransadEffekt"), (String) svar.get("vapen")),
                LocalDate.now(klocka)));
        fel.addAll(Utmatningsprovning.hinder(new Utmatningsprovning.Lage(Besittning.valueOf((String) svar.get("besittning")), ja(svar, "tillhorGaldenaren"),
                ja(svar, "tillhorAnnan"), ja(svar, "sannoliktSamagd"), Undantag.valueOf((String) svar.get("undantag")), ja(svar, "pantratt"), ja(svar, "anvisad"),
                egendom.forbehall(), egendom.varde(), kostnader, ja(svar, "forbehallTredjeMan"))).stream().map(h -> new Fel(h.falt(), h.lagrum(), h.text())).toList());
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static Belopp belopp(BigDecimal kronor) {
        return kronor == null ? null : Belopp.kronor(kronor);
    }

    private static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }
}
