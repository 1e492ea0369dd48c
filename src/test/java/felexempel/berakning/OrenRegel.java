package felexempel.berakning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule that does everything a rule must not. */
class OrenRegel {

    @Autowired
    private double andel;

    double andel(float rest) {
        return Math.sqrt(andel + rest);
    }

    LocalDate idag() {
        System.out.println("frågar klockan");
        return LocalDate.now();
    }

    Clock klocka() {
        return Clock.systemUTC();
    }
}
