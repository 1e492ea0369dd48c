package se.verkstall.mal;

/** An attachment has been lifted: whatever goes on with the property stops. Published in the transaction that lifts it. */
public record UtmatningHavd(String malnummer, long egendomId) {
}
