package se.verkstall.webb.chef;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;

/** A chef's moving of tasks between people, noted in each case's dagbok. */
@Component
class Fordelning {

    private final Uppgifter uppgifter;
    private final Dagbok dagbok;
    private final JdbcClient jdbc;

    Fordelning(Uppgifter uppgifter, Dagbok dagbok, JdbcClient jdbc) {
        this.uppgifter = uppgifter;
        this.dagbok = dagbok;
        this.jdbc = jdbc;
    }

    /** Those who have logged in and may have tasks. */
    @Transactional(readOnly = true)
    List<String> personer() {
        return jdbc.sql("select namn from person where roller && array['HANDLAGGARE', 'CHEF'] order by namn collate \"sv-SE-x-icu\"")
                .query(String.class).list();
    }

    /**
     * Moves tasks to a person, or back to their groups if {@code till} is empty; those done meanwhile are passed over.
     *
     * @return how many were moved
     * @throws OgiltigIndataException if nobody of that name has logged in
     */
    @Transactional
    int flytta(List<String> uppgift, String till, String chef) {
        if (!till.isEmpty() && !personer().contains(till)) {
            throw new OgiltigIndataException("till", null, "Ingen med namnet " + till + " har loggat in.");
        }
        int antal = 0;
        for (String id : uppgift) {
            if (uppgifter.hitta(id).isPresent()) {
                Uppgift flyttad = uppgifter.flytta(id, till.isEmpty() ? null : till);
                dagbok.skriv(flyttad.malnummer(), chef, "Uppgiften ”" + flyttad.namn() + "” flyttades till "
                        + (till.isEmpty() ? "gruppen." : till + "."), null);
                antal++;
            }
        }
        return antal;
    }
}
