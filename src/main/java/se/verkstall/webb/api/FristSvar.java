package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Frist;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Tvingande;

/** A row of the catalogue of time limits, in one wording. */
record FristSvar(
        @Schema(description = "Radens beteckning: N01–N25, Q01–Q73, B01–B16, annars paragrafen") String id,
        @Schema(description = "Lagrum, flera skilda med semikolon") String lagrum,
        @Schema(description = "Vad som ska göras") String text,
        @Schema(description = "Hur regeln tidsätter åtgärden") Riktning riktning,
        @Schema(description = "Antal enheter; null för tidsord utan tal", nullable = true) Integer antal,
        @Schema(description = "Enhet; ANDEL 6 är en sjättedel; null för tidsord utan tal", nullable = true) Enhet enhet,
        @Schema(description = "Händelsen som tiden räknas från") String ankare,
        Tvingande tvingande,
        @Schema(nullable = true) String undantag,
        @Schema(nullable = true) String mottagare,
        @Schema(nullable = true) String medium,
        @JsonProperty("galler_fran") LocalDate gallerFran,
        @Schema(description = "Sista dag; null medan lydelsen gäller", nullable = true) @JsonProperty("galler_till") LocalDate gallerTill,
        @Schema(description = "Var regeln är hämtad") String kalla,
        @Schema(description = "Tider inom lydelsen då lagtexten inte är till hands") List<Period> osaker,
        @Schema(nullable = true) String anmarkning) {

    static FristSvar av(Frist frist) {
        Frist.Tidsregel regel = frist.regel();
        Frist.Giltighet giltighet = frist.giltighet();
        return new FristSvar(frist.id(), frist.lagrum(), frist.text(), regel.riktning(), regel.antal(), regel.enhet(), regel.ankare(),
                frist.tvingande(), frist.undantag(), frist.mottagare(), frist.medium(), giltighet.fran(), giltighet.till(), giltighet.kalla(),
                giltighet.osaker().stream().map(period -> new Period(period.fran(), period.till())).toList(), giltighet.anmarkning());
    }

    /** A span of days, both ends included. */
    record Period(LocalDate fran, LocalDate till) {
    }
}
