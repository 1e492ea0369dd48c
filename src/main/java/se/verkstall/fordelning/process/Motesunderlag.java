package se.verkstall.fordelning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Avsattning;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Fordran;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Hinder;
import se.verkstall.fordelning.berakning.Fordelningsprotokoll.Forsaljning;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.fordelning.handlaggning.Medelsbeslut.Yrkanden;
import se.verkstall.handling.Handlingar;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Malregister;

/** Translates between the form of a meeting, or of a decision without one, and what is decided. */
@Component
class Motesunderlag {

    private final Fordelningar fordelningar;
    private final Medelsbeslut beslut;
    private final Malregister register;
    private final Handlingar handlingar;
    private final Protokollsinledning inledning;

    Motesunderlag(Fordelningar fordelningar, Medelsbeslut beslut, Malregister register, Handlingar handlingar, Protokollsinledning inledning) {
        this.fordelningar = fordelningar;
        this.beslut = beslut;
        this.register = register;
        this.handlingar = handlingar;
        this.inledning = inledning;
    }

    static Forsaljning forsaljning(Fordelning f) {
        return !f.sald() ? Forsaljning.INGEN : f.paAuktion() ? Forsaljning.AUKTION : Forsaljning.UNDER_HAND;
    }

    /** What the form holds when it is opened. */
    Map<String, Object> ifyllt(Fordelning f, boolean sammantrade, String vem) {
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("medel", f.beskrivning() + ": " + f.attFordela().svenskt() + " kronor");
        ifyllt.put("ansprak", fordelningar.ansprak(f.id()).stream().map(a -> rad(a, beslut.rantaTillDagen(f, a))).toList());
        ifyllt.put("overklagande", "Den som vill överklaga fördelningen ska göra det skriftligt. Överklagandet ska ha kommit in till Kronofogdemyndigheten inom tre veckor från "
                + "beslutet.");
        if (sammantrade) {
            ifyllt.put("utfall", "HALLET");
            ifyllt.put("forrattningsman", inledning.forrattningsman(vem));
            Map<String, Object> allmant = inledning.av(f.malnummer(), "Gäldenär");
            List.of("vittne", "parter", "ovrigt").forEach(p -> ifyllt.put(p, allmant.get(p)));
            ifyllt.put("tid_och_plats", f.sammantrade() + " klockan " + f.klockslag() + ", " + f.plats());
            ifyllt.put("exekutionstitel", String.join("\n", register.titlar(f.malnummer()).stream()
                    .map(t -> "Utmätning på grund av " + t.myndighet() + " " + t.nummer() + " den " + t.dag()).toList()));
            ifyllt.put("anledning", "Fördelning av " + f.attFordela().svenskt() + " kronor som har flutit in för " + f.beskrivning() + ".");
            ifyllt.put("utlysning", utlysning(f));
        }
        return ifyllt;
    }

    private static String utlysning(Fordelning f) {
        String kungorelse = switch (f.kungorelse()) {
            case BEHOVS_INTE -> "Sammanträdet har inte behövt kungöras.";
            case MED_AUKTIONEN -> "Sammanträdet kungjordes med auktionen.";
            case LAGENS_MEDIER, ANNAT_SATT -> "Sammanträdet kungjordes " + f.kungjord() + ": " + String.join(", ", f.medier()) + ".";
        };
        return kungorelse + " Sökanden, gäldenären och kända sakägare har kallats.";
    }

    private static Map<String, Object> rad(Ansprak a, Belopp upplupen) {
        Sakagare s = a.sakagare();
        Map<String, Object> rad = new LinkedHashMap<>();
        rad.put("beteckning", a.beteckning());
        rad.put("kostnad", s.kostnad().iKronor().toPlainString());
        rad.put("ranta", s.ranta().plus(upplupen).iKronor().toPlainString());
        rad.put("kapital", s.kapital().iKronor().toPlainString());
        return rad;
    }

    /** What was claimed. A claim that is left out of the list stands as it was known. */
    Yrkanden yrkanden(Fordelning f, Map<String, Object> svar) {
        Map<String, Ansprak> kanda = new LinkedHashMap<>();
        fordelningar.ansprak(f.id()).forEach(a -> kanda.put(a.beteckning(), a));
        Map<String, Fordran> anspraken = new LinkedHashMap<>();
        Map<String, Belopp> overenskommet = new LinkedHashMap<>();
        boolean enighet = Boolean.TRUE.equals(svar.get("enighet"));
        List<?> rader = svar.get("ansprak") instanceof List<?> lista ? lista : List.of();
        for (int i = 0; i < rader.size(); i++) {
            Map<?, ?> rad = (Map<?, ?>) rader.get(i);
            Ansprak a = kanda.get(String.valueOf(rad.get("beteckning")));
            if (a == null) {
                throw new OgiltigIndataException("ansprak[" + i + "].beteckning", "UF 13:9 p 5", "Det finns inget anspråk " + rad.get("beteckning") + " i fördelningen.");
            }
            anspraken.put(a.beteckning(), fordran(a, rad));
            if (enighet && rad.get("overenskommet") != null) {
                overenskommet.put(a.beteckning(), belopp(rad, "overenskommet"));
            }
        }
        if (enighet && overenskommet.isEmpty()) {
            throw new OgiltigIndataException("enighet", "UB 13:9", "Skriv vad sakägarna har enats om för varje fordran.");
        }
        return new Yrkanden(anspraken, belopp(svar, "ranta_pa_medlen"), Boolean.TRUE.equals(svar.get("smabelopp")), overenskommet);
    }

    private static Fordran fordran(Ansprak a, Map<?, ?> rad) {
        Sakagare s = a.sakagare();
        Object avsatts = rad.get("avsatts");
        Object hinder = rad.get("hinder");
        return new Fordran(s.beteckning(), s.formansratt(), s.dag(), s.ordning(), s.exekution(), s.malnummer(), s.tak(), belopp(rad, "kostnad"), belopp(rad, "ranta"),
                belopp(rad, "kapital"), Boolean.TRUE.equals(rad.get("kapital_forst")), Boolean.TRUE.equals(rad.get("for_sent")),
                avsatts == null ? null : Avsattning.valueOf((String) avsatts), hinder == null ? null : Hinder.valueOf((String) hinder),
                Boolean.TRUE.equals(rad.get("sakerhet")));
    }

    private static Belopp belopp(Map<?, ?> rad, String falt) {
        return rad.get(falt) instanceof BigDecimal kronor ? Belopp.kronor(kronor) : Belopp.NOLL;
    }

    /** The protokoll or decision as it would be. */
    String forhandsvisa(Fordelning f, Map<String, Object> svar, String mall, String vem) {
        return handlingar.forhandsvisa(f.malnummer(), mall, beslut.dokumentdata(f, yrkanden(f, svar), svar, vem));
    }
}
