package se.verkstall.loneutmatning.fragor;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** When an attachment may be lifted on a ground that the law describes; other grounds are a person's to weigh. */
@Component
@Lagrum({"UB 7:10", "UF 7:19", "UF 7:20"})
class Havningsgrund {

    private final Fordringsval fordringar;
    private final Malregister register;
    private final Redovisningslager redovisningar;

    Havningsgrund(Fordringsval fordringar, Malregister register, Redovisningslager redovisningar) {
        this.fordringar = fordringar;
        this.register = register;
        this.redovisningar = redovisningar;
    }

    /** @throws OgiltigIndataException if the ground is not there */
    void granska(Loneutmatning l, String atgard, LocalDate dag) {
        if ("HAV_UNDERHALL".equals(atgard)) {
            underhall(l, dag);
        } else if ("HAV_DAGERSATTNING".equals(atgard) && !l.beslut().dagersattning()) {
            throw new OgiltigIndataException("atgard", "UF 7:19", "Löneutmätningen avser inte sjukpenning eller annan dagersättning.");
        }
    }

    /** The debtor has paid what had fallen due, and the costs; that he will go on paying is for a person to assess. */
    @Lagrum("UB 7:10 st 3")
    private void underhall(Loneutmatning l, LocalDate dag) {
        for (String mal : fordringar.deltar(l)) {
            for (Fordran f : register.fordringar(mal)) {
                if (f.klass() != Fordringsklass.UNDERHALL) {
                    throw new OgiltigIndataException("atgard", "UB 7:10 st 3", "Lönen är utmätt även för en fordran i mål " + mal + " som inte är underhåll.");
                }
                boolean forfallet = redovisningar.obetalda(f.id()).stream().anyMatch(p -> !p.forfallodag().isAfter(dag));
                if (f.kvar().arPositivt() || forfallet) {
                    throw new OgiltigIndataException("atgard", "UB 7:10 st 3", "Förfallna bidrag eller kostnader i mål " + mal + " är inte betalda.");
                }
            }
        }
    }
}
