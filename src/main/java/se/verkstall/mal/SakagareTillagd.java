package se.verkstall.mal;

/** Somebody whose right attached property touches has become known: he is told of what has been announced. Published in the transaction that notes him. */
public record SakagareTillagd(String malnummer, long egendomId) {
}
