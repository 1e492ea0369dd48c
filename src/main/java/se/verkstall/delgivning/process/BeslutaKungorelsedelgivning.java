package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.delgivning.berakning.Delgivningsdag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Kungorelsegrund;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.delgivning.lagring.Delgivningslager.Kungorelsebeslut;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person decides whether the document is served by announcement, on which ground and why. */
@Component
@Lagrum({"DelgL 2010:1932 47 §", "DelgL 2010:1932 48 §", "DelgL 2010:1932 49 §", "DelgL 2010:1932 50 §", "DelgL 1970:428 15 §", "DelgL 1970:428 16 §",
        "DelgL 1970:428 17 §"})
class BeslutaKungorelsedelgivning implements Uppgiftshanterare {

    private static final String PLATS = "Kronofogdemyndighetens reception";

    private final Uppgiftsutskick utskick;
    private final Delgivningsgang gang;
    private final Delgivningsbrev brev;
    private final Delgivningslager lager;

    BeslutaKungorelsedelgivning(Uppgiftsutskick utskick, Delgivningsgang gang, Delgivningsbrev brev, Delgivningslager lager) {
        this.utskick = utskick;
        this.gang = gang;
        this.brev = brev;
        this.lager = lager;
    }

    @Override
    public String nyckel() {
        return "beslutaKungorelsedelgivning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Delgivning d = gang.hamta(utskick.av(uppgift));
        LocalDate idag = gang.idag();
        return Map.of("mottagare", d.mottagare().namn(), "plats", PLATS,
                "grunder", Kungorelsegrund.i(d.lag()).stream()
                        .map(g -> g.iOrd() + " (" + LagrumIOrd.ett(g.lagrum(d.lag()).orElseThrow()) + "): " + prov(g.brister(gang.lage(d))))
                        .collect(Collectors.joining("\n")),
                "tider", String.join("\n", Delgivningsdag.kungorande(d.lag(), idag).motivering()) + "\n"
                        + String.join("\n", Delgivningsdag.kungord(d.lag(), idag).motivering()));
    }

    private static String prov(List<Fel> brister) {
        return brister.isEmpty() ? "kan användas." : brister.stream().map(Fel::text).collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Delgivning d = gang.las(utskick.av(uppgift));
        String skal = (String) svar.get("skal");
        if (!"JA".equals(svar.get("beslut"))) {
            gang.borja(d, Delgivningssatt.KUNGORELSE, "Kungörelsedelgivning beslutades inte.");
            gang.anteckna(d, vem, "kungörelsedelgivning används inte. Skäl: " + skal, d.lag().paragraf("15", "48"));
            return Map.of(Delgivningsvariabler.BESLUTAD, false);
        }
        Kungorelsegrund grund = grund(d, svar);
        Delgivningsforsok f = gang.borja(d, Delgivningssatt.KUNGORELSE, skal);
        lager.beslutat(f.id(), beslut(grund, svar));
        gang.anteckna(d, vem, "beslut om kungörelsedelgivning. " + grund.iOrd() + ". Skäl: " + skal, grund.lagrum(d.lag()).orElseThrow());
        return Map.of(Delgivningsvariabler.BESLUTAD, true);
    }

    private Kungorelsegrund grund(Delgivning d, Map<String, Object> svar) {
        if (svar.get("grund") == null) {
            throw new OgiltigIndataException("grund", d.lag().paragraf("15", "48"), "Välj den grund som beslutet vilar på.");
        }
        Kungorelsegrund grund = Kungorelsegrund.valueOf((String) svar.get("grund"));
        List<Fel> brister = new ArrayList<>(grund.brister(gang.lage(d)));
        if (Boolean.TRUE.equals(svar.get("anslas")) && !grund.farAnslasILokalen(harKungjorts(d))) {
            brister.add(new Fel("anslas", d.lag().paragraf("17", "48"), "Meddelandet får anslås i lokalen bara när mottagaren redan har delgetts genom kungörelse i målet."));
        }
        if (!brister.isEmpty()) {
            throw new OgiltigIndataException(brister);
        }
        return grund;
    }

    private boolean harKungjorts(Delgivning d) {
        return lager.i(d.malnummer()).stream().anyMatch(t -> t.status() == Delgivningsstatus.DELGIVEN && t.satt() == Delgivningssatt.KUNGORELSE
                && t.mottagare().roll().equals(d.mottagare().roll()) && t.mottagare().namn().equals(d.mottagare().namn()));
    }

    private static Kungorelsebeslut beslut(Kungorelsegrund grund, Map<String, Object> svar) {
        return new Kungorelsebeslut(grund, (String) svar.getOrDefault("plats", PLATS), (String) svar.get("ortstidning"),
                Boolean.TRUE.equals(svar.get("anslas")));
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        if (!"JA".equals(svar.get("beslut")) || svar.get("grund") == null) {
            return null;
        }
        Delgivning d = gang.hamta(utskick.av(uppgift));
        LocalDate idag = gang.idag();
        return brev.kungorelse(d, new Delgivningsbrev.Kungorelse(beslut(Kungorelsegrund.valueOf((String) svar.get("grund")), svar), idag,
                Delgivningsdag.kungord(d.lag(), idag).dag()));
    }
}
