package se.verkstall.forsaljning;

/**
 * One of several jointly mortgaged properties that are sold at the same auction.
 *
 * @param bevakad its bevakningssammanträde has been held, and it waits for the others
 * @param leder its case holds the lists and the auction for all
 * @param indragen drawn into the sale (UB 12:49)
 * @param andraHand answering only in the second place (UB 12:54 st 5)
 */
public record Gemensammedlem(long gruppId, long forsaljningId, boolean bevakad, boolean leder, boolean indragen, boolean andraHand) {
}
