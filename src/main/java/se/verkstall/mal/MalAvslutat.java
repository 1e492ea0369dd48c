package se.verkstall.mal;

/** A case has ended; published in the transaction that ends it. */
public record MalAvslutat(String malnummer, Malstatus status) {
}
