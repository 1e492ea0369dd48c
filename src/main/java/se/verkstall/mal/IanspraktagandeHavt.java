package se.verkstall.mal;

/**
 * Property that was taken under an attached mortgage deed has not been sold and is free (UB 9:14 st 3, 10:21 st 4): those who were told that it was taken are told so. The
 * notices of it stand under the deed. Published in the transaction that ends the sale.
 */
public record IanspraktagandeHavt(String malnummer, long egendomId, long pantbrevId) {
}
