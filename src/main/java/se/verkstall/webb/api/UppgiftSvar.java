package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftsrad;

/**
 * A task as other systems get it.
 *
 * @param uppgift what kind: the user task's id in its model
 * @param forfallodag the last day, or {@code null} if the law sets none
 */
record UppgiftSvar(String id, String malnummer, String uppgift, String namn, String lagrum, String grupp, String ansvarig, LocalDate forfallodag,
                   OffsetDateTime skapad, int version, @JsonInclude(JsonInclude.Include.NON_NULL) String sokande,
                   @JsonInclude(JsonInclude.Include.NON_NULL) String galdenar) {

    static UppgiftSvar av(Uppgiftsrad r) {
        return new UppgiftSvar(r.id(), r.malnummer(), r.nyckel(), r.namn(), r.lagrum(), r.grupp(), r.ansvarig(), r.forfallodag(), r.skapad(),
                r.version(), r.sokande(), r.galdenar());
    }

    static UppgiftSvar av(Uppgift u) {
        return new UppgiftSvar(u.id(), u.malnummer(), u.nyckel(), u.namn(), u.lagrum(), u.grupp(), u.ansvarig(), u.forfallodag(), u.skapad(),
                u.version(), null, null);
    }
}
