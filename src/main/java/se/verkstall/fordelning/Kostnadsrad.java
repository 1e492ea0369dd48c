package se.verkstall.fordelning;

import se.verkstall.lag.Belopp;

/**
 * A cost of execution in a sharing.
 *
 * @param ansprak the claim it is a part of, or {@code null} if it is common to all
 * @param plats its place in the order of payment; {@code null} as {@code tilldelat}
 * @param tilldelat what it got; {@code null} before it is shared, and always for a cost that is a part of a claim
 */
public record Kostnadsrad(String beteckning, Belopp belopp, String ansprak, Integer plats, Belopp tilldelat) {
}
