package se.verkstall;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** Registers plain cases for tests: a company as applicant, a debtor with a test number, no claims. */
@Component
public class Provmal {

    public static final Part SOKANDE = Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Borgenärsbolaget Exempel AB", "5560000001", "Box 1, 111 11 Provstad");
    public static final Part GALDENAR = Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Åsa Österängs-Ähl", "199001012384", "Prövägen 3, 222 22 Åby");

    private final Malregister register;
    private final Clock klocka;

    Provmal(Malregister register, Clock klocka) {
        this.register = register;
        this.klocka = klocka;
    }

    /** A new case with the parties; its målnummer. */
    public String nytt(Part... parter) {
        return register.registrera(List.of(new NyttMal(Malslag.ENSKILT, "UTMATNING", Malstatus.PAGAR, Kalla.API, null,
                OffsetDateTime.now(klocka), List.of(parter), List.of(), List.of(), List.of()))).get(0).varde();
    }

    /** A new case with the usual parties; its målnummer. */
    public String nytt() {
        return nytt(SOKANDE, GALDENAR);
    }
}
