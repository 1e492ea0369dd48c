package se.verkstall.register.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;

/**
 * A duty to tell a register at once, by the wording of the day.
 *
 * <p>Example: a registered ship attached on 2008-12-31 is told by telephone to Sjöfartsregistret, on 2009-01-01 to Transportstyrelsen; a letter confirms it.
 * Trade marks are told from 2019, firearms from 2015.
 *
 * @param myndighet who is told
 * @param lagrum the section
 */
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:24a", "UF 6:27"})
public record Registerplikt(Register register, String myndighet, String lagrum, Satt satt) {

    private static final LocalDate VAPEN_FRAN = LocalDate.of(2015, 1, 1);
    private static final LocalDate VARUMARKEN_FRAN = LocalDate.of(2019, 1, 1);
    private static final LocalDate OVERENSKOMMELSE_FRAN = LocalDate.of(2008, 1, 1);
    private static final LocalDate DATAPANTBREV_FRAN = LocalDate.of(2008, 9, 1);
    private static final Set<Egendomsslag> SKEPP = Set.of(Egendomsslag.SKEPP, Egendomsslag.SKEPPSBYGGE, Egendomsslag.ANDEL_I_SKEPP, Egendomsslag.OREGISTRERAT_SKEPP);
    private static final Set<Egendomsslag> LUFTFARTYG = Set.of(Egendomsslag.REGISTRERAT_LUFTFARTYG, Egendomsslag.RESERVDELAR, Egendomsslag.ANDEL_I_LUFTFARTYG);
    private static final Set<Egendomsslag> FAST = Set.of(Egendomsslag.FASTIGHET, Egendomsslag.TOMTRATT);
    private static final Set<Egendomsslag> TULL = Set.of(Egendomsslag.SKEPP, Egendomsslag.FARTYG, Egendomsslag.OREGISTRERAT_SKEPP, Egendomsslag.GODS_I_FARTYG, Egendomsslag.LUFTFARTYG,
            Egendomsslag.REGISTRERAT_LUFTFARTYG, Egendomsslag.GODS_I_LUFTFARTYG);

    /** How it is told. */
    public enum Satt {
        /** By telephone or the like, and confirmed in writing (UF 6:19 st 5). */
        TELEFON,
        /** In writing, in whatever way. */
        SKRIFTLIGT,
        /** In writing, and served (UF 6:11). */
        DELGIVNING,
        /** On a medium for automatic data processing (UF 6:24 a), or as agreed (UF 6:11 st 2). */
        ELEKTRONISKT
    }

    /** What is told. */
    public enum Handelse {
        UTMATNING("Egendomen har utmätts"), FORSALJNING_BEGARD("En konkursförvaltare har begärt exekutiv försäljning"), AGAREN_BEGART("Ägaren har begärt exekutiv försäljning"),
        HELA_EGENDOMEN("Hela egendomen anses utmätt"), I_ANSPRAK("Den intecknade egendomen tas i anspråk"), BESLUT_OM_INTECKNING("Beslut enligt 12 kap. 49 § utsökningsbalken"),
        INGEN_FORSALJNING("Försäljning har inte begärts inom två månader"), UPPHAVD("Utmätningen har upphävts"), FORFALLEN("Frågan om exekutiv försäljning har förfallit");

        private final String text;

        Handelse(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /**
     * What else decides who is told.
     *
     * @param tullverket whether the customs authority's help is needed, and the vessel is in Sweden
     * @param namngiven the foreign authority, nominee, housing association or landowner, or {@code null}
     * @param begransadEffekt whether a firearm counts as one of limited effect (1 kap. 2 § vapenförordningen)
     * @param datapantbrev whether a pledged deed is kept in the register of pantbrev
     * @param elektroniskt whether the recipient has agreed to be told electronically
     */
    public record Lage(boolean tullverket, String namngiven, boolean begransadEffekt, boolean datapantbrev, boolean elektroniskt) {

        /** Without an agreement on electronic notices. */
        public Lage(boolean tullverket, String namngiven, boolean begransadEffekt, boolean datapantbrev) {
            this(tullverket, namngiven, begransadEffekt, datapantbrev, false);
        }

        /** Nothing special. */
        public static final Lage VANLIGT = new Lage(false, null, false, false);
    }

    /** Whom to tell at once; none for most things. */
    public static List<Registerplikt> vid(Egendomsslag slag, Handelse handelse, LocalDate dag, Lage lage) {
        List<Registerplikt> plikter = new ArrayList<>();
        if (SKEPP.contains(slag)) {
            skepp(slag, handelse, dag, lage, plikter);
        } else if (LUFTFARTYG.contains(slag)) {
            luftfartyg(handelse, dag, plikter);
        } else if (FAST.contains(slag)) {
            fast(handelse, dag, plikter);
        } else if (handelse == Handelse.UTMATNING) {
            ovrigt(slag, dag, lage).ifPresent(plikter::add);
        }
        if (handelse == Handelse.UTMATNING && lage.tullverket() && TULL.contains(slag)) {
            plikter.add(plikt(Register.TULLEN, dag, "UF 6:22", Satt.SKRIFTLIGT));
        }
        return plikter;
    }

    @Lagrum("UF 6:19")
    private static void skepp(Egendomsslag slag, Handelse handelse, LocalDate dag, Lage lage, List<Registerplikt> plikter) {
        String punkt = switch (handelse) {
            case UTMATNING -> slag == Egendomsslag.OREGISTRERAT_SKEPP ? "UF 6:19 st 2" : "UF 6:19 st 1 p 1";
            case FORSALJNING_BEGARD -> "UF 6:19 st 1 p 2";
            case AGAREN_BEGART -> "UF 6:19 st 1 p 3";
            case HELA_EGENDOMEN, I_ANSPRAK -> "UF 6:19 st 1 p 4";
            default -> null;
        };
        if (punkt != null) {
            plikter.add(lage.namngiven() == null ? plikt(Register.SKEPPSREGISTRET, dag, punkt, Satt.TELEFON)
                    : new Registerplikt(Register.UTLANDSK_MYNDIGHET, lage.namngiven(), punkt, Satt.TELEFON));
        }
    }

    @Lagrum("UF 6:20")
    private static void luftfartyg(Handelse handelse, LocalDate dag, List<Registerplikt> plikter) {
        String punkt = switch (handelse) {
            case UTMATNING -> "UF 6:20 st 1 p 1";
            case FORSALJNING_BEGARD -> "UF 6:20 st 1 p 2";
            case HELA_EGENDOMEN, I_ANSPRAK -> "UF 6:20 st 1 p 3";
            default -> null;
        };
        if (punkt != null) {
            plikter.add(plikt(Register.INSKRIVNING_LUFTFARTYG, dag, punkt, Satt.SKRIFTLIGT));
            plikter.add(plikt(Register.LUFTFARTYGSREGISTRET, dag, punkt, Satt.SKRIFTLIGT));
        }
    }

    @Lagrum("UF 6:21")
    private static void fast(Handelse handelse, LocalDate dag, List<Registerplikt> plikter) {
        String punkt = switch (handelse) {
            case UTMATNING -> "UF 6:21 st 1 p 1";
            case FORSALJNING_BEGARD -> "UF 6:21 st 1 p 2";
            case HELA_EGENDOMEN, I_ANSPRAK -> "UF 6:21 st 1 p 3";
            case BESLUT_OM_INTECKNING -> "UF 6:21 st 1 p 4";
            case INGEN_FORSALJNING -> "UF 6:21 st 4";
            default -> null;
        };
        if (punkt != null) {
            plikter.add(plikt(Register.INSKRIVNING_FASTIGHET, dag, punkt, Satt.SKRIFTLIGT));
        }
    }

    @Lagrum({"UF 6:11", "UF 6:23", "UF 6:24", "UF 6:24a", "UB 6:2", "UB 6:3 st 2"})
    private static Optional<Registerplikt> ovrigt(Egendomsslag slag, LocalDate dag, Lage lage) {
        return Optional.ofNullable(switch (slag) {
            case PATENT, MONSTERRATT -> plikt(Register.PATENTREGISTRET, dag, "UF 6:23 st 1", Satt.SKRIFTLIGT);
            case VARUMARKE -> dag.isBefore(VARUMARKEN_FRAN) ? null : plikt(Register.PATENTREGISTRET, dag, "UF 6:23 st 1", Satt.SKRIFTLIGT);
            case VAXTFORADLARRATT -> plikt(Register.VAXTSORTREGISTRET, dag, "UF 6:23 st 2", Satt.SKRIFTLIGT);
            case SKJUTVAPEN -> dag.isBefore(VAPEN_FRAN) || lage.begransadEffekt() ? null : plikt(Register.VAPENREGISTRET, dag, "UF 6:24", Satt.SKRIFTLIGT);
            case VARDEPAPPER -> lage.namngiven() == null ? plikt(Register.VARDEPAPPERSCENTRALEN, dag, "UB 6:2 st 4", Satt.SKRIFTLIGT)
                    : new Registerplikt(Register.FORVALTAREN, lage.namngiven(), "UB 6:2 st 4", Satt.SKRIFTLIGT);
            case PANTBREV -> lage.datapantbrev() && !dag.isBefore(DATAPANTBREV_FRAN) ? plikt(Register.PANTBREVSREGISTRET, dag, "UB 6:2 st 2", Satt.SKRIFTLIGT) : null;
            case BOSTADSRATT -> namngiven(Register.BOSTADSRATTSFORENINGEN, dag, lage);
            case BYGGNAD_PA_OFRI_GRUND, NYTTJANDERATT -> namngiven(Register.FASTIGHETSAGAREN, dag, lage);
            case SKATTEATERBETALNING -> plikt(Register.SKATTEKONTOT, dag, "UF 6:24a", Satt.ELEKTRONISKT);
            default -> null;
        });
    }

    /** In writing and served; since 2008 as has been agreed with the recipient. */
    @Lagrum({"UF 6:11 st 1", "UF 6:11 st 2"})
    private static Registerplikt namngiven(Register register, LocalDate dag, Lage lage) {
        Satt satt = lage.elektroniskt() && !dag.isBefore(OVERENSKOMMELSE_FRAN) ? Satt.ELEKTRONISKT : Satt.DELGIVNING;
        return lage.namngiven() == null ? null : new Registerplikt(register, lage.namngiven(), "UF 6:11", satt);
    }

    private static Registerplikt plikt(Register register, LocalDate dag, String lagrum, Satt satt) {
        return new Registerplikt(register, register.namn(dag), lagrum, satt);
    }

    /**
     * The section by which a register that was told of an attachment is told that it no longer stands; empty if no section asks for it.
     *
     * @param avDomstol whether a court lifted it after an appeal: then the court tells the registers of UF 6:19–6:21 and 6:23 (UF 6:27)
     */
    public static Optional<String> upphavande(Register register, boolean avDomstol) {
        return switch (register) {
            case SKEPPSREGISTRET, UTLANDSK_MYNDIGHET -> avDomstol ? Optional.empty() : Optional.of("UF 6:19 st 4");
            case LUFTFARTYGSREGISTRET, INSKRIVNING_LUFTFARTYG -> avDomstol ? Optional.empty() : Optional.of("UF 6:20 st 3");
            case INSKRIVNING_FASTIGHET -> avDomstol ? Optional.empty() : Optional.of("UF 6:21 st 3");
            case PATENTREGISTRET -> avDomstol ? Optional.empty() : Optional.of("UF 6:23 st 1");
            case VAXTSORTREGISTRET -> avDomstol ? Optional.empty() : Optional.of("UF 6:23 st 2");
            case VAPENREGISTRET, TULLEN -> Optional.empty();
            default -> Optional.of("UF 6:17 st 1");
        };
    }
}
