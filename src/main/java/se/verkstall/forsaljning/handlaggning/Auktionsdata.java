package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What documents about an auction show. */
@Component
class Auktionsdata {

    private final Egendomsregister egendomar;
    private final Forsaljningslager forsaljningar;
    private final Fartygslager fartyg;
    private final Ianspraktagetlager ianspraktagna;
    private final Malregister register;

    Auktionsdata(Egendomsregister egendomar, Forsaljningslager forsaljningar, Fartygslager fartyg, Ianspraktagetlager ianspraktagna, Malregister register) {
        this.egendomar = egendomar;
        this.forsaljningar = forsaljningar;
        this.fartyg = fartyg;
        this.ianspraktagna = ianspraktagna;
        this.register = register;
    }

    /** The chapter the auction follows. */
    Auktionsregler regler(Auktion auktion) {
        return Auktionsregler.av(egendom(auktion).slag());
    }

    Egendom egendom(Auktion auktion) {
        return egendomar.hamta(auktion.egendomId());
    }

    Map<String, Object> av(Auktion auktion) {
        Egendom egendom = egendom(auktion);
        Forsaljning forsaljning = forsaljningar.hamta(auktion.forsaljningId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendom.iOrd());
        data.put("varde", egendom.varde());
        data.put("auktionsdag", auktion.dag());
        data.put("klockslag", auktion.klockslag().toString());
        data.put("slutdag", auktion.slutdag());
        data.put("sluttid", auktion.sluttid() == null ? null : auktion.sluttid().toString());
        data.put("form", auktion.form().text());
        data.put("plats", auktion.plats());
        data.put("villkor", auktion.villkor());
        data.put("okandaBorgenarer", auktion.okandaBorgenarer());
        data.put("sammantrade", auktion.sammantrade());
        data.put("lagsta", forsaljning.lagsta());
        fartyg.hitta(auktion.forsaljningId()).ifPresent(f -> {
            data.put("beskrivning", f.beskrivning());
            data.put("beskrivningPlats", f.beskrivningPlats());
            data.put("varde", f.varde());
            data.put("finns", egendom.plats());
            data.put("luftfartyg", regler(auktion) == Auktionsregler.LUFTFARTYG);
            data.put("saljsFor", saljsFor(auktion.malnummer(), forsaljning));
        });
        return data;
    }

    /** Who has asked for the sale or joined it, each claim, and the right it has in the ship. */
    @Lagrum({"UF 10:5 st 1", "UF 10:5 st 2"})
    private String saljsFor(String malnummer, Forsaljning forsaljning) {
        List<Fordran> fordringar = register.fordringar(malnummer);
        StringBuilder text = new StringBuilder(register.part(malnummer, Roll.SOKANDE).map(Part::namn).orElse("Sökanden")).append(", ")
                .append(String.join(" och ", fordringar.stream().map(f -> f.kvar().svenskt() + " kronor").toList()));
        text.append(ianspraktagna.pantbrev(forsaljning.egendomId()).isPresent() ? ", med förmånsrätt på grund av inteckning; egendomen togs i anspråk " : ", med förmånsrätt på grund av utmätning den ")
                .append(forsaljning.utmatningsdag());
        fartyg.anslutna(forsaljning.id()).forEach(a -> text.append("; ").append(a.vem()).append(", som har anslutit sig, ").append(a.fordran().svenskt()).append(" kronor, med ").append(a.ratt()));
        return text.toString();
    }
}
