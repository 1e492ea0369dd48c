package se.verkstall.forsaljning.handlaggning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Orders the extract that must be at hand before a share in a ship or aircraft, or property of a business that may be mortgaged, is sold. */
@Component
@Lagrum("UF 9:5")
public class Gravationsbevis {

    private final Egendomsregister egendomar;
    private final Avsandning avsandning;

    Gravationsbevis(Egendomsregister egendomar, Avsandning avsandning) {
        this.egendomar = egendomar;
        this.avsandning = avsandning;
    }

    /** Orders it, once for a sale; nothing happens if none is demanded. */
    public void begar(Forsaljning f) {
        Egendom egendom = egendomar.hamta(f.egendomId());
        hos(egendom).ifPresent(register -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("egendom", egendom.iOrd());
            data.put("luftfartyg", egendom.slag() != Egendomsslag.ANDEL_I_SKEPP);
            avsandning.skicka(f.malnummer(), new Brev("begaran_registerutdrag", data, null, Satt.ENKEL, "UF 9:5", "registerutdrag/" + f.id()),
                    new Mottagare("REGISTER", register, null, null));
        });
    }

    private static Optional<String> hos(Egendom egendom) {
        return switch (egendom.slag()) {
            case ANDEL_I_SKEPP -> Optional.of("Sjöfartsregistret");
            case ANDEL_I_LUFTFARTYG -> Optional.of("Inskrivningsmyndigheten");
            default -> egendom.naringsverksamhet() ? Optional.of("Inskrivningsmyndigheten för företagsinteckning") : Optional.empty();
        };
    }
}
