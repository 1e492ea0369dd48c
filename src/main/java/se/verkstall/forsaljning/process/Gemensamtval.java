package se.verkstall.forsaljning.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.berakning.GemensamtUtrop;
import se.verkstall.forsaljning.berakning.GemensamtUtrop.Fastighet;
import se.verkstall.forsaljning.berakning.Utropssatt;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** The calling-out of jointly mortgaged properties: which bid stands for the one of this sale, and at what price. */
@Lagrum({"UB 12:51", "UB 12:54", "UB 12:55"})
final class Gemensamtval {

    private Gemensamtval() {
    }

    /**
     * The bid that stands: the joint one, at this property's share of it, if it is higher than the bids for each together; otherwise the property's own.
     *
     * @param eget what stands for the property by itself, or empty if nobody bid for it
     * @throws OgiltigIndataException if they were not called out as the law says, or the joint call is not written down in full
     */
    static Optional<Bud> galler(Fastighetsuppgifter u, Auktion auktion, Map<String, Object> svar, Optional<Bud> eget) {
        Satt satt = svar.get("utropssatt") == null ? null : Satt.valueOf(Fastighetsval.text(svar, "utropssatt"));
        Undantag undantag = svar.get("undantag") == null ? null : Undantag.valueOf(Fastighetsval.text(svar, "undantag"));
        kasta(Utropssatt.fel(new Utropssatt.Lage(u.gemensamtIntecknad(), satt, undantag, Fastighetsval.ja(svar, "sammaAgare"), Fastighetsval.ja(svar, "fulltBetald"),
                Fastighetsval.ja(svar, "agarnaEnse"))));
        if (satt != Satt.VAR_FOR_SIG_OCH_GEMENSAMT) {
            return eget;
        }
        List<Fastighet> alla = fastigheter(u, svar, eget);
        Belopp gemensamt = Fastighetsval.ellerNoll(svar, "gemensamtBud");
        if (!GemensamtUtrop.foretrade(alla, gemensamt)) {
            return eget;
        }
        if (svar.get("gemensamBudgivare") == null) {
            throw new OgiltigIndataException("gemensamBudgivare", "UB 12:54 st 2", "Det gemensamma budet har företräde. Skriv vem som lämnade det.");
        }
        return Optional.of(new Bud(0, auktion.id(), auktion.omgang(), Fastighetsval.text(svar, "gemensamBudgivare"), null, GemensamtUtrop.fordela(alla, gemensamt).get(0), null, null));
    }

    /** The property of this sale first, at the value set in the case and with what stands for it by itself; then the others as written down. */
    private static List<Fastighet> fastigheter(Fastighetsuppgifter u, Map<String, Object> svar, Optional<Bud> eget) {
        List<?> rader = svar.get("andraFastigheter") instanceof List<?> lista ? lista : List.of();
        List<Fel> fel = new ArrayList<>();
        if (rader.isEmpty()) {
            fel.add(new Fel("andraFastigheter", "UB 12:54 st 2", "Skriv de andra fastigheterna med värde och högsta bud vid utropet för sig."));
        }
        List<Fastighet> alla = new ArrayList<>();
        alla.add(new Fastighet(u.varde(), eget.map(Bud::belopp).orElse(null)));
        for (int i = 0; i < rader.size(); i++) {
            Map<?, ?> rad = (Map<?, ?>) rader.get(i);
            Belopp varde = Fastighetsval.ellerNoll(rad, "annatVarde");
            if (rad.get("annanFastighet") == null || !varde.arPositivt()) {
                fel.add(new Fel("andraFastigheter[" + i + "].annatVarde", "UB 12:54 st 2", "Ange fastigheten och det värde som har åsatts den i målet, jämkat för tillbehör."));
            }
            alla.add(new Fastighet(varde, Fastighetsval.belopp(rad, "annatBud")));
        }
        kasta(fel);
        return alla;
    }

    private static void kasta(List<Fel> fel) {
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
