package se.verkstall.mal;

/**
 * Somebody has been ordered to sue about property, and it may not be sold until that is settled (UB 8:5 st 1): an auction that has been called is cancelled.
 * Published in the transaction that orders it.
 */
public record EgendomTvistig(String malnummer, long egendomId, String skal) {
}
