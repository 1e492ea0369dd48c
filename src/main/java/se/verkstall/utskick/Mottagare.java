package se.verkstall.utskick;

/**
 * Who a document goes to.
 *
 * @param roll what the recipient is to the case: SOKANDE, GALDENAR, OMBUD, ARBETSGIVARE or another
 * @param idnummer twelve digits for a person, ten for a company, or {@code null}
 * @param adress the postal address, or {@code null} if none is known
 */
public record Mottagare(String roll, String namn, String idnummer, String adress) {

    public Mottagare {
        if (roll == null || roll.isBlank() || namn == null || namn.isBlank()) {
            throw new IllegalArgumentException("En mottagare har roll och namn, fick roll " + roll + " och namn " + namn + ".");
        }
    }
}
