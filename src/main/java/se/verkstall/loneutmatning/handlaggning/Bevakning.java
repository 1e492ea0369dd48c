package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Myndighetstid;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Redovisningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;

/** Watches that the employer accounts for each month's wage, and asks why if he does not. */
@Component
@Lagrum({"UF 7:11", "UF 7:14"})
public class Bevakning {

    /** The model of an attachment that runs. */
    public static final String LOPANDE = "loneutmatning_lopande";
    private static final String KRAV = "beslut_arbetsgivarens_ansvar";
    private static final String ID = "loneutmatningId";

    private final Loneutmatningslager lager;
    private final Redovisningslager redovisningar;
    private final Fragelager fragor;
    private final Expediering expediering;
    private final Frister frister;
    private final Arbetsgivaransvar ansvar;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Bevakning(Loneutmatningslager lager, Redovisningslager redovisningar, Fragelager fragor, Expediering expediering, Frister frister,
              Arbetsgivaransvar ansvar, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.redovisningar = redovisningar;
        this.fragor = fragor;
        this.expediering = expediering;
        this.frister = frister;
        this.ansvar = ansvar;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** What comes next in an attachment that runs. */
    public enum Nasta {
        /** The employer's account of a wage. */
        VANTA,
        /** An account has come and is to be shared. */
        FORDELA,
        /** No claim remains. */
        HAV
    }

    /**
     * The next step, and whose case it is carried in.
     *
     * @param frist the deadline of the employer, or {@code null} if nothing is waited for
     * @param dagersattning whether he need not say why nothing was withheld
     */
    public record Steg(Nasta nasta, String ledandeMal, Frist frist, boolean dagersattning) {
    }

    /**
     * Starts the process of the attachment; once. An employer who was served has to withhold from the first wage after that.
     *
     * @param delgiven the day the employer was served, or {@code null} if the decision was sent in the simple way
     */
    @Lagrum({"UB 7:12", "UB 7:20 st 1"})
    public void paborja(String malnummer, long loneutmatningId, LocalDate delgiven) {
        if (lager.bevakas(loneutmatningId, OffsetDateTime.now(klocka))) {
            Loneutmatning loneutmatning = lager.las(loneutmatningId);
            if (delgiven != null && delgiven.isAfter(loneutmatning.beslut().dag())) {
                lager.vantarPa(loneutmatningId, Redovisningstillfalle.forsta(delgiven, loneutmatning.beslut().lonedag(),
                        loneutmatning.beslut().redovisningsdag()).manad().plusMonths(mellanrum(loneutmatning) - 1L));
            }
            processer.starta(LOPANDE, malnummer, Map.of(ID, loneutmatningId));
        }
    }

    /** What comes next; if it is the employer's account, its deadline runs afterwards. */
    public Steg nasta(long loneutmatningId, Timer timer) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        Optional<String> ledande = ledande(loneutmatning);
        if (!redovisningar.ofordelade(loneutmatningId).isEmpty()) {
            return new Steg(Nasta.FORDELA, ledande.orElse(loneutmatning.ledandeMal()), null, loneutmatning.beslut().dagersattning());
        }
        if (ledande.isEmpty() || vissPostRedovisad(loneutmatning)) {
            return new Steg(Nasta.HAV, loneutmatning.ledandeMal(), null, loneutmatning.beslut().dagersattning());
        }
        Redovisningstillfalle tillfalle = tillfalle(loneutmatning, forstaUtanRedovisning(loneutmatning));
        lager.vantarPa(loneutmatningId, tillfalle.manad());
        return new Steg(Nasta.VANTA, ledande.get(), frister.starta(ledande.get(), tillfalle, timer), loneutmatning.beslut().dagersattning());
    }

    /** The day passed and nothing came: the employer is told to say why. */
    @Lagrum("UF 7:14 st 1")
    public Frist anmana(String malnummer, long loneutmatningId, Timer timer) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        LocalDate idag = LocalDate.now(klocka);
        Redovisningstillfalle t = tillfalle(loneutmatning, loneutmatning.vantarPa());
        Frist frist = frister.starta(malnummer, Frister.ORSAK, Myndighetstid.ORSAK, "N06", "anmaningen till arbetsgivaren", idag, timer);
        expediering.sandEnkelt(malnummer, "anmaning_arbetsgivare", Map.of("loneutmatningsnummer", loneutmatning.nummer(), "lonedag", t.lonedag(),
                "redovisningsdag", t.redovisningsdag().dag(), "svarsdag", frist.dag()), Lonemottagare.ARBETSGIVAREN, "UF 7:14 st 1",
                "anmaning/" + loneutmatning.nummer() + "/" + loneutmatning.vantarPa());
        return frist;
    }

    /** The month is followed up; the next one is waited for. */
    public void vidareTillNastaManad(long loneutmatningId) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        if (redovisningar.alla(loneutmatningId).stream().noneMatch(r -> r.manad().equals(loneutmatning.vantarPa()))) {
            lager.vantarPa(loneutmatningId, loneutmatning.vantarPa().plusMonths(mellanrum(loneutmatning)));
        }
    }

    /** What the employer has told, or his silence, is let pass. */
    @Lagrum("UF 7:14")
    public void godta(String malnummer, String motivering, String vem) {
        dagbok.skriv(malnummer, vem, "Löneutmätningen fortsätter trots att arbetsgivaren inte har redovisat enligt beslutet. Skäl: " + motivering, "UF 7:14");
    }

    /** Claims what an employer should have withheld, or has withheld and not paid over, and has it enforced at once. */
    @Lagrum("UB 7:21")
    public void kravArbetsgivaren(String malnummer, long loneutmatningId, Belopp belopp, String motivering, String vem) {
        Loneutmatning loneutmatning = lager.las(loneutmatningId);
        dagbok.skriv(malnummer, vem, "Hos arbetsgivaren ska " + belopp.svenskt() + " kronor sökas ut i löneutmätning " + loneutmatning.nummer() + ". Skäl: "
                + motivering, "UB 7:21");
        expediering.sandEnkelt(malnummer, KRAV, kravdata(loneutmatning, belopp, motivering, vem), Lonemottagare.ARBETSGIVAREN, "UF 4:3",
                KRAV + "/" + loneutmatning.nummer() + "/" + loneutmatning.vantarPa());
        ansvar.sokUt(malnummer, loneutmatning, loneutmatning.vantarPa(), belopp, vem);
    }

    /** That decision as it would go out. */
    public String forhandsvisaKrav(String malnummer, long loneutmatningId, Belopp belopp, String motivering, String vem) {
        return expediering.forhandsvisa(malnummer, KRAV, kravdata(lager.hamta(loneutmatningId), belopp, motivering, vem));
    }

    /** How it stands with the month that is waited for, in Swedish. */
    public String laget(long loneutmatningId) {
        Loneutmatning l = lager.hamta(loneutmatningId);
        return redovisningar.alla(loneutmatningId).stream().reduce((a, b) -> b).filter(r -> !r.manad().isBefore(l.vantarPa()))
                .map(r -> r.orsak() == null
                        ? "Arbetsgivaren har för " + r.manad() + " redovisat " + r.belopp().svenskt() + " kronor"
                        + (r.nettolon() == null ? "" : " av en lön på " + r.nettolon().svenskt() + " kronor efter skatt") + ". Det stämmer inte med beslutet."
                        : "Arbetsgivaren har inte innehållit något för " + r.manad() + ": " + r.orsak().text()
                        + (r.orsakText() == null ? "." : ". " + r.orsakText()))
                .orElse("Arbetsgivaren har varken redovisat lönen för " + l.vantarPa() + " eller anmält orsaken.");
    }

    private static Map<String, Object> kravdata(Loneutmatning loneutmatning, Belopp belopp, String motivering, String vem) {
        return Map.of("loneutmatningsnummer", loneutmatning.nummer(), "belopp", belopp, "motivering", motivering, "beslutadAv", vem);
    }

    private YearMonth forstaUtanRedovisning(Loneutmatning loneutmatning) {
        List<YearMonth> redovisade = redovisningar.alla(loneutmatning.id()).stream().map(Arbetsgivarredovisning::manad).toList();
        YearMonth manad = loneutmatning.vantarPa();
        while (redovisade.contains(manad) || utanAnmalan(loneutmatning, manad) || fragor.anstand(loneutmatning.id(), tillfalle(loneutmatning, manad).lonedag())) {
            manad = manad.plusMonths(mellanrum(loneutmatning));
        }
        return manad;
    }

    /** A month of sjukpenning or another daily allowance that has passed in silence: nobody has to say why. */
    @Lagrum({"UF 7:18", "UF 7:20"})
    private boolean utanAnmalan(Loneutmatning loneutmatning, YearMonth manad) {
        return loneutmatning.beslut().dagersattning() && tillfalle(loneutmatning, manad).redovisningsdag().dag().isBefore(LocalDate.now(klocka));
    }

    /** The one item of pay that was attached has been accounted for. */
    @Lagrum("UF 7:12")
    private boolean vissPostRedovisad(Loneutmatning loneutmatning) {
        return loneutmatning.beslut().vissLonepost() != null
                && redovisningar.alla(loneutmatning.id()).stream().anyMatch(r -> r.belopp().arPositivt() && r.fordelad() != null);
    }

    private static Redovisningstillfalle tillfalle(Loneutmatning loneutmatning, YearMonth manad) {
        return Redovisningstillfalle.i(manad, loneutmatning.beslut().lonedag(), loneutmatning.beslut().redovisningsdag(), loneutmatning.beslut().redovisning());
    }

    private static int mellanrum(Loneutmatning loneutmatning) {
        return loneutmatning.beslut().redovisning().manader();
    }

    /** The oldest case that remains; cases that have ended leave. */
    private Optional<String> ledande(Loneutmatning loneutmatning) {
        LocalDate idag = LocalDate.now(klocka);
        for (Deltagare d : lager.deltagare(loneutmatning.id())) {
            if (d.till() == null && register.hamta(d.malnummer()).status().arSlut()) {
                lager.lamnat(loneutmatning.id(), d.malnummer(), idag, Hur.LAMNAT);
            }
        }
        Optional<String> ledande = lager.deltagare(loneutmatning.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).findFirst();
        ledande.filter(mal -> !mal.equals(loneutmatning.ledandeMal())).ifPresent(mal -> {
            frister.bortfallen(loneutmatning.ledandeMal(), Frister.REDOVISNING);
            lager.leds(loneutmatning.id(), mal);
            dagbok.skriv(mal, Dagbok.SYSTEMET, "Löneutmätning " + loneutmatning.nummer() + " hålls nu samman i detta mål.", "UF 7:7");
        });
        return ledande;
    }
}
