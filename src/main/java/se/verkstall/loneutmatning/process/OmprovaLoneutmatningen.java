package se.verkstall.loneutmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.loneutmatning.omrakning.Handlaggarfall;
import se.verkstall.loneutmatning.omrakning.Handlaggarfall.Fall;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare looks at an attachment that the run could not decide. */
@Component
@Lagrum("UB 7:10")
class OmprovaLoneutmatningen implements Uppgiftshanterare {

    private static final String MALEN_LAMNADE = "malLamnade";
    private static final String MOTIVERING = "motivering";

    private final Handlaggarfall fall;
    private final Havning havning;
    private final Processer processer;
    private final Dagbok dagbok;

    OmprovaLoneutmatningen(Handlaggarfall fall, Havning havning, Processer processer, Dagbok dagbok) {
        this.fall = fall;
        this.havning = havning;
        this.processer = processer;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "omprovaLoneutmatningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fall f = hamta(uppgift);
        return Map.of("laget", "Löneutmätning " + f.nummer() + ". " + f.skal().text() + " Förbehållsbelopp enligt beslutet: " + f.fore().svenskt() + " kronor."
                + (f.efter() == null ? "" : " Med de nya normalbeloppen: " + f.efter().svenskt() + " kronor."));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Fall f = hamta(uppgift);
        String motivering = (String) svar.get(MOTIVERING);
        if ("HAV".equals(svar.get("atgard"))) {
            havning.hav(f.loneutmatningId(), motivering, vem);
            processer.meddela(MALEN_LAMNADE, uppgift.malnummer(), Map.of());
        } else {
            dagbok.skriv(uppgift.malnummer(), vem, "Beslutet i löneutmätning " + f.nummer() + " består efter omräkningen. Skäl: " + motivering, "UB 7:10");
        }
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        String motivering = (String) svar.get(MOTIVERING);
        return motivering == null || !"HAV".equals(svar.get("atgard")) ? null
                : havning.forhandsvisa(uppgift.malnummer(), hamta(uppgift).loneutmatningId(), motivering, uppgift.ansvarig());
    }

    private Fall hamta(Uppgift uppgift) {
        return fall.senaste(uppgift.malnummer()).orElseThrow(() -> new IllegalStateException("Mål " + uppgift.malnummer()
                + " leder ingen löneutmätning som omräkningen har lämnat till handläggare."));
    }
}
