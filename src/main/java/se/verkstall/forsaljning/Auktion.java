package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.time.LocalTime;
import se.verkstall.lag.Lagrum;

/**
 * One auction.
 *
 * @param dag the day it begins
 * @param slutdag the last day, for one on the internet; otherwise {@code null}
 * @param okandaBorgenarer whether unknown creditors are called upon in the announcement (UF 9:8 st 1)
 * @param sammantrade time and place of the meeting for distribution, or {@code null}
 * @param avhjalptSkal why a defect in how it was announced does not stop it, or {@code null}
 * @param omgang the round of bids
 */
@Lagrum("UF 8:2")
public record Auktion(long id, long forsaljningId, String malnummer, long egendomId, int nr, Form form, LocalDate dag, LocalTime klockslag, LocalDate slutdag,
                      LocalTime sluttid, String plats, String villkor, boolean okandaBorgenarer, String sammantrade, Status status, String avhjalptSkal,
                      String installdSkal, int omgang) {

    /** Where it is held. */
    public enum Form {
        SAL("i sal"), INTERNET("på internet");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** How far it has come. */
    public enum Status {
        BESTAMD("bestämd"), UTLYST("utlyst"), INSTALLD("inställd"), HALLEN("hållen");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** What deadlines are counted back from: one for each auction of a case. */
    public String ankare() {
        return "auktionen (" + id + ")";
    }

    /** What an announcement of it is called. */
    public String avser() {
        return "auktion/" + id;
    }

    /** The day bidding ends. */
    public LocalDate sistaDag() {
        return slutdag == null ? dag : slutdag;
    }
}
