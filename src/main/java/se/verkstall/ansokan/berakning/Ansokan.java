package se.verkstall.ansokan.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Titelslag;

/**
 * An application for enforcement as it was given; what was not given is {@code null}.
 *
 * @param referens the applicant's own reference
 * @param atgard the measure sought
 * @param forsaljningEnligt427 sale of property deemed attached under UB 4:27 is sought
 * @param pantbrevIOriginal whether the pantbrev came in original; {@code null} if there is none or it is a datapantbrev
 * @param skuldebrevIOriginal whether a running skuldebrev came in original; {@code null} if the claim rests on none
 */
@Lagrum({"UF 2:2", "UB 2:1", "UB 2:2"})
public record Ansokan(String referens, Malslag slag, String atgard, Sokande sokande, Ombud ombud, Svarande svarande,
                      Titel exekutionstitel, List<Krav> fordringar, Boolean forsaljningEnligt427, Boolean pantbrevIOriginal,
                      Boolean skuldebrevIOriginal) {

    /** Attachment, the only measure that can be sought as yet. */
    public static final String UTMATNING = "UTMATNING";

    public Ansokan {
        slag = slag == null ? Malslag.ENSKILT : slag;
        fordringar = fordringar == null ? List.of() : java.util.Collections.unmodifiableList(new java.util.ArrayList<>(fordringar));
    }

    /** Who applies. */
    public record Sokande(Parttyp typ, String namn, String idnummer, String postadress, String telefon, String telefonArbete,
                          Boolean hemligtTelefonnummer) {
    }

    /** Who speaks for the applicant. */
    public record Ombud(String namn, String postadress, String telefon) {
    }

    /** Whom the application is against. */
    public record Svarande(Parttyp typ, String namn, String idnummer, String postadress, String hemvist, String yrke,
                           String arbetsplats, String telefon, String utredningOmAdress) {
    }

    /**
     * The enforceable title.
     *
     * @param lagakraftKravs whether it must have gained legal force; {@code null}: only for an authority's decision (UB 3:20)
     */
    public record Titel(Titelslag slag, String myndighet, String nummer, LocalDate dag, Boolean lagakraftKravs,
                        Boolean lagakraftbevis, Boolean original) {

        /** Whether the title can be enforced only when it has gained legal force. */
        @Lagrum({"UF 2:6", "UB 3:20"})
        public boolean kraverLagaKraft() {
            return lagakraftKravs == null ? slag == Titelslag.BESLUT : lagakraftKravs;
        }
    }

    /**
     * One claim; amounts in kronor.
     *
     * @param rantaFran first day of interest that still runs
     * @param rantesats contract interest, per cent a year
     * @param successivt whether the amount fell due bit by bit
     * @param lopande running maintenance a month
     */
    public record Krav(Fordringsklass klass, String beskrivning, BigDecimal kapital, BigDecimal ranta, BigDecimal kostnad,
                       LocalDate rantaFran, BigDecimal rantesats, Boolean successivt, LocalDate periodFran, LocalDate periodTill,
                       BigDecimal lopande, LocalDate forfallodag) {
    }
}
