package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Loneutmatning.Deltagare;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Bilagan;
import se.verkstall.loneutmatning.handlaggning.Expediering.Forsandelse;
import se.verkstall.loneutmatning.handlaggning.Overklagat;
import se.verkstall.loneutmatning.handlaggning.Expediering;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Utskick;

/** Sends the letters of a question: to each applicant in his own case, to debtor and employer in the case that carries it. */
@Component
@Lagrum("UF 7:10")
class Frageutskick {

    private static final Set<String> ANTAL = Set.of("fordringNr", "nyLonedag");

    private final Loneutmatningslager lager;
    private final Expediering expediering;
    private final Overklagat overklagat;
    private final Clock klocka;

    Frageutskick(Loneutmatningslager lager, Expediering expediering, Overklagat overklagat, Clock klocka) {
        this.lager = lager;
        this.expediering = expediering;
        this.overklagat = overklagat;
        this.klocka = klocka;
    }

    /**
     * A letter.
     *
     * @param mal the cases whose applicants have it, or {@code null} for all
     * @param mottagare who of those the bilaga names
     * @param annan whom the remark of the row names, or {@code null}
     */
    record Brev(Lonehandling handling, String mall, Map<String, Object> data, List<String> mal, Set<Lonemottagare> mottagare, Mottagare annan) {

        /** To everyone the bilaga names. */
        static Brev tillAlla(Lonehandling handling, String mall, Map<String, Object> data) {
            return new Brev(handling, mall, data, null, EnumSet.allOf(Lonemottagare.class), null);
        }

        Brev till(List<String> nyaMal) {
            return new Brev(handling, mall, data, nyaMal, mottagare, annan);
        }

        Brev med(Mottagare nyAnnan) {
            return new Brev(handling, mall, data, mal, mottagare, nyAnnan);
        }
    }

    /** Sends it, once. Gives the letters of the case that carries the question. */
    Map<Lonemottagare, Utskick> sand(Fraga fraga, Loneutmatning l, Brev brev, String vem) {
        Map<Lonemottagare, Utskick> egna = new EnumMap<>(Lonemottagare.class);
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Object> data = new LinkedHashMap<>(grund(l));
        data.put("beslutadAv", vem);
        data.putAll(brev.data());
        for (String mal : malen(fraga, l, brev)) {
            Set<Lonemottagare> mottagare = mottagare(fraga, brev, mal);
            if (!mottagare.isEmpty()) {
                Map<Lonemottagare, Utskick> sanda = expediering.sand(new Forsandelse(mal, brev.mall(), data, brev.handling(), idag, mottagare, brev.annan(),
                        brev.mall() + "/" + fraga.id(), vem));
                if (mal.equals(fraga.malnummer())) {
                    egna.putAll(sanda);
                }
            }
        }
        if (brev.annan() == null && !brev.mall().equals(fraga.typ().horandemall())) {
            hogreInstans(fraga, l, brev.mall(), data, vem);
        }
        return egna;
    }

    /** What has been decided in the question goes to the court that tries the attachment, if one does. */
    @Lagrum("UF 17:4")
    void hogreInstans(Fraga fraga, Loneutmatning l, String mall, Map<String, Object> data, String vem) {
        overklagat.underratta(l, fraga.malnummer(), mall, data, mall + "/" + fraga.id(), vem);
    }

    String forhandsvisa(Loneutmatning l, Brev brev, String vem) {
        Map<String, Object> data = new LinkedHashMap<>(grund(l));
        data.put("beslutadAv", vem);
        data.putAll(brev.data());
        return expediering.forhandsvisa(l.ledandeMal(), brev.mall(), data);
    }

    /** Whether the bilaga of the day names any of them. */
    boolean gerNagonBrev(Lonehandling handling, Set<Lonemottagare> mottagare, LocalDate dag) {
        return Bilagan.rad(handling, dag).mottagare().keySet().stream().anyMatch(mottagare::contains);
    }

    private Set<String> malen(Fraga fraga, Loneutmatning l, Brev brev) {
        Set<String> mal = new LinkedHashSet<>();
        mal.add(fraga.malnummer());
        mal.addAll(brev.mal() == null ? deltar(l.id()) : brev.mal());
        return mal;
    }

    private Set<Lonemottagare> mottagare(Fraga fraga, Brev brev, String mal) {
        Set<Lonemottagare> mottagare = EnumSet.copyOf(brev.mottagare());
        if (!mal.equals(fraga.malnummer())) {
            mottagare.retainAll(EnumSet.of(Lonemottagare.SOKANDEN));
        } else if (brev.mal() != null && !brev.mal().contains(mal)) {
            mottagare.remove(Lonemottagare.SOKANDEN);
        }
        return mottagare;
    }

    private List<String> deltar(long loneutmatningId) {
        return lager.deltagare(loneutmatningId).stream().filter(d -> d.till() == null).map(Deltagare::malnummer).toList();
    }

    private Map<String, Object> grund(Loneutmatning l) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loneutmatningsnummer", l.nummer());
        data.put("beslutsdag", LocalDate.now(klocka));
        if (l.beslut() != null) {
            data.put("utmatningsdag", l.beslut().dag());
            data.put("gallandeForbehallsbelopp", l.beslut().forbehallsbelopp());
            data.put("gallandeUtmatningsbelopp", l.beslut().utmatningsbelopp());
            data.put("periodtext", l.beslut().period().text());
            data.put("redovisningsdag", l.beslut().redovisningsdag());
        }
        return data;
    }

    /** The answers of a form as a letter shows them: amounts as money. */
    static Map<String, Object> varden(Map<String, Object> svar) {
        Map<String, Object> varden = new LinkedHashMap<>();
        svar.forEach((namn, varde) -> varden.put(namn, varde(namn, varde)));
        return varden;
    }

    private static Object varde(String namn, Object varde) {
        if (varde instanceof BigDecimal tal) {
            return ANTAL.contains(namn) ? (Object) tal.intValueExact() : Belopp.kronor(tal);
        }
        if (varde instanceof List<?> lista) {
            return lista.stream().map(rad -> {
                Map<String, Object> ny = new LinkedHashMap<>();
                ((Map<?, ?>) rad).forEach((n, v) -> ny.put(n.toString(), varde(n.toString(), v)));
                return ny;
            }).toList();
        }
        return varde;
    }
}
