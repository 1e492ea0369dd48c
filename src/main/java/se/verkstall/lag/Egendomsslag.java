package se.verkstall.lag;

import java.util.Set;

/** What kind of thing is attached, as far as the law treats it in its own way. */
public enum Egendomsslag {
    LOSORE("Lösöre"), FORDON("Fordon"), FARTYG("Fartyg som inte är registrerat skepp"), GODS_I_FARTYG("Gods i fartyg"),
    LUFTFARTYG("Luftfartyg som inte är registrerat"), GODS_I_LUFTFARTYG("Gods i luftfartyg"), BOSTADSRATT("Bostadsrätt"), VARDEPAPPER("Värdepapper"),
    FORDRAN("Fordran"), PATENT("Patent"), MONSTERRATT("Mönsterrätt"), VARUMARKE("Varumärke"), VAXTFORADLARRATT("Växtförädlarrätt"),
    SKJUTVAPEN("Skjutvapen"), ANDEL_I_SKEPP("Andel i registrerat skepp eller skeppsbygge"), ANDEL_I_LUFTFARTYG("Andel i registrerat luftfartyg eller reservdelar"),
    PANTBREV("Pantbrev");

    private static final Set<Egendomsslag> SJOPANT = Set.of(FARTYG, GODS_I_FARTYG, LUFTFARTYG, GODS_I_LUFTFARTYG);

    private final String text;

    Egendomsslag(String text) {
        this.text = text;
    }

    /** In Swedish. */
    public String text() {
        return text;
    }

    /** Whether a maritime lien or its like in the air may burden it, so that an auction is announced two weeks before. */
    @Lagrum("UF 9:9 st 3")
    public boolean kanHaSjopantratt() {
        return SJOPANT.contains(this);
    }
}
