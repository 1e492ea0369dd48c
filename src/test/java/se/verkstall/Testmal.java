package se.verkstall;

import java.time.OffsetDateTime;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Titelslag;
import se.verkstall.mal.Exekutionstitel;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** Registers cases for tests: valid from the start, each changed only in what the test is about. */
public final class Testmal {

    /** Numbers reserved for tests. */
    public static final String GALDENAR = "199001012384";
    public static final String ANNAN_GALDENAR = "198202132397";
    public static final String ARBETSGIVARE = "5566778899";

    private Malslag slag = Malslag.ENSKILT;
    private OffsetDateTime inkom = OffsetDateTime.parse("2022-01-10T09:00:00+01:00");
    private String sokande = "Provbolaget AB";
    private String galdenar = GALDENAR;
    private String arbetsgivare = ARBETSGIVARE;
    private boolean lagakraftbevis = true;
    private Titelslag titelslag = Titelslag.UTSLAG;
    private List<Fordran> fordringar = List.of(ovrig("1000", "0", "0"));

    /** An enskilt mål of 2022-01-10 (a Monday) with one claim of 1 000 kr, and an employer. */
    public static Testmal mal() {
        return new Testmal();
    }

    public Testmal slag(Malslag nytt) {
        this.slag = nytt;
        return this;
    }

    public Testmal inkom(String tidpunkt) {
        this.inkom = OffsetDateTime.parse(tidpunkt);
        return this;
    }

    public Testmal sokande(String namn) {
        this.sokande = namn;
        return this;
    }

    public Testmal galdenar(String idnummer) {
        this.galdenar = idnummer;
        return this;
    }

    public Testmal arbetsgivare(String idnummer) {
        this.arbetsgivare = idnummer;
        return this;
    }

    public Testmal titel(Titelslag ny, boolean medLagakraftbevis) {
        this.titelslag = ny;
        this.lagakraftbevis = medLagakraftbevis;
        return this;
    }

    public Testmal fordringar(Fordran... nya) {
        this.fordringar = List.of(nya);
        return this;
    }

    /** Registers the case and gives its number. */
    public String registrera(Malregister register) {
        List<Part> parter = new java.util.ArrayList<>(List.of(
                Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, sokande, "5560360793", "Provgatan 1, 111 11 Provstad"),
                Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Gun Gäldenär", galdenar, "Provvägen 2, 222 22 Provby")));
        if (arbetsgivare != null) {
            parter.add(Part.av(Roll.ARBETSGIVARE, Parttyp.JURIDISK_PERSON, "Arbetsplatsen AB", arbetsgivare, "Verkvägen 3, 333 33 Provby"));
        }
        NyttMal nytt = new NyttMal(slag, "UTMATNING", Malstatus.PAGAR, Kalla.API, null, inkom, parter, fordringar,
                List.of(new Exekutionstitel(titelslag, "Kronofogdemyndigheten", "UB-1", inkom.toLocalDate().minusMonths(2), lagakraftbevis, true)),
                List.of(new NyttMal.Dagboksrad("prov", "Ansökan om utmätning kom in.", "UF 1:5")));
        return register.registrera(List.of(nytt)).get(0).varde();
    }

    /** A claim of no special rank. */
    public static Fordran ovrig(String kapital, String ranta, String kostnad) {
        return fordran(1, Fordringsklass.OVRIG, kapital, ranta, kostnad, null);
    }

    /** Any claim; {@code lopande} kronor a month, or {@code null}. */
    public static Fordran fordran(int nr, Fordringsklass klass, String kapital, String ranta, String kostnad, String lopande) {
        return new Fordran(0, nr, klass, klass.text(), Belopp.parse(kapital), Belopp.parse(ranta), Belopp.parse(kostnad),
                Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, lopande == null ? null : Belopp.parse(lopande), null, null, null, null, null);
    }
}
