package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What counts of the cost of the home, before housing benefits: rent or fee, and what the advice regards of a house or a bostadsrätt.
 *
 * <p>A house with 3 000 kr interest, 2 500 kr running cost and 1 000 kr amortisation, pledged for the loan, costs 5 500 kr, and 6 500 kr once a handläggare has
 * written why the amortisation is reasonable; not pledged, 2 500 kr.
 */
@Lagrum({"UB 7:5 st 2", "KFM A 2021:1 p 4", "KFM A 2021:1 p 4.1"})
final class Bostadsprovning {

    private static final String RAD = "KFM A 2021:1 p 4";

    private final LocalDate datum;
    private final Bostadsuppgifter bostad;
    private final Steg.Bok bok;
    private final List<String> anmarkningar;

    Bostadsprovning(LocalDate datum, Bostadsuppgifter bostad, Steg.Bok bok, List<String> anmarkningar) {
        this.datum = datum;
        this.bostad = bostad;
        this.bok = bok;
        this.anmarkningar = anmarkningar;
    }

    /** @param avgift rent, monthly fee or another known cost */
    Belopp prova(Belopp avgift) {
        if (bostad.equals(Bostadsuppgifter.TOMMA)) {
            return avgift;
        }
        Belopp kostnad = bostad.form() == Bostadsform.OKAND ? schablon() : avgiften(avgift).plus(lan()).plus(drift());
        Belopp andras = noll(bostad.andrasDel());
        Belopp egen = kostnad.plus(bok.radOmNagot("Det som inneboende eller en annan vuxen betalar för bostaden, " + Kronor.text(andras) + ", dras av.",
                Belopp.NOLL.minus(andras.hogst(kostnad)), RAD));
        return skalig(egen);
    }

    private Belopp avgiften(Belopp avgift) {
        String vad = bostad.form() == Bostadsform.BOSTADSRATT ? "Månadsavgiften" : bostad.form() == Bostadsform.EGEN_FASTIGHET ? "Tomträttsavgäld och liknande"
                : "Hyran";
        return bok.radOmNagot(vad + " är " + Kronor.text(avgift) + ".", avgift, RAD);
    }

    /** Interest and amortisation, which count only if the home is pledged for the loan. */
    private Belopp lan() {
        String vad = bostad.form() == Bostadsform.BOSTADSRATT ? "bostadsrätten" : "fastigheten";
        boolean lan = bostad.form() != null && bostad.form().harLan();
        return post("Räntan på bostadslån", bostad.ranta(), lan && bostad.pantsatt(), lan ? vad + " är inte pantförskriven för lånet" : "bostaden ägs inte av dig", "")
                .plus(amortering(lan, vad));
    }

    private Belopp amortering(boolean lan, String vad) {
        boolean skalig = bostad.amorteringsbeslut() != null && !bostad.amorteringsbeslut().isBlank();
        String hinder = !lan ? "bostaden ägs inte av dig" : !bostad.pantsatt() ? vad + " är inte pantförskriven för lånet" : "ingen har beslutat att den är skälig";
        return post("Amorteringen på bostadslån", bostad.amortering(), lan && bostad.pantsatt() && skalig, hinder,
                skalig ? " Den är skälig: " + mening(bostad.amorteringsbeslut()) : "");
    }

    private Belopp drift() {
        return post("Nödvändiga driftskostnader", bostad.drift(), bostad.form() == Bostadsform.EGEN_FASTIGHET,
                "de räknas för den som bor på egen fastighet; hushållsel ingår i normalbeloppet", "");
    }

    private Belopp post(String vad, Belopp belopp, boolean raknas, String hinder, String skal) {
        if (noll(belopp).arNoll()) {
            return Belopp.NOLL;
        }
        return raknas ? bok.rad(vad + ", " + Kronor.text(belopp) + ", räknas." + skal, belopp, RAD)
                : bok.rad(vad + ", " + Kronor.text(belopp) + ", räknas inte: " + hinder + ".", Belopp.NOLL, RAD);
    }

    private Belopp schablon() {
        return bok.rad("Vad din bostad kostar är inte känt. Kostnaden för en bostad av skälig storlek i " + bostad.ort().strip() + " är beräknad till "
                + Kronor.text(bostad.schablonhyra()) + " (" + bostad.schablonkalla().strip() + ").", bostad.schablonhyra(), "KFM A 2021:1 p 4.1");
    }

    /** The actual cost through the last day of the time to move; after it at most the reasonable one. */
    private Belopp skalig(Belopp egen) {
        if (bostad.skaligKostnad() == null || egen.compareTo(bostad.skaligKostnad()) <= 0) {
            return egen;
        }
        String forHog = "Bostadskostnaden är högre än skäligt. " + mening(bostad.motivering());
        if (!datum.isAfter(bostad.radrumTill())) {
            anmarkningar.add("Bostadskostnaden är högre än skäligt, men den verkliga kostnaden räknas till och med " + bostad.radrumTill() + ". Räkna om därefter.");
            return bok.rad(forHog + " Du har till och med " + bostad.radrumTill() + " på dig att flytta, och till dess räknas den verkliga kostnaden.", egen, "UB 7:5 st 2");
        }
        return bok.rad(forHog + " Tiden att flytta gick ut " + bostad.radrumTill() + ", och därför räknas " + Kronor.text(bostad.skaligKostnad()) + ".",
                bostad.skaligKostnad(), "UB 7:5 st 2");
    }

    private static String mening(String text) {
        String rensad = text.strip();
        return rensad.endsWith(".") ? rensad : rensad + ".";
    }

    private static Belopp noll(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }
}
