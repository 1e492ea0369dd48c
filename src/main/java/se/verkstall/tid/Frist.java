package se.verkstall.tid;

import java.time.LocalDate;
import java.util.List;

/**
 * One row of the catalogue of time limits, in one wording.
 *
 * @param id the row: N01–N25, Q01–Q73 and B01–B16 for the ordinance's tables, otherwise the section ({@code UB 4:34}, {@code UF 6:9a})
 * @param lagrum the sections, parted by semicolon
 * @param text what is to be done, in plain Swedish
 * @param regel how it is timed
 * @param tvingande how strong it is
 * @param undantag when it does not hold, in Swedish; {@code null} if the statute names nothing
 * @param mottagare who is told or served, or {@code null}
 * @param medium how, or {@code null}
 * @param giltighet when this wording holds
 */
public record Frist(String id, String lagrum, String text, Tidsregel regel, Tvingande tvingande, String undantag, String mottagare,
                    String medium, Giltighet giltighet) {

    /**
     * How a row is timed.
     *
     * @param riktning on which side of the event, and by what kind of rule
     * @param antal how many units; {@code null} for a time word without a number and for times of the clock
     * @param enhet the unit, or {@code null} for a time word without a number
     * @param ankare the event from which it is counted, in Swedish
     */
    public record Tidsregel(Riktning riktning, Integer antal, Enhet enhet, String ankare) {
    }

    /**
     * When a wording holds and where it was read.
     *
     * @param fran first day; 1996-01-01 for what the wording SFS 2000:1 says, unless that text shows a later day
     * @param till last day, or {@code null} while it still holds
     * @param kalla the source, in Swedish
     * @param osaker spans within which the text of the time is not at hand and this wording is used for want of a better
     * @param anmarkning how the day is to be understood, or what is not known, in Swedish; {@code null} if nothing
     * @param upphord why the rule ended, in Swedish; {@code null} if it did not
     */
    public record Giltighet(LocalDate fran, LocalDate till, String kalla, List<Period> osaker, String anmarkning, String upphord) {

        public Giltighet {
            osaker = List.copyOf(osaker);
            if (till != null && till.isBefore(fran)) {
                throw new IllegalArgumentException("till " + till + " ligger före fran " + fran);
            }
        }

        /** Whether this wording holds on the day. */
        public boolean gallerDen(LocalDate dag) {
            return new Period(fran, till == null ? LocalDate.MAX : till).omfattar(dag);
        }
    }

    /**
     * A span of days.
     *
     * @param fran first day
     * @param till last day
     */
    public record Period(LocalDate fran, LocalDate till) {

        /** Whether the day lies in the span, its ends included. */
        public boolean omfattar(LocalDate dag) {
            return !dag.isBefore(fran) && !dag.isAfter(till);
        }
    }
}
