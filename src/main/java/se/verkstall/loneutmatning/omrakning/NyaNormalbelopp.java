package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Kalla;
import se.verkstall.loneutmatning.berakning.Normalbelopp;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;

/**
 * The normalbelopp fixed for a time, as somebody enters them.
 *
 * @param gallerFran first day, usually 1 January
 * @param gallerTill last day
 * @param kalla where they were read: the regulation's number and date
 * @param belopp whole kronor; each class has a month, the other periods only where they have been published
 */
@Lagrum("UB 7:5")
public record NyaNormalbelopp(LocalDate gallerFran, LocalDate gallerTill, String kalla, Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> belopp) {

    /** The classes that amounts are fixed for since 1 June 2022. */
    static final List<Normalbeloppsklass> KLASSER = List.of(Normalbeloppsklass.ENSAMSTAENDE, Normalbeloppsklass.MAKAR, Normalbeloppsklass.BARN_0_6,
            Normalbeloppsklass.BARN_7_10, Normalbeloppsklass.BARN_11_14, Normalbeloppsklass.BARN_15);
    private static final LocalDate FORSTA_DAG = LocalDate.of(2022, 6, 1);
    private static final int LANGSTA_KALLA = 200;

    /** @throws OgiltigIndataException naming every field that is wrong */
    void kontrollera() {
        List<Fel> fel = new ArrayList<>();
        if (gallerFran == null || gallerFran.isBefore(FORSTA_DAG)) {
            fel.add(new Fel("gallerFran", "UB 7:5", "Ange första dagen, tidigast " + FORSTA_DAG + ": äldre belopp finns redan."));
        }
        if (gallerTill == null || gallerFran != null && gallerTill.isBefore(gallerFran)) {
            fel.add(new Fel("gallerTill", "UB 7:5", "Ange sista dagen, inte före den första."));
        }
        if (kalla == null || kalla.isBlank() || kalla.length() > LANGSTA_KALLA) {
            fel.add(new Fel("kalla", "UB 7:5", "Ange var beloppen har lästs: föreskriftens nummer och dag, högst " + LANGSTA_KALLA + " tecken."));
        }
        Map<Normalbeloppsklass, Map<Inkomstperiod, Belopp>> alla = belopp == null ? Map.of() : belopp;
        KLASSER.forEach(klass -> kontrollera(klass, alla.getOrDefault(klass, Map.of()), fel));
        alla.keySet().stream().filter(k -> !KLASSER.contains(k)).forEach(k ->
                fel.add(new Fel("belopp." + k, "UB 7:5", "Det fastställs inget belopp för " + k.text() + " efter den 1 juni 2022.")));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static void kontrollera(Normalbeloppsklass klass, Map<Inkomstperiod, Belopp> belopp, List<Fel> fel) {
        if (belopp.get(Inkomstperiod.MANAD) == null) {
            fel.add(new Fel("belopp." + klass + ".MANAD", "UB 7:5", "Ange normalbeloppet i månaden för " + klass.text() + "."));
        }
        belopp.forEach((period, b) -> {
            if (b != null && (!b.arPositivt() || !b.equals(b.utanOre()))) {
                fel.add(new Fel("belopp." + klass + "." + period, "UB 7:5", "Ange hela kronor, mer än 0, inte " + b + "."));
            }
        });
    }

    /** As rows of the table that the computation reads. */
    List<Normalbelopp.Rad> rader() {
        return belopp.entrySet().stream().map(e -> {
            Map<Inkomstperiod, Belopp> angivna = new EnumMap<>(Inkomstperiod.class);
            e.getValue().forEach((period, b) -> {
                if (b != null) {
                    angivna.put(period, b);
                }
            });
            return new Normalbelopp.Rad(gallerFran, gallerTill, e.getKey(), angivna, Kalla.PUBLICERAD, kalla);
        }).toList();
    }
}
