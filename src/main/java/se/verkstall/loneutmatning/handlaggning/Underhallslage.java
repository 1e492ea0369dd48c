package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.berakning.Underhallsposter;
import se.verkstall.loneutmatning.berakning.Underhallsvillkor;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** Whether wages may be attached for the maintenance of those who ask for it, and whether that is foreign. */
@Component
@Lagrum({"UB 7:6 st 1", "UB 7:14 st 2"})
public class Underhallslage {

    private final Loneutmatningslager lager;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    Underhallslage(Loneutmatningslager lager, Malregister register, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.register = register;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Demands, for each maintenance claim of which nothing is outstanding, that the debtor has failed before.
     *
     * @param underlatelser on how many occasions he has failed to pay in time in the last two years
     * @param skal why it can be thought to be repeated, or {@code null}
     * @throws OgiltigIndataException naming the first claim that wages may not be attached for
     */
    public void krav(long loneutmatningId, int underlatelser, String skal) {
        for (String mal : lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList()) {
            LocalDate inkom = register.hamta(mal).inkomdag();
            for (Fordran f : register.fordringar(mal).stream().filter(f -> f.klass() == Fordringsklass.UNDERHALL).toList()) {
                if (!Underhallsvillkor.uppfyllt(utestar(f, inkom), underlatelser, skal != null)) {
                    throw new OgiltigIndataException("underlatelser", "UB 7:6 st 1", "I mål " + mal + " står inget underhållsbidrag ute. Lön får då utmätas bara om gäldenären minst två gånger "
                            + "de senaste två åren har underlåtit att betala i rätt tid och det finns anledning att anta att det upprepas. Ange hur många gånger, och varför.");
                }
            }
        }
    }

    /**
     * Notes the cases whose maintenance is foreign.
     *
     * @param malen their numbers with commas between, or {@code null}
     * @throws OgiltigIndataException if one takes no part or is not for maintenance
     */
    @Lagrum("UB 7:14 st 2")
    public void utlandska(long loneutmatningId, String malen, String vem) {
        List<String> deltar = lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
        for (String mal : malen == null ? List.<String>of() : List.of(malen.strip().split("[,\\s]+"))) {
            if (!deltar.contains(mal)) {
                throw new OgiltigIndataException("utlandskt", "UB 7:14 st 2", "Mål " + mal + " deltar inte i löneutmätningen.");
            }
            utlandskt(mal, vem);
        }
    }

    /**
     * Notes that the maintenance of a case is foreign; done again it changes nothing.
     *
     * @throws OgiltigIndataException if the case is not for maintenance
     */
    @Lagrum("UB 7:14 st 2")
    public void utlandskt(String malnummer, String vem) {
        if (register.fordringar(malnummer).stream().noneMatch(f -> f.klass() == Fordringsklass.UNDERHALL)) {
            throw new OgiltigIndataException("utlandskt", "UB 7:14 st 2", "Mål " + malnummer + " gäller inte underhållsbidrag.");
        }
        if (!register.harUtlandsktUnderhall(malnummer)) {
            register.utlandsktUnderhall(malnummer, OffsetDateTime.now(klocka));
            dagbok.skriv(malnummer, vem, "Underhållsbidraget är utländskt och får verkställas här. Det har företräde i lön till den del det är högst fem år gammalt när lönen förfaller.", "UB 7:14 st 2");
        }
    }

    /** Whether it has been noted. */
    @Lagrum("UB 7:14 st 2")
    public boolean arUtlandskt(String malnummer) {
        return register.harUtlandsktUnderhall(malnummer);
    }

    private boolean utestar(Fordran f, LocalDate inkom) {
        LocalDate idag = LocalDate.now(klocka);
        if (f.kvar().arPositivt() || f.lopande() == null) {
            return f.kvar().arPositivt();
        }
        List<LocalDate> dagar = Underhallsposter.forfallodagar(f.periodTill() == null ? inkom : f.periodTill(), idag,
                f.forfallodag() == null ? 1 : f.forfallodag().getDayOfMonth());
        return dagar.stream().anyMatch(d -> !d.isAfter(idag));
    }
}
