package se.verkstall.loneutmatning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/**
 * What an employer answers to the inquiry.
 *
 * @param anstalld whether the debtor works there or is paid from there
 * @param nettolon pay after preliminary tax for the period; required if he is
 * @param inkomstperiod the period; a month if left out
 * @param lonedag the day of the month pay is paid, or {@code null} if not monthly
 * @param formaner benefits in kind for the period, or {@code null}
 * @param dagersattning whether it is sjukpenning or another daily allowance
 * @param ovrigt anything else, or {@code null}
 */
@Lagrum("UF 7:3")
public record Arbetsgivaruppgifter(boolean anstalld, Belopp nettolon, Inkomstperiod inkomstperiod, Integer lonedag, Belopp formaner,
                                   boolean dagersattning, String ovrigt) {

    private static final int LANGSTA_TEXT = 4000;

    public Arbetsgivaruppgifter {
        inkomstperiod = inkomstperiod == null ? Inkomstperiod.MANAD : inkomstperiod;
    }

    /** @throws OgiltigIndataException naming every field that is wrong */
    public void kontrollera() {
        List<Fel> fel = new ArrayList<>();
        if (anstalld && nettolon == null) {
            fel.add(new Fel("nettolon", "UF 7:3", "Ange lönen efter preliminär skatt."));
        }
        if (nettolon != null && nettolon.arNegativt()) {
            fel.add(new Fel("nettolon", "UF 7:3", "Lönen kan inte vara negativ."));
        }
        if (formaner != null && formaner.arNegativt()) {
            fel.add(new Fel("formaner", "UF 7:3", "Förmånernas värde kan inte vara negativt."));
        }
        if (lonedag != null && (lonedag < 1 || lonedag > 31)) {
            fel.add(new Fel("lonedag", "UF 7:11", "Ange en dag i månaden, 1–31."));
        }
        if (ovrigt != null && ovrigt.length() > LANGSTA_TEXT) {
            fel.add(new Fel("ovrigt", null, "Får vara högst " + LANGSTA_TEXT + " tecken."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    /** What it fills in of {@code forms/beraknaForbehallsbelopp.form}. */
    public Map<String, Object> falt() {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("inkomstperiod", inkomstperiod.name());
        if (nettolon != null) {
            falt.put("nettoinkomst", nettolon.toString());
        }
        if (formaner != null && formaner.arPositivt()) {
            falt.put("formaner", formaner.toString());
        }
        return falt;
    }
}
