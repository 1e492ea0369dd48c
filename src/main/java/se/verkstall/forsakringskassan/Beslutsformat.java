package se.verkstall.forsakringskassan;

import java.util.List;

/**
 * How a delivery is written. Ours is {@link BeslutsfilXml}; when Försäkringskassan's own layout is known, a bean of this type marked as primary takes its
 * place and nothing else changes.
 */
public interface Beslutsformat {

    /** The whole file. */
    String skriv(Leverans leverans, List<Leverans.Beslut> beslut);
}
