package se.verkstall.utskick;

/**
 * What is put in the outbox.
 *
 * @param lagrum the section that demands it, or {@code null}
 * @param nyckel names the letter within its case, the same each time the same decision is carried out again
 */
public record NyttUtskick(String malnummer, long handlingId, Mottagare mottagare, Satt satt, String lagrum, String nyckel) {

    public NyttUtskick {
        if (malnummer == null || mottagare == null || satt == null || nyckel == null || nyckel.isBlank()) {
            throw new IllegalArgumentException("Ett utskick har målnummer, mottagare, sätt och nyckel.");
        }
    }
}
