package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lonegaldenar;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.lagring.Konkurslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** During the debtor's bankruptcy wages are attached for maintenance and for the konkursbo, and for nothing else; those of an estate not at all. */
@Component
@Lagrum({"UB 7:19 st 1", "UB 7:1 st 2"})
public class Konkurshinder {

    private static final Set<Fordringsklass> FAR = Set.of(Fordringsklass.UNDERHALL, Fordringsklass.KONKURSBO);

    private final Konkurslager konkurser;
    private final Loneutmatningslager lager;
    private final Malregister register;
    private final Clock klocka;

    Konkurshinder(Konkurslager konkurser, Loneutmatningslager lager, Malregister register, Clock klocka) {
        this.konkurser = konkurser;
        this.lager = lager;
        this.register = register;
        this.klocka = klocka;
    }

    /** @throws OgiltigIndataException if the debtor is bankrupt and one of the cases that take part has no claim that wages may be attached for */
    public void provaAlla(long loneutmatningId, String falt) {
        lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).forEach(mal -> prova(mal, falt));
    }

    /** @throws OgiltigIndataException if the debtor is an estate or another legal person, or is bankrupt and the case has no claim that wages may be attached for */
    public void prova(String malnummer, String falt) {
        Part galdenar = register.part(malnummer, Roll.GALDENAR).orElseThrow();
        Lonegaldenar.hinder(galdenar.typ(), galdenar.namn()).ifPresent(skal -> {
            throw new OgiltigIndataException(falt, "UB 7:1 st 2", skal);
        });
        konkurser.den(malnummer, LocalDate.now(klocka)).filter(k -> !fortsatter(malnummer)).ifPresent(k -> {
            throw new OgiltigIndataException(falt, "UB 7:19 st 1", "Gäldenären är i konkurs sedan " + k.konkursdag()
                    + ". Lönen får då utmätas bara för underhållsbidrag och för konkursboet, och i mål " + malnummer + " finns ingen sådan fordran.");
        });
    }

    /** Whether the case has a claim for which an attachment goes on during the bankruptcy. */
    boolean fortsatter(String malnummer) {
        return register.fordringar(malnummer).stream().anyMatch(f -> FAR.contains(f.klass()));
    }

    /** Whether a claim of the class shares in a wage of the day. */
    boolean delar(String malnummer, Fordringsklass klass, LocalDate lonedag) {
        return FAR.contains(klass) || konkurser.den(malnummer, lonedag).isEmpty();
    }
}
