package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Forvaltningsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Forvaltning;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare takes down what is asked about the care of the property. */
@Component
@Lagrum({"UB 12:6", "UB 12:7", "UB 12:8", "UB 12:9", "UB 12:36 st 1", "UF 12:8 st 2"})
class RegistreraForvaltningsbegaran implements Uppgiftshanterare {

    private static final Set<String> MED_MOTPART = Set.of("AVKASTNING", "SYSSLOMAN", "KOPARENS_VARD");

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Forvaltningsarbete arbete;
    private final Clock klocka;

    RegistreraForvaltningsbegaran(Forsaljningslager forsaljningar, Fastighetslager lager, Forvaltningsarbete arbete, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "registreraForvaltningsbegaran";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("slag", "FORBUD_RATTIGHET", "begardDag", LocalDate.now(klocka).toString(), "yttrandeTill", LocalDate.now(klocka).plusWeeks(1).toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        String slag = (String) svar.get("slag");
        boolean undantag = "UNDANTAG".equals(slag);
        LocalDate till = undantag ? (LocalDate) svar.get("yttrandeTill") : null;
        if (undantag && (till == null || !till.isAfter(LocalDate.now(klocka)))) {
            throw new OgiltigIndataException("yttrandeTill", "UF 12:8 st 2", "Innan en fråga om undantag avgörs ska sökanden få yttra sig: ange en dag efter i dag.");
        }
        if (MED_MOTPART.contains(slag) && (svar.get("motpart") == null || svar.get("motpartAdress") == null)) {
            throw new OgiltigIndataException("motpart", "UB 12:8", "Ange vem det gäller, med adress: den som betalar, sysslomannen eller köparen.");
        }
        if ("KOPARENS_VARD".equals(slag) && lager.gallande(f.id()).isEmpty()) {
            throw new OgiltigIndataException("slag", "UB 12:36 st 1", "Fastigheten är inte såld. Bara den som har ropat in eller köpt den kan få ta vård om den före tillträdesdagen.");
        }
        long id = arbete.registrera(new Forvaltning(0, f.id(), slag, (String) svar.get("begardAv"), (LocalDate) svar.get("begardDag"), (String) svar.get("begaran"),
                (String) svar.get("motpart"), (String) svar.get("motpartAdress"), till, false, null, null));
        return Map.of(Fastighetsval.FORVALTNING, id, "horas", undantag);
    }
}
