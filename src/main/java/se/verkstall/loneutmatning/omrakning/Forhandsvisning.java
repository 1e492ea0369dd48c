package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;

/**
 * What a run would do if it were started now.
 *
 * @param antal how many of each outcome
 * @param handlaggs how many are left to a person, by reason
 * @param hojning by how much the changed förbehållsbelopp rise together, in kronor a period as each is decided
 * @param sankning by how much the highest amounts to withhold sink together, where the decision has one
 * @param egendomligast the twenty whose förbehållsbelopp changes most for its size, up or down, decided or not
 */
public record Forhandsvisning(LocalDate dag, Map<Utfall, Integer> antal, Map<Skal, Integer> handlaggs, Belopp hojning, Belopp sankning, List<Fall> egendomligast) {

    /** One of them. */
    public record Fall(long loneutmatningId, Utfall utfall, Skal skal, Belopp fore, Belopp efter) {
    }
}
