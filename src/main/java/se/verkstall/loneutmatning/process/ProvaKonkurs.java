package se.verkstall.loneutmatning.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Konkurs;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.NyKonkurs;
import se.verkstall.loneutmatning.handlaggning.Konkursverkan;
import se.verkstall.loneutmatning.handlaggning.Konkursverkan.Val;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare finds what the debtor's bankruptcy means for an attachment, and registers the bankruptcy if nobody has. */
@Component
@Lagrum({"UB 7:19", "UB 4:9 b"})
class ProvaKonkurs implements Uppgiftshanterare {

    private final Loneutmatningsuppgift uppgifter;
    private final Konkurser konkurser;
    private final Konkursverkan verkan;

    ProvaKonkurs(Loneutmatningsuppgift uppgifter, Konkurser konkurser, Konkursverkan verkan) {
        this.uppgifter = uppgifter;
        this.konkurser = konkurser;
        this.verkan = verkan;
    }

    @Override
    public String nyckel() {
        return "provaKonkurs";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Loneutmatning l = uppgifter.loneutmatning(uppgift);
        Belopp ersatts = verkan.ersatts(l.id());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("laget", l.beslut() == null ? "Löneutmätning " + l.nummer() + " är inte beslutad. Frågan faller för mål om annat än underhållsbidrag." : ersatts.arPositivt()
                ? "Löneutmätning " + l.nummer() + " avser andra fordringar än underhållsbidrag med " + ersatts.svenskt() + " kronor. De får inget av lön som förfaller från konkursdagen."
                : "Löneutmätning " + l.nummer() + " avser bara underhållsbidrag. Den fortsätter oförändrad.");
        ifyllt.put("boetsFordran", ersatts.toString());
        ifyllt.put("begaran", "FORTSATT");
        konkurser.oppen(uppgift.malnummer()).ifPresent(k -> {
            ifyllt.put("konkursdag", k.konkursdag().toString());
            ifyllt.put("domstol", k.domstol());
            ifyllt.put("konkursnummer", k.nummer());
            ifyllt.put("forvaltare", k.forvaltare());
            ifyllt.put("forvaltarensAdress", k.forvaltarensAdress());
        });
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Konkurs k = konkurser.registrera(uppgift.malnummer(), ny(svar), vem);
        return Map.of(Variabler.FOLJD, verkan.besluta(uppgifter.loneutmatning(uppgift).id(), k, val(svar), vem).name());
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        if (svar.get("begaran") == null || svar.get("motivering") == null || svar.get("konkursdag") == null) {
            return null;
        }
        NyKonkurs ny = ny(svar);
        return verkan.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), new Konkurs(0, null, ny.konkursdag(), ny.domstol(), ny.nummer(),
                ny.forvaltare(), ny.forvaltarensAdress(), null), val(svar), uppgift.ansvarig());
    }

    private static NyKonkurs ny(Map<String, Object> svar) {
        return new NyKonkurs((LocalDate) svar.get("konkursdag"), (String) svar.get("domstol"), (String) svar.get("konkursnummer"), (String) svar.get("forvaltare"),
                (String) svar.get("forvaltarensAdress"));
    }

    private static Val val(Map<String, Object> svar) {
        BigDecimal belopp = (BigDecimal) svar.get("boetsFordran");
        return new Val("UPPHOR".equals(svar.get("begaran")), belopp == null ? null : Belopp.kronor(belopp), (String) svar.get("motivering"));
    }
}
