package se.verkstall.lag;

import java.time.LocalDate;
import java.util.Set;

/** What kind of thing is attached, as far as the law treats it in its own way. */
public enum Egendomsslag {
    LOSORE("Lösöre"), FORDON("Fordon"), FARTYG("Fartyg som inte är registrerat skepp"), GODS_I_FARTYG("Gods i fartyg"),
    LUFTFARTYG("Luftfartyg som inte är registrerat"), GODS_I_LUFTFARTYG("Gods i luftfartyg"), BOSTADSRATT("Bostadsrätt"), VARDEPAPPER("Värdepapper"),
    FORDRAN("Fordran"), PATENT("Patent"), MONSTERRATT("Mönsterrätt"), VARUMARKE("Varumärke"), VAXTFORADLARRATT("Växtförädlarrätt"),
    SKJUTVAPEN("Skjutvapen"), ANDEL_I_SKEPP("Andel i registrerat skepp eller skeppsbygge"), ANDEL_I_LUFTFARTYG("Andel i registrerat luftfartyg eller reservdelar"),
    PANTBREV("Pantbrev"), FASTIGHET("Fastighet"), TOMTRATT("Tomträtt"), SKEPP("Registrerat skepp"), SKEPPSBYGGE("Registrerat skeppsbygge"),
    REGISTRERAT_LUFTFARTYG("Registrerat luftfartyg"), RESERVDELAR("Intecknade reservdelar till luftfartyg"),
    OREGISTRERAT_SKEPP("Svenskt skepp eller skeppsbygge som inte är registrerat"), FLYGMOTOR("Flygmotor"), JARNVAGSMATERIEL("Rullande järnvägsmateriel"),
    BYGGNAD_PA_OFRI_GRUND("Byggnad på ofri grund"), NYTTJANDERATT("Nyttjanderätt till fastighet"), SKATTEATERBETALNING("Skatt som betalas tillbaka");

    /** SFS 2015:876. */
    private static final LocalDate LUFTFARTSOBJEKT = LocalDate.of(2016, 4, 1);
    /** SFS 2024:41; inferred. */
    private static final LocalDate RULLANDE_MATERIEL = LocalDate.of(2024, 3, 8);
    private static final Set<Egendomsslag> SJOPANT = Set.of(FARTYG, OREGISTRERAT_SKEPP, GODS_I_FARTYG, LUFTFARTYG, GODS_I_LUFTFARTYG);

    private final String text;

    Egendomsslag(String text) {
        this.text = text;
    }

    /** In Swedish. */
    public String text() {
        return text;
    }

    /** Whether it is real property; what the code says of that goes for a site leasehold too (UB 1:11). */
    @Lagrum({"UB 1:11", "UB 12:1"})
    public boolean arFast() {
        return this == FASTIGHET || this == TOMTRATT;
    }

    /** Whether it is attached for a claim without special priority in it only if the applicant asks for it. */
    @Lagrum("UB 4:5")
    public boolean baraPaBegaran() {
        return arFast() || this == SKEPP || this == REGISTRERAT_LUFTFARTYG || this == RESERVDELAR;
    }

    /**
     * Whether it is such that a right in it can on the day be entered in an international register: aircraft and their engines since SFS 2015:876, rolling stock
     * since SFS 2024:41. The latter's day is inferred: that on which the railway protocol came into force for Sweden.
     */
    @Lagrum("UF 6:9a")
    public boolean internationelltRegister(LocalDate dag) {
        boolean luft = this == LUFTFARTYG || this == REGISTRERAT_LUFTFARTYG || this == ANDEL_I_LUFTFARTYG || this == FLYGMOTOR;
        return luft && !dag.isBefore(LUFTFARTSOBJEKT) || this == JARNVAGSMATERIEL && !dag.isBefore(RULLANDE_MATERIEL);
    }

    /** Whether a maritime lien or its like in the air may burden it, so that an auction is announced two weeks before. */
    @Lagrum("UF 9:9 st 3")
    public boolean kanHaSjopantratt() {
        return SJOPANT.contains(this);
    }
}
