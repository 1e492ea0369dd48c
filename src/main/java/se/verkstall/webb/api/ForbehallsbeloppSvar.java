package se.verkstall.webb.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;

/**
 * The förbehållsbelopp and how it came about.
 *
 * @param andel the debtor's part of the joint costs, six decimals
 * @param kalla PUBLICERAD, SEKUNDAR or BERAKNAD, the weakest of the normalbelopp used, then a colon and the reference
 * @param kallor each normalbelopp used
 * @param anmarkningar what a person should look at
 */
@JsonNaming(SnakeCaseStrategy.class)
record ForbehallsbeloppSvar(BigDecimal normalbelopp, BigDecimal gemensammaKostnader, BigDecimal andel, BigDecimal galdenarensAndel,
                            BigDecimal forbehallsbelopp, BigDecimal utmatningsbelopp, List<StegSvar> steg, String kalla, List<KallaSvar> kallor,
                            List<String> anmarkningar) {

    static ForbehallsbeloppSvar av(Forbehallsbelopp.Resultat resultat) {
        return new ForbehallsbeloppSvar(resultat.normalbelopp().iKronor(), resultat.gemensammaKostnader().iKronor(), resultat.andel(),
                resultat.galdenarensAndel().iKronor(), resultat.forbehallsbelopp().iKronor(), resultat.utmatningsbelopp().iKronor(),
                StegSvar.alla(resultat.steg()), resultat.kalla() + ": " + resultat.referens(),
                resultat.kallor().stream().map(KallaSvar::av).toList(), resultat.anmarkningar());
    }

    record KallaSvar(String klass, BigDecimal belopp, String kalla, String referens) {

        private static KallaSvar av(Forbehallsbelopp.AnvantNormalbelopp anvant) {
            return new KallaSvar(anvant.klass().name(), anvant.belopp().iKronor(), anvant.kalla().name(), anvant.referens());
        }
    }
}
