package se.verkstall.webb.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import se.verkstall.tid.BeraknadFrist;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Tvingande;

/** The day a time limit falls, and why. */
record BeraknadFristSvar(
        String id,
        String lagrum,
        Riktning riktning,
        LocalDate handelse,
        @Schema(description = "Sista dag då åtgärden är i rätt tid; vid KORTAST_VANTAN den första dag då den får vidtas; vid PRESUMTION "
                + "den dag då det anses ha skett; null om regeln inte pekar ut någon dag (motivering säger varför)", nullable = true)
        LocalDate dag,
        Tvingande tvingande,
        @Schema(description = "Varför denna dag, mening för mening") List<String> motivering) {

    static BeraknadFristSvar av(BeraknadFrist beraknad) {
        return new BeraknadFristSvar(beraknad.frist().id(), beraknad.frist().lagrum(), beraknad.frist().regel().riktning(),
                beraknad.handelse(), beraknad.dag(), beraknad.frist().tvingande(), beraknad.motivering());
    }
}
