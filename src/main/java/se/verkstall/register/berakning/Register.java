package se.verkstall.register.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/** A register, or whoever else the statute wants told of what is attached. What it is called depends on the day. */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24"})
public enum Register {
    SKEPPSREGISTRET("Sjöfartsregistret", "Transportstyrelsen", LocalDate.of(2009, 1, 1)),
    LUFTFARTYGSREGISTRET("Luftfartsverket", "Transportstyrelsen", LocalDate.of(2009, 1, 1)),
    INSKRIVNING_LUFTFARTYG("Inskrivningsmyndigheten för luftfartyg"),
    INSKRIVNING_FASTIGHET("Inskrivningsmyndigheten"),
    PATENTREGISTRET("Patent- och registreringsverket"),
    VAXTSORTREGISTRET("Statens växtsortnämnd", "Statens jordbruksverk", LocalDate.of(2019, 1, 1)),
    VAPENREGISTRET("Polismyndigheten"),
    TULLEN("Tullverket"),
    VARDEPAPPERSCENTRALEN("Värdepapperscentralen VPC", "Euroclear Sweden", LocalDate.of(2009, 2, 2)),
    FORVALTAREN("Förvaltaren"),
    PANTBREVSREGISTRET("Lantmäteriverket", "Lantmäteriet", LocalDate.of(2008, 9, 1)),
    BOSTADSRATTSFORENINGEN("Bostadsrättsföreningen"),
    FASTIGHETSAGAREN("Fastighetens ägare"),
    SKATTEKONTOT("Skattemyndigheten", "Skatteverket", LocalDate.of(2004, 1, 1)),
    UTLANDSK_MYNDIGHET("Utländsk registermyndighet");

    private final String namn;
    private final String nyttNamn;
    private final LocalDate fran;

    Register(String namn) {
        this(namn, namn, LocalDate.MIN);
    }

    Register(String namn, String nyttNamn, LocalDate fran) {
        this.namn = namn;
        this.nyttNamn = nyttNamn;
        this.fran = fran;
    }

    /** Who keeps it on the day, in Swedish. */
    public String namn(LocalDate dag) {
        return dag.isBefore(fran) ? namn : nyttNamn;
    }
}
