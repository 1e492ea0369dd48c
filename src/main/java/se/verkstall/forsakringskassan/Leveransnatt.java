package se.verkstall.forsakringskassan;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Nattarbete;

/** Early each working day the decisions since the last one go to Försäkringskassan: five times a week, and the day after they were made. */
@Component
@Lagrum({"FK p 1", "FK p 3"})
class Leveransnatt implements Nattarbete {

    private final Leveranser leveranser;

    Leveransnatt(Leveranser leveranser) {
        this.leveranser = leveranser;
    }

    @Override
    public String namn() {
        return "fk_leverans";
    }

    @Override
    public void utfor(LocalDate dag) {
        leveranser.starta(dag);
    }
}
