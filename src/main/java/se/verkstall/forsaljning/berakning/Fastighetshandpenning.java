package se.verkstall.forsaljning.berakning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * What becomes of the down payment when the rest of the price of real property is not paid (UB 12:43). At a new auction it covers what the new price lacks of the old one,
 * interest on the old price by RäntelL 5 § (the reference rate and two points) from the old day of taking over through the new one, and the costs of the new auction; the rest
 * goes back when the new buyer has paid. Not sold: all of it is forfeited. No new auction: it pays the costs that came to no use.
 *
 * <p>Interest is counted on 365 days a year and rounded down to the öre: the day count and the rounding are ours, in the payer's favour.
 *
 * @param ianspraktagen what is used, which is shared out with the price
 * @param ater what goes back
 */
@Lagrum("UB 12:43")
public record Fastighetshandpenning(Belopp ianspraktagen, Belopp ater) {

    private static final BigDecimal NAMNARE = new BigDecimal(365 * 100);
    private static final BigDecimal TILLAGG = new BigDecimal(2);
    private static final List<Dagvarde<BigDecimal>> REFERENSRANTA = CsvResurs.las("/lag/referensranta.csv").stream().map(p -> new Dagvarde<>(new BigDecimal(p.get("procent")),
            LocalDate.parse(p.get("galler_fran")), LocalDate.parse(p.get("galler_till")), p.get("kalla"))).toList();

    /**
     * Interest on an amount, both days counted, by the reference rate of each half-year and two points, never below nothing.
     *
     * @throws RegelSaknasException if the rate of a day is not known
     */
    @Lagrum("RäntelL 5 §")
    public static Belopp ranta(Belopp belopp, LocalDate franMed, LocalDate tillMed) {
        BigDecimal procentdagar = BigDecimal.ZERO;
        LocalDate dag = franMed;
        while (!dag.isAfter(tillMed)) {
            Dagvarde<BigDecimal> halvar = halvar(dag);
            LocalDate slut = halvar.tillMed() == null || halvar.tillMed().isAfter(tillMed) ? tillMed : halvar.tillMed();
            procentdagar = procentdagar.add(halvar.varde().add(TILLAGG).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(dag, slut) + 1)));
            dag = slut.plusDays(1);
        }
        return Belopp.ore(BigDecimal.valueOf(belopp.ore()).multiply(procentdagar).divide(NAMNARE, 0, RoundingMode.DOWN).longValueExact());
    }

    private static Dagvarde<BigDecimal> halvar(LocalDate dag) {
        return REFERENSRANTA.stream().filter(v -> v.gallerDen(dag)).findFirst()
                .orElseThrow(() -> new RegelSaknasException("referensräntan", dag, "Lägg in Riksbankens beslut för halvåret i lag/referensranta.csv."));
    }

    /** Sold at a new auction. */
    public static Fastighetshandpenning nyForsaljning(Belopp handpenning, Belopp gammaltPris, Belopp nyttPris, Belopp ranta, Belopp kostnader) {
        Belopp brist = gammaltPris.plus(ranta).minus(nyttPris).ejNegativt().plus(kostnader).hogst(handpenning);
        return new Fastighetshandpenning(brist, handpenning.minus(brist));
    }

    /** A new auction was held and the property not sold. */
    public static Fastighetshandpenning forverkad(Belopp handpenning) {
        return new Fastighetshandpenning(handpenning, Belopp.NOLL);
    }

    /** No new auction is held. */
    @Lagrum("UB 12:43 st 2")
    public static Fastighetshandpenning ingenNyAuktion(Belopp handpenning, Belopp onyttigaKostnader) {
        Belopp kostnader = onyttigaKostnader.hogst(handpenning);
        return new Fastighetshandpenning(kostnader, handpenning.minus(kostnader));
    }
}
