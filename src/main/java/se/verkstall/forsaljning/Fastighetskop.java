package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * What an accepted bid for real property means in money.
 *
 * @param kop the bid
 * @param avraknas what stays in the land
 * @param handpenningssatt KONTANT, SAKERHET or OFFENTLIG: how the down payment was left, if it had to be (UB 12:35 st 2-3)
 * @param tilltradesdag the day of taking over, or the last day to pay under hand
 * @param kopebrevId the deed of purchase, or {@code null}
 */
public record Fastighetskop(Kop kop, long forteckningId, Belopp avraknas, String handpenningssatt, LocalDate tilltradesdag, Long kopebrevId) {

    /** What is to be paid in cash, the down payment counted. */
    public Belopp kontant() {
        return kop.pris().minus(avraknas).ejNegativt();
    }

    /** What has been paid in cash as the down payment. */
    public Belopp kontantHandpenning() {
        return "KONTANT".equals(handpenningssatt) ? kop.handpenning() : Belopp.NOLL;
    }

    /** What is left to pay. */
    public Belopp kvar() {
        return kop.status() == Kop.Status.BETALT ? Belopp.NOLL : kontant().minus(kontantHandpenning()).ejNegativt();
    }
}
