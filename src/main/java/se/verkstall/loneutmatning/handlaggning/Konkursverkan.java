package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Titelslag;
import se.verkstall.loneutmatning.Konkurs;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning.Hur;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.lagring.Konkurslager;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Exekutionstitel;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Mottagare;

/**
 * What the debtor's bankruptcy does to an attachment that runs: it goes on for maintenance; for other claims it goes on for the konkursbo instead, in a case of
 * its own, unless the administrator asks that it ends.
 */
@Component
@Lagrum({"UB 7:19 st 2", "UB 7:14 st 1 p 2"})
public class Konkursverkan {

    /** The model that carries the konkursbo's case. */
    static final String BOET = "loneutmatning_konkursbo";
    private static final String MALL = "beslut_konkurs";

    private final Loneutmatningslager lager;
    private final Konkurslager konkurser;
    private final Konkurshinder hinder;
    private final Expediering expediering;
    private final Parter parter;
    private final Fordringslage fordringslage;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Konkursverkan(Loneutmatningslager lager, Konkurslager konkurser, Konkurshinder hinder, Expediering expediering, Parter parter, Fordringslage fordringslage,
                  Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.konkurser = konkurser;
        this.hinder = hinder;
        this.expediering = expediering;
        this.parter = parter;
        this.fordringslage = fordringslage;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** What becomes of it. */
    public enum Foljd {
        /** It is for maintenance alone, and goes on. */
        UNDERHALL,
        FORTSATT,
        UPPHOR,
        /** Nothing was attached yet: the question has fallen for whoever may not have the wage. */
        @Lagrum("UB 7:19 st 1")
        AVBRUTEN
    }

    /**
     * What a handläggare has found.
     *
     * @param upphor whether the administrator asks that the enforcement ends
     * @param boetsFordran how much the attachment goes on for in the konkursbo's place
     */
    public record Val(boolean upphor, Belopp boetsFordran, String motivering) {
    }

    /** What remains of the claims that the konkursbo would replace. */
    @Transactional(readOnly = true)
    public Belopp ersatts(long loneutmatningId) {
        return Belopp.summa(lamnar(loneutmatningId).stream().map(fordringslage::kvar).toList());
    }

    /** The decision as it would go out. */
    @Transactional(readOnly = true)
    public String forhandsvisa(String malnummer, long loneutmatningId, Konkurs k, Val val, String vem) {
        Loneutmatning l = lager.hamta(loneutmatningId);
        if (l.beslut() == null) {
            return null;
        }
        Foljd foljd = foljd(l, val);
        return foljd == Foljd.UNDERHALL ? null : expediering.forhandsvisa(malnummer, MALL, data(l, k, val, foljd, null, vem));
    }

    /**
     * Lets the cases without maintenance leave from the day of the bankruptcy, and the konkursbo take their place or the attachment end for them.
     *
     * @throws OgiltigIndataException if it no longer runs, or the konkursbo's claim is nothing
     */
    @Transactional
    public Foljd besluta(long loneutmatningId, Konkurs k, Val val, String vem) {
        Loneutmatning l = lager.las(loneutmatningId);
        if (l.beslut() == null) {
            return Foljd.AVBRUTEN;
        }
        if (l.status() != Status.PAGAR) {
            throw new OgiltigIndataException("begaran", "UB 7:19", "Löneutmätning " + l.nummer() + " är " + l.status().text() + ".");
        }
        if (!lager.bevakas(l.id())) {
            throw new OgiltigIndataException("begaran", "UB 7:12", "Arbetsgivaren har inte fått beslutet om löneutmätning " + l.nummer() + " än. Pröva konkursen när beslutet är framme.");
        }
        Foljd foljd = foljd(l, val);
        if (foljd == Foljd.UNDERHALL) {
            dagbok.skriv(l.ledandeMal(), vem, "Gäldenären är i konkurs. Löneutmätning " + l.nummer() + " avser bara underhållsbidrag och fortsätter.", "UB 7:19 st 1");
            return foljd;
        }
        Set<String> berorda = new LinkedHashSet<>(lamnar(loneutmatningId));
        berorda.forEach(mal -> lamna(l, k, mal, foljd, vem));
        String boet = foljd == Foljd.FORTSATT ? konkursbo(l, k, val.boetsFordran(), vem) : null;
        sand(l, k, val, foljd, boet, berorda, vem);
        processer.meddela(Deltagande.LAMNADE, l.ledandeMal(), Map.of());
        if (lager.deltagare(l.id()).stream().allMatch(d -> d.till() != null)) {
            processer.meddela(Deltagande.INGEN_KVAR, l.ledandeMal(), Map.of());
        }
        return foljd;
    }

    private Foljd foljd(Loneutmatning l, Val val) {
        if (lamnar(l.id()).isEmpty()) {
            return Foljd.UNDERHALL;
        }
        if (val.upphor()) {
            return Foljd.UPPHOR;
        }
        if (val.boetsFordran() == null || !val.boetsFordran().arPositivt()) {
            throw new OgiltigIndataException("boetsFordran", "UB 7:19 st 2", "Ange hur mycket utmätningen fortsätter för.");
        }
        return Foljd.FORTSATT;
    }

    private List<String> lamnar(long loneutmatningId) {
        return lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).filter(mal -> !hinder.fortsatter(mal)).toList();
    }

    /** The case is suspended: its claim shares in no wage that falls due from the day of the bankruptcy. */
    @Lagrum("UB 4:9 b")
    private void lamna(Loneutmatning l, Konkurs k, String mal, Foljd foljd, String vem) {
        lager.lamnat(l.id(), mal, k.konkursdag(), Hur.KONKURS);
        register.satt(mal, Malstatus.PAGAR, Fas.UTREDNING);
        dagbok.skriv(mal, vem, "Gäldenären försattes i konkurs den " + k.konkursdag() + ". Målets handläggning avbryts. Löneutmätning " + l.nummer()
                + (foljd == Foljd.FORTSATT ? " fortsätter för konkursboets räkning." : " upphör för målets fordran på konkursförvaltarens begäran."), Konkurser.lagrum(k));
        processer.meddela(Innehallsfordelning.MER_MEDEL, mal, Map.of());
        processer.meddela(Lonehinder.FALLER, mal, Map.of(Lonehinder.UTFALL, Lonehinder.KONKURS));
    }

    /** Registers the konkursbo's case and lets it share in wages from the day of the bankruptcy. */
    private String konkursbo(Loneutmatning l, Konkurs k, Belopp fordran, String vem) {
        Part galdenar = parter.part(l.ledandeMal(), Roll.GALDENAR);
        Part boet = Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, "Konkursboet efter " + galdenar.namn() + " genom konkursförvaltaren " + k.forvaltare(), null,
                k.forvaltarensAdress());
        Fordran krav = new Fordran(0, 1, Fordringsklass.KONKURSBO, "Konkursboets fordran på gäldenärens lön", fordran, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL,
                Belopp.NOLL, null, null, null, null, null, null);
        String mal = register.registrera(List.of(new NyttMal(Malslag.ENSKILT, "UTMATNING", Malstatus.PAGAR, Kalla.WEBB, k.nummer(), OffsetDateTime.now(klocka),
                List.of(boet, galdenar, parter.part(l.ledandeMal(), Roll.ARBETSGIVARE)), List.of(krav),
                List.of(new Exekutionstitel(Titelslag.BESLUT, k.domstol(), k.nummer(), k.konkursdag(), true, true)),
                List.of(new NyttMal.Dagboksrad(vem, "Löneutmätning " + l.nummer() + " fortsätter för konkursboets räkning från den " + k.konkursdag() + ".",
                        "UB 7:19 st 2"))))).get(0).varde();
        register.satt(mal, Malstatus.PAGAR, Fas.LONEUTMATNING);
        lager.anslut(l.id(), mal, LocalDate.now(klocka));
        lager.delarFran(l.id(), mal, k.konkursdag());
        konkurser.boetsMal(k.id(), l.id(), mal);
        processer.starta(BOET, mal, Map.of("loneutmatningId", l.id()));
        return mal;
    }

    /** Whom it concerns are told as of any order on how what is withheld is shared; the administrator also when he has no case here. */
    @Lagrum({"UF 7:7", "UF bilaga p 13", "UF 4:3"})
    private void sand(Loneutmatning l, Konkurs k, Val val, Foljd foljd, String boet, Set<String> lamnade, String vem) {
        Map<String, Object> data = data(l, k, val, foljd, boet, vem);
        Set<String> malen = new LinkedHashSet<>(lamnade);
        malen.add(l.ledandeMal());
        lager.deltagare(l.id()).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).forEach(malen::add);
        for (String mal : malen) {
            Set<Lonemottagare> mottagare = mal.equals(l.ledandeMal()) ? EnumSet.of(Lonemottagare.SOKANDEN, Lonemottagare.GALDENAREN) : EnumSet.of(Lonemottagare.SOKANDEN);
            expediering.sand(new Forsandelse(mal, MALL, data, Lonehandling.FORDELNING, LocalDate.now(klocka), mottagare, MALL + "/" + k.id(), vem));
        }
        if (boet == null) {
            expediering.sandEnkelt(l.ledandeMal(), MALL, data, new Mottagare("KONKURSFORVALTARE", k.forvaltare(), null, k.forvaltarensAdress()), "UF 4:3",
                    MALL + "/" + k.id() + "/KONKURSFORVALTARE", vem);
        }
    }

    private Map<String, Object> data(Loneutmatning l, Konkurs k, Val val, Foljd foljd, String boet, String vem) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loneutmatningsnummer", l.nummer());
        data.put("utmatningsdag", l.beslut().dag());
        data.put("beslutsdag", LocalDate.now(klocka));
        data.put("konkursdag", k.konkursdag());
        data.put("domstol", k.domstol());
        data.put("konkursnummer", k.nummer());
        data.put("forvaltare", k.forvaltare());
        data.put("fortsatter", foljd == Foljd.FORTSATT);
        data.put("boetsFordran", val.boetsFordran());
        data.put("boetsMal", boet);
        data.put("motivering", val.motivering());
        data.put("beslutadAv", vem);
        return data;
    }
}
