package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Myndighetstid;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.loneutmatning.lagring.Underlagslager;
import se.verkstall.loneutmatning.lagring.Underlagslager.Fran;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Roll;

/** Before a decision: is there an attachment already, what does the debtor say, what does the employer. */
@Component
public class Utredning {

    private static final String EGNA_ORD = "meddelande";

    private final Loneutmatningslager lager;
    private final Underlagslager underlag;
    private final Expediering expediering;
    private final Frister frister;
    private final Parter parter;
    private final Lonehinder hinder;
    private final Dagbok dagbok;
    private final Clock klocka;

    Utredning(Loneutmatningslager lager, Underlagslager underlag, Expediering expediering, Frister frister, Parter parter, Lonehinder hinder, Dagbok dagbok,
              Clock klocka) {
        this.lager = lager;
        this.underlag = underlag;
        this.expediering = expediering;
        this.frister = frister;
        this.parter = parter;
        this.hinder = hinder;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** How it stands with attachment of a debtor's wage when a case wants it. */
    public enum Lage {
        /** Nobody has asked before: debtor and employer are to be heard. */
        NY,
        /** Another case has the question up: one decision is made for both. */
        @Lagrum("UB 4:11 st 1")
        UTREDS,
        /** The wage is attached already: the claim is to share. */
        @Lagrum("UF 7:7")
        PAGAR,
        /** Wages may not be attached for the case. */
        @Lagrum({"UB 7:19 st 1", "UB 7:1 st 2"})
        HINDRAD
    }

    /**
     * The attachment a case has come to, and how it stands there.
     *
     * @param loneutmatningId the attachment, or {@code null} if wages may not be attached for the case
     * @param hinder what then keeps it from them: the outcome of its question; otherwise {@code null}
     * @param arbetsgivarbyte whether the debtor's wage has been attached in the case before, with another employer: then he need not be heard again
     */
    @Lagrum("UB 7:7")
    public record Anslutning(Long loneutmatningId, Lage lage, boolean arbetsgivarbyte, String hinder) {
    }

    /**
     * Brings the case to the attachment of its debtor: the one that is there, or a new one. Done twice it gives the same.
     *
     * @throws IllegalStateException if there is none and the case has no employer
     */
    public Anslutning anslut(String malnummer) {
        Optional<Loneutmatning> redan = lager.oppenIMal(malnummer);
        if (redan.isPresent()) {
            return anslutning(malnummer, lager.las(redan.get().id()));
        }
        Optional<String> hindrad = hinder.stoppa(malnummer);
        if (hindrad.isPresent()) {
            return new Anslutning(null, Lage.HINDRAD, false, hindrad.get());
        }
        LocalDate idag = LocalDate.now(klocka);
        String galdenar = parter.nyckel(malnummer, Roll.GALDENAR);
        String arbetsgivare = parter.finns(malnummer, Roll.ARBETSGIVARE).map(p -> parter.nyckel(malnummer, Roll.ARBETSGIVARE)).orElse(null);
        Loneutmatning loneutmatning = lager.las(befintlig(galdenar, arbetsgivare).map(Loneutmatning::id)
                .orElseGet(() -> oppna(malnummer, galdenar, idag)));
        lager.anslut(loneutmatning.id(), malnummer, idag);
        Anslutning anslutning = anslutning(malnummer, loneutmatning);
        dagbok.skriv(malnummer, Dagbok.SYSTEMET, text(anslutning.lage(), loneutmatning), lagrum(anslutning.lage()));
        return anslutning;
    }

    /** Gives the debtor the opportunity to comment, and urges him to tell of his incomes and dependants. */
    @Lagrum({"UB 7:7", "UF 7:1", "UF 7:5", "UF bilaga p 1"})
    public Frist underratta(String malnummer, Timer timer) {
        LocalDate idag = LocalDate.now(klocka);
        Frist frist = frister.starta(malnummer, Frister.YTTRANDE, Myndighetstid.YTTRANDE, "UB 7:7", "underrättelsen till gäldenären", idag, timer);
        expediering.sand(new Forsandelse(malnummer, "underrattelse_loneutmatning", Map.of("svarsdag", frist.dag()), Lonehandling.UNDERRATTELSE,
                idag, Set.of(Lonemottagare.GALDENAREN), "underrattelse_loneutmatning/" + nummer(malnummer), Dagbok.SYSTEMET));
        return frist;
    }

    /** Asks the employer about what matters for the attachment. */
    @Lagrum("UF 7:3")
    public Frist fraga(String malnummer, Timer timer) {
        LocalDate idag = LocalDate.now(klocka);
        Frist frist = frister.starta(malnummer, Frister.ARBETSGIVARSVAR, Myndighetstid.ARBETSGIVARENS_SVAR, "UF 7:3", "förfrågan till arbetsgivaren", idag, timer);
        expediering.sandEnkelt(malnummer, "forfragan_arbetsgivare", Map.of("svarsdag", frist.dag()), Lonemottagare.ARBETSGIVAREN, "UF 7:3",
                "forfragan_arbetsgivare/" + nummer(malnummer));
        return frist;
    }

    /** The fields to start the computation from: the latest computation, or what debtor and employer have told, the employer's word on the wage. */
    public Map<String, Object> ifyllt(long loneutmatningId) {
        Map<String, Object> falt = new LinkedHashMap<>();
        underlag.berakning(loneutmatningId).ifPresentOrElse(b -> falt.putAll(b.underlag()), () -> {
            tidigare(loneutmatningId).ifPresent(falt::putAll);
            underlag.svar(loneutmatningId, Fran.GALDENAR).ifPresent(falt::putAll);
            underlag.svar(loneutmatningId, Fran.ARBETSGIVARE).ifPresent(falt::putAll);
        });
        falt.keySet().removeAll(List.of(EGNA_ORD, "lonedag", "dagersattning", "anstalld"));
        return falt;
    }

    /** What was found before the debtor changed employer, if he did. */
    private Optional<Map<String, Object>> tidigare(long loneutmatningId) {
        return lager.iMal(lager.hamta(loneutmatningId).ledandeMal()).stream().filter(l -> l.id() != loneutmatningId && l.beslut() != null)
                .reduce((a, b) -> b).flatMap(l -> underlag.berakning(l.id())).map(Berakning::underlag);
    }

    /** A case may come to a second attachment, with another employer: its letters are not those of the first. */
    private String nummer(String malnummer) {
        return lager.oppenIMal(malnummer).orElseThrow().nummer();
    }

    private Optional<Loneutmatning> befintlig(String galdenar, String arbetsgivare) {
        return lager.oppna(galdenar, arbetsgivare).stream().findFirst();
    }

    private long oppna(String malnummer, String galdenar, LocalDate idag) {
        String arbetsgivare = parter.nyckel(malnummer, Roll.ARBETSGIVARE);
        return lager.oppna(galdenar, arbetsgivare, malnummer, idag).or(() -> befintlig(galdenar, arbetsgivare).map(Loneutmatning::id))
                .orElseThrow(() -> new IllegalStateException("Löneutmätningen i mål " + malnummer + " avslutades just; försök igen."));
    }

    private Anslutning anslutning(String malnummer, Loneutmatning loneutmatning) {
        Lage lage = loneutmatning.status() == Loneutmatning.Status.PAGAR ? Lage.PAGAR
                : loneutmatning.ledandeMal().equals(malnummer) ? Lage.NY : Lage.UTREDS;
        return new Anslutning(loneutmatning.id(), lage, lage == Lage.NY && lager.harHaftAnnanArbetsgivare(loneutmatning.id(), malnummer), null);
    }

    private static String text(Lage lage, Loneutmatning loneutmatning) {
        return switch (lage) {
            case NY -> "Frågan om utmätning av lön har tagits upp i löneutmätning " + loneutmatning.nummer() + ".";
            case UTREDS -> "Frågan om utmätning av lön prövas tillsammans med mål " + loneutmatning.ledandeMal() + " i löneutmätning "
                    + loneutmatning.nummer() + ".";
            case PAGAR -> "Gäldenärens lön är redan utmätt i löneutmätning " + loneutmatning.nummer() + ".";
            case HINDRAD -> throw new IllegalArgumentException("Ett mål som lön inte får utmätas för ansluts inte.");
        };
    }

    private static String lagrum(Lage lage) {
        return switch (lage) {
            case NY -> "UB 7:3";
            case UTREDS -> "UB 4:11 st 1";
            case PAGAR -> "UF 7:7";
            case HINDRAD -> "UB 7:19 st 1";
        };
    }
}
