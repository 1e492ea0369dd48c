package se.verkstall.delgivning.berakning;

import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;

/**
 * What kind of recipient somebody is to the law of service.
 *
 * <p>The first digit of an organisationsnummer says what the legal person is: 1 dödsbo, 2 state, region, kommun, 5 aktiebolag, 7 ekonomisk förening and the
 * like, 8 ideell förening and stiftelse, 9 handelsbolag and kommanditbolag (docs/lagtolkning.md).
 */
public enum Mottagarslag {

    FYSISK_PERSON,
    AKTIEBOLAG,
    /** Ekonomisk förening, bostadsrättsförening, handelsbolag, kommanditbolag: always in a register that the act of 2010 names. */
    REGISTRERAD_JURIDISK_PERSON,
    /** An association, foundation or foreign legal person, which may or may not be in such a register. */
    ANNAN_JURIDISK_PERSON,
    DODSBO,
    OFFENTLIGT_ORGAN;

    /** The kind, by number if there is one; a legal person without a known number is {@link #ANNAN_JURIDISK_PERSON}. */
    @Lagrum({"DelgL 2010:1932 11 §", "DelgL 2010:1932 12 §", "DelgL 2010:1932 13 §", "DelgL 1970:428 7 §", "DelgL 1970:428 8 §", "DelgL 1970:428 9 §"})
    public static Mottagarslag av(Parttyp typ, String idnummer) {
        if (typ == Parttyp.PRIVATPERSON) {
            return FYSISK_PERSON;
        }
        return idnummer == null || idnummer.isEmpty() ? ANNAN_JURIDISK_PERSON : switch (idnummer.charAt(0)) {
            case '1' -> DODSBO;
            case '2' -> OFFENTLIGT_ORGAN;
            case '5' -> AKTIEBOLAG;
            case '7', '9' -> REGISTRERAD_JURIDISK_PERSON;
            default -> ANNAN_JURIDISK_PERSON;
        };
    }

    /** Whether särskild delgivning is made for such a recipient. */
    @Lagrum({"DelgL 2010:1932 29 §", "DelgL 1970:428 9 §"})
    boolean kanDelgesSarskilt(Delgivningslag lag) {
        return this == AKTIEBOLAG || lag == Delgivningslag.LAG_2010 && this == REGISTRERAD_JURIDISK_PERSON;
    }
}
