package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Tillaggsslag.Rad;

/** Judges each cost the debtor claims: what counts of it, and a row that tells him why. */
@Lagrum({"KFM A 2021:1 p 3.2", "KFM A 2021:1 p 3.3", "KFM A 2021:1 p 3.3.2"})
final class Tillaggsprovning {

    private static final BigDecimal MINSTA_AVSTAND = BigDecimal.valueOf(5);
    private static final int MINSTA_TIDSVINST = 120;
    private static final String RAKNAS_INTE = " Det räknas inte: ";

    private final LocalDate datum;
    private final Inkomstperiod period;
    private final boolean traktamente;
    private final Steg.Bok bok;
    private final List<String> anmarkningar;
    private final Map<Rad, Belopp> summor = new EnumMap<>(Rad.class);

    Tillaggsprovning(LocalDate datum, Inkomstperiod period, boolean traktamente, Steg.Bok bok, List<String> anmarkningar) {
        this.datum = datum;
        this.period = period;
        this.traktamente = traktamente;
        this.bok = bok;
        this.anmarkningar = anmarkningar;
    }

    void prova(List<Tillagg> tillagg, List<Arbetsresa> resor) {
        tillagg.forEach(t -> summor.merge(t.slag().rad(), prova(t), Belopp::plus));
        resor.forEach(r -> summor.merge(Rad.TJANST, prova(r), Belopp::plus));
    }

    /** What counts in a row of the computation. */
    Belopp summa(Rad rad) {
        return summor.getOrDefault(rad, Belopp.NOLL);
    }

    private Belopp prova(Tillagg t) {
        String inledning = t.slag().text() + (t.beskrivning() == null || t.beskrivning().isBlank() ? "" : " (" + t.beskrivning().strip() + ")") + ": du begär "
                + Kronor.text(t.belopp()) + ".";
        if (traktamente && t.slag().ersattsAvTraktamente()) {
            return bok.rad(inledning + RAKNAS_INTE + "du får traktamente eller bilersättning för det.", Belopp.NOLL, t.slag().lagrum());
        }
        if (!Styrkt.raknas(t.styrkt())) {
            return bok.rad(inledning + RAKNAS_INTE + "kostnaden är inte styrkt. Du kan visa " + t.slag().bevis() + ".", Belopp.NOLL, t.slag().lagrum());
        }
        Belopp netto = t.belopp().minus(t.ersattning()).ejNegativt();
        StringBuilder text = new StringBuilder(inledning).append(" Kostnaden är ").append(t.styrkt().text()).append('.').append(avdraget(t.ersattning()));
        Belopp raknas = t.slag().skydd() == null ? netto : underTaket(t, netto, text);
        return bok.rad(text.append(" Det räknas med ").append(Kronor.text(raknas)).append('.').toString(), raknas, t.slag().lagrum());
    }

    @Lagrum("KFM A 2021:1 p 3.2.2")
    private Belopp underTaket(Tillagg t, Belopp netto, StringBuilder text) {
        Belopp tak = t.tak() != null ? t.tak() : kantTak(t.slag().skydd()).map(Dagvarde::varde).orElseThrow();
        Belopp hogst = period.delAvAret(tak);
        if (netto.compareTo(hogst) > 0) {
            text.append(" Högkostnadsskyddet för ").append(t.slag().skydd().text()).append(" är ").append(Kronor.text(tak))
                    .append(" på tolv månader").append(t.tak() == null ? "" : " (" + t.takKalla().strip() + ")").append(", högst ")
                    .append(Kronor.text(hogst)).append(' ').append(period.text()).append('.');
        }
        return netto.hogst(hogst);
    }

    private Optional<Dagvarde<Belopp>> kantTak(Hogkostnadsskydd skydd) {
        Optional<Dagvarde<Belopp>> tak = skydd.den(datum);
        tak.filter(t -> !kalla(t).equals(Kalla.PUBLICERAD)).map(t -> "Högkostnadsskyddet för " + skydd.text() + ", " + Kronor.text(t.varde())
                + " på tolv månader, " + kalla(t).text() + ": " + t.kalla().substring(kalla(t).name().length() + 2) + ".")
                .filter(a -> !anmarkningar.contains(a)).ifPresent(anmarkningar::add);
        return tak;
    }

    private static Kalla kalla(Dagvarde<Belopp> tak) {
        return Kalla.valueOf(tak.kalla().substring(0, tak.kalla().indexOf(':')));
    }

    private Belopp prova(Arbetsresa r) {
        String lagrum = "KFM A 2021:1 p 3.3.2, " + lagrum(r);
        Belopp kostnad = kostnad(r);
        String inledning = (r.grund() == Bilgrund.TJANSTERESA ? "Tjänsteresor" : "Resor till och från arbetet") + " med " + r.fardsatt().text() + ": "
                + hur(r) + Kronor.text(kostnad) + ".";
        String hinder = hinder(r);
        if (hinder != null) {
            return bok.rad(inledning + RAKNAS_INTE + hinder, Belopp.NOLL, lagrum);
        }
        Belopp raknas = kostnad.minus(noll(r.ersattning())).ejNegativt();
        return bok.rad(inledning + (r.grund() == null ? "" : " Skälet är att " + r.grund().text() + ".") + " Kostnaden är " + r.styrkt().text() + "."
                + avdraget(noll(r.ersattning())) + " Det räknas med " + Kronor.text(raknas) + ".", raknas, lagrum);
    }

    @Lagrum("IL 12:27 st 1")
    private String hinder(Arbetsresa r) {
        if (traktamente && r.grund() == Bilgrund.TJANSTERESA) {
            return "du får bilersättning för resorna.";
        }
        if (!Styrkt.raknas(r.styrkt())) {
            return "kostnaden är inte styrkt. Du kan visa " + (r.fardsatt().arBil() ? "arbetstider, avstånd och restid med allmänna transportmedel."
                    : "färdbevis eller periodkort.");
        }
        if (r.grund() == Bilgrund.TIDSVINST && r.avstand().compareTo(MINSTA_AVSTAND) < 0) {
            return "avståndet är kortare än fem kilometer.";
        }
        return r.grund() == Bilgrund.TIDSVINST && r.tidsvinst() < MINSTA_TIDSVINST ? "tidsvinsten är mindre än två timmar." : null;
    }

    /** The one place of rounding of journeys: half up to the öre. */
    @Lagrum({"IL 12:5", "IL 12:27 st 3", "IL 12:27 st 4", "IL 12:29"})
    private Belopp kostnad(Arbetsresa r) {
        if (!r.perKilometer()) {
            return noll(r.kostnad()).plus(noll(r.avgifter()));
        }
        BigDecimal ore = kilometer(r).multiply(BigDecimal.valueOf(Kilometersats.den(datum, r.fardsatt())));
        return Belopp.ore(ore.setScale(0, RoundingMode.HALF_UP).longValueExact()).plus(noll(r.avgifter()));
    }

    private String hur(Arbetsresa r) {
        return !r.perKilometer() ? "" : tal(kilometer(r)) + " kilometer för " + Kronor.text(Belopp.ore(Kilometersats.den(datum, r.fardsatt())))
                + " var" + (noll(r.avgifter()).arNoll() ? "" : " och vägavgifter") + " är ";
    }

    private static BigDecimal kilometer(Arbetsresa r) {
        return r.avstand().multiply(BigDecimal.valueOf(2L * r.dagar()));
    }

    private static String lagrum(Arbetsresa r) {
        if (!r.fardsatt().arBil()) {
            return "IL 12:26";
        }
        return r.fardsatt() == Fardsatt.EGEN_BIL || r.grund() == Bilgrund.TJANSTERESA ? r.grund().lagrum() : r.grund().lagrum() + ", IL 12:29";
    }

    private static String avdraget(Belopp ersattning) {
        return ersattning.arNoll() ? "" : " Ersättning med " + Kronor.text(ersattning) + " dras av.";
    }

    private static String tal(BigDecimal tal) {
        return Rantesats.decimalkomma(tal);
    }

    private static Belopp noll(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }
}
