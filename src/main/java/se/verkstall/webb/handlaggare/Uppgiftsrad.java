package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.tid.Riktning;

/**
 * A row of the task list.
 *
 * @param nyckel the user task's id in its model
 * @param forfallodag the last day, or {@code null} if the law sets none
 * @param fristdag the deadline that falls on that day, or {@code null}
 * @param sokande the first applicant's name, likewise the debtor's; {@code null} if the case has none
 * @param sortnyckel the value the list is sorted by, as text: with the id the key of the next page
 */
record Uppgiftsrad(String id, String malnummer, String nyckel, String namn, String lagrum, String grupp, String ansvarig, LocalDate forfallodag,
                   Fristdag fristdag, String sokande, String galdenar, String sortnyckel) {

    /**
     * The deadline that gives a task its day.
     *
     * @param motivering why it is that day
     */
    record Fristdag(Riktning riktning, String katalogId, String ankare, LocalDate handelse, List<String> motivering) {

        private static final String MYNDIGHETENS = "Myndighetens mål";

        /** Whether the law makes it a last day; the authority's own target and a day from which something is to be done are none. */
        public boolean sistaDag() {
            return switch (riktning) {
                case KORTAST_VANTAN, PRESUMTION, SKYNDSAMT, GENAST, SATT_TID -> false;
                default -> true;
            };
        }

        /** Whether the authority has set the day for itself. */
        public boolean egetMal() {
            return katalogId.startsWith(MYNDIGHETENS);
        }
    }

    /** Whether the task is late when its day has passed. */
    public boolean sistaDag() {
        return fristdag == null || fristdag.sistaDag();
    }
}
