package se.verkstall.delgivning.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Delgivningsval;
import se.verkstall.delgivning.berakning.Mottagarlage;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person chooses how to go on when the methods that need no decision have been tried. */
@Component
@Lagrum({"DelgL 2010:1932 4 §", "DelgF 2011:154 2 §", "UF 4:5"})
class ValjDelgivningssatt implements Uppgiftshanterare {

    private static final String AVSLUTA = "AVSLUTA";

    private final Uppgiftsutskick utskick;
    private final Delgivningsgang gang;
    private final Delgivningslager lager;

    ValjDelgivningssatt(Uppgiftsutskick utskick, Delgivningsgang gang, Delgivningslager lager) {
        this.utskick = utskick;
        this.gang = gang;
        this.lager = lager;
    }

    @Override
    public String nyckel() {
        return "valjDelgivningssatt";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Delgivning d = gang.hamta(utskick.av(uppgift));
        Mottagarlage lage = gang.lage(d);
        Map<String, Object> varden = new HashMap<>();
        varden.put("mottagare", d.mottagare().namn() + (d.mottagare().adress() == null ? "" : ", " + d.mottagare().adress()));
        varden.put("provade", d.forsok().isEmpty() ? "Inget sätt är prövat."
                : d.forsok().stream().map(f -> f.borjan() + ": " + f.satt().iOrd() + ". " + (f.utfall() == null ? "" : f.utfall())
                        + (f.retur() == null ? "" : " Brevet kom i retur " + f.retur() + ".")).collect(Collectors.joining("\n")));
        varden.put("oppna", Delgivningsval.prova(lage).stream()
                .map(p -> (p.oppen() ? "Öppet: " : "Stängt: ") + p.satt().iOrd() + ". " + p.skal() + " (" + LagrumIOrd.alla(p.lagrum()) + ")")
                .collect(Collectors.joining("\n")));
        varden.put("utomlands", d.utomlands());
        return varden;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Delgivning d = gang.las(utskick.av(uppgift));
        String val = (String) svar.get("satt");
        String skal = (String) svar.get("skal");
        if (AVSLUTA.equals(val)) {
            gang.vald(d);
            gang.avsluta(d, Delgivningsstatus.EJ_ANTRAFFAD, skal, d.lag().paragraf("3", "4"), vem);
            return Map.of(Delgivningsvariabler.SATT, Delgivningsval.Vag.INGET.name());
        }
        lager.uppgifter(d.id(), (Boolean) svar.get("utomlands"), (String) svar.get("nyAdress"));
        Delgivningssatt satt = Delgivningssatt.valueOf(val);
        prova(gang.las(d.utskickId()), satt, svar);
        gang.vald(d);
        gang.anteckna(d, vem, "beslut om " + satt.iOrd() + ". Skäl: " + skal
                + (svar.get("sprak") == null ? "" : " Handlingen är avfattad på " + svar.get("sprak") + "."), satt.lagrum(d.lag()));
        return Map.of(Delgivningsvariabler.SATT, satt.name());
    }

    private void prova(Delgivning d, Delgivningssatt satt, Map<String, Object> svar) {
        boolean utsiktslost = Boolean.TRUE.equals(svar.get("utsiktslost"));
        Delgivningsval.Provning provning = Delgivningsval.prova(utsiktslost ? gang.lage(d).utsiktslost() : gang.lage(d), satt);
        List<Fel> fel = new ArrayList<>();
        if (!provning.oppen()) {
            fel.add(new Fel("satt", provning.lagrum(), provning.skal()));
        }
        if (d.utomlands() && satt == Delgivningssatt.VANLIG && svar.get("sprak") == null) {
            fel.add(new Fel("sprak", "UF 4:5 st 1", "Ange på vilket språk handlingen är avfattad; mottagaren ska kunna antas förstå det."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
