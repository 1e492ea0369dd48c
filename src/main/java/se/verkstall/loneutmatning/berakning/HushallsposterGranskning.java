package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;

/** Refuses items that cannot be; fields are named as in the handläggare's form. */
final class HushallsposterGranskning {

    private static final BigDecimal LANGST = BigDecimal.valueOf(1000);
    private static final int FLEST_DAGAR = 31;
    private static final int LANGST_INNE = 24;
    private static final int LANGST_TID = 1440;

    private final Granskning granskning = new Granskning();
    private final LocalDate datum;

    private HushallsposterGranskning(LocalDate datum) {
        this.datum = datum;
    }

    /** @throws se.verkstall.lag.OgiltigIndataException naming every field that is wrong */
    static void granska(LocalDate datum, Belopp avgift, Hushallsposter poster) {
        HushallsposterGranskning denna = new HushallsposterGranskning(datum);
        denna.tillagg(poster.tillagg());
        denna.resor(poster.resor());
        denna.bostad(poster.bostad(), avgift);
        denna.foretrade(poster.foretrade());
        denna.granskning.krav(poster.innestarManader() == null || poster.innestarManader() >= 2 && poster.innestarManader() <= LANGST_INNE, "innestarManader",
                "UB 7:4 st 2", "Ange antalet månader, 2–" + LANGST_INNE + ".");
        denna.granskning.avsluta();
    }

    private void tillagg(List<Tillagg> tillagg) {
        granskning.antal(tillagg, "tillagg");
        for (int i = 0; i < tillagg.size(); i++) {
            Tillagg t = tillagg.get(i);
            String falt = "tillagg[" + i + "].";
            granskning.kravtBelopp(t.belopp(), falt + "belopp").belopp(t.ersattning(), falt + "ersattning").belopp(t.tak(), falt + "tak");
            if (granskning.finns(t.slag(), falt + "slag", "Vad kostnaden avser")) {
                tak(t, falt);
            }
        }
    }

    private void tak(Tillagg t, String falt) {
        Hogkostnadsskydd skydd = t.slag().skydd();
        if (skydd == null) {
            granskning.krav(t.tak() == null, falt + "tak", t.slag().lagrum(), "Tak anges bara för läkarvård och läkemedel.");
        } else if (t.tak() != null) {
            granskning.krav(harText(t.takKalla()), falt + "takKalla", t.slag().lagrum(), "Ange var taket står.");
        } else if (Styrkt.raknas(t.styrkt())) {
            granskning.krav(skydd.den(datum).isPresent(), falt + "tak", t.slag().lagrum(), "Högkostnadsskyddet för " + skydd.text() + " är inte känt "
                    + datum + ". Ange det belopp som gäller för tolv månader, och var det står.");
        }
    }

    private void resor(List<Arbetsresa> resor) {
        granskning.antal(resor, "arbetsresor");
        for (int i = 0; i < resor.size(); i++) {
            String falt = "arbetsresor[" + i + "].";
            Arbetsresa r = resor.get(i);
            granskning.belopp(r.avgifter(), falt + "avgifter").belopp(r.kostnad(), falt + "kostnad").belopp(r.ersattning(), falt + "ersattning");
            if (granskning.finns(r.fardsatt(), falt + "fardsatt", "Färdsättet")) {
                resa(r, falt);
            }
        }
    }

    private void resa(Arbetsresa r, String falt) {
        if (r.fardsatt().arBil() && !granskning.krav(r.grund() != null, falt + "grund", "IL 12:27", "Ange varför resorna med bil ska räknas.")) {
            return;
        }
        if (!r.perKilometer()) {
            granskning.kravtBelopp(r.kostnad(), falt + "kostnad");
            return;
        }
        granskning.krav(r.avstand() != null && r.avstand().signum() > 0 && r.avstand().compareTo(LANGST) <= 0, falt + "avstand", r.grund().lagrum(),
                "Ange avståndet enkel väg i kilometer, över 0 och högst " + LANGST + ".");
        granskning.krav(r.dagar() != null && r.dagar() >= 1 && r.dagar() <= FLEST_DAGAR, falt + "dagar", r.grund().lagrum(),
                "Ange antalet dagar i perioden, 1–" + FLEST_DAGAR + ".");
        granskning.krav(r.grund() != Bilgrund.TIDSVINST || r.tidsvinst() != null && r.tidsvinst() >= 0 && r.tidsvinst() <= LANGST_TID, falt + "tidsvinst",
                r.grund().lagrum(), "Ange tidsvinsten fram och åter i minuter.");
        granskning.krav(Kilometersats.finns(datum, r.fardsatt()), falt + "fardsatt", r.grund().lagrum(),
                "Avdraget per kilometer är inte känt " + datum + ". Ange kostnaden som annan kostnad för tjänsten.");
    }

    private void bostad(Bostadsuppgifter b, Belopp avgift) {
        granskning.belopp(b.ranta(), "bostadsranta").belopp(b.drift(), "bostadsdrift").belopp(b.amortering(), "bostadsamortering")
                .belopp(b.andrasDel(), "bostadAndrasDel").belopp(b.skaligKostnad(), "skaligBostadskostnad").belopp(b.schablonhyra(), "schablonhyra");
        boolean okand = b.form() == Bostadsform.OKAND;
        granskning.krav(!okand || avgift.arNoll(), "bostadskostnad", "KFM A 2021:1 p 4.1", "Schablonhyra används bara när kostnaden inte är känd.");
        granskning.krav(okand == (b.schablonhyra() != null), "schablonhyra", "KFM A 2021:1 p 4.1", okand
                ? "Ange kostnaden för en bostad av skälig storlek på orten. Något belopp finns inte fastställt." : "Schablonhyra används bara när kostnaden inte är känd.");
        granskning.krav(!okand || harText(b.ort()), "schablonort", "KFM A 2021:1 p 4.1", "Ange orten.");
        granskning.krav(!okand || harText(b.schablonkalla()), "schablonkalla", "KFM A 2021:1 p 4.1", "Ange varifrån kostnaden kommer.");
        if (b.skaligKostnad() != null) {
            granskning.krav(b.radrumTill() != null, "radrumTill", "UB 7:5 st 2", "Ange den sista dag då den verkliga kostnaden räknas.");
            granskning.krav(harText(b.motivering()), "bostadsmotivering", "UB 7:5 st 2", "Skriv varför kostnaden är för hög och hur lång tid det tar att flytta.");
        }
    }

    private void foretrade(Foretrade f) {
        granskning.belopp(f.lopandeUtmatt(), "lopandeUtmatt").belopp(f.lopandeFrivilligt(), "lopandeFrivilligt").belopp(f.avbetalning(), "avbetalning");
        granskning.krav(!f.utmatningForUnderhall() || f.lopandeUtmatt() != null, "lopandeUtmatt", "KFM A 2021:1 p 3.3.1",
                "Ange det löpande underhåll som lönen utmäts för.");
    }

    private static boolean harText(String text) {
        return text != null && !text.isBlank();
    }
}
