package se.verkstall.mal;

import se.verkstall.lag.Titelslag;
import java.time.LocalDate;

/** The enforceable title a case rests on (UB 3:1). */
public record Exekutionstitel(Titelslag slag, String myndighet, String nummer, LocalDate dag, boolean lagakraftbevis, boolean original) {
}
