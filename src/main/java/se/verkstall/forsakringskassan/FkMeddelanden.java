package se.verkstall.forsakringskassan;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.fil.Filfel;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;
import se.verkstall.forsakringskassan.berakning.Avvikelse;
import se.verkstall.forsakringskassan.lagring.Meddelandelager;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Filmottagare;

/** Messages on form FK 3575: what Försäkringskassan could not deduct, or that another benefit is paid instead. */
@Service
@Lagrum({"FK p 4", "UF 7:17"})
public class FkMeddelanden {

    /** The model of a message. */
    public static final String MODELL = "fk_3575";
    private static final Xmlformat FORMAT = Xmlformat.av("/api/fk-3575-1.xsd");
    private static final DateTimeFormatter MANAD = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("sv"));
    private static final Belopp HOGSTA = Belopp.kronor(10_000_000);

    private final Meddelandelager lager;
    private final Loneutmatningar loneutmatningar;
    private final FkFiler filer;
    private final Handlingar handlingar;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    FkMeddelanden(Meddelandelager lager, Loneutmatningar loneutmatningar, FkFiler filer, Handlingar handlingar, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.loneutmatningar = loneutmatningar;
        this.filer = filer;
        this.handlingar = handlingar;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Takes in one message; the same again changes nothing.
     *
     * @throws OgiltigIndataException naming each field that is wrong
     */
    @Transactional
    public Meddelande taEmot(NyttMeddelande nytt, String vem) {
        List<Fel> fel = granska(nytt);
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return lager.medReferens(nytt.referens()).map(tidigare -> samma(tidigare, nytt)).orElseGet(() -> laggTill(nytt, vem));
    }

    /**
     * Takes in a file of messages: refused whole if its form, number or sum is wrong, otherwise row by row.
     *
     * @throws OgiltigFilException if the file is refused; nothing is then kept
     */
    public Filsvar fil(InputStream innehall, String vem) {
        return filer.taEmot("FK3575", FORMAT, innehall, vem, fil -> {
            List<Filfel> avvisade = new ArrayList<>();
            for (Map<String, String> rad : fil.rader()) {
                List<Fel> fel = ta(rad, vem);
                fel.forEach(f -> avvisade.add(new Filfel(Long.parseLong(rad.get(FkXml.RAD)), f.text())));
            }
            int antalAvvisade = (int) avvisade.stream().map(Filfel::rad).distinct().count();
            return new Filsvar(fil.lopnummer(), fil.rader().size(), fil.rader().size() - antalAvvisade, antalAvvisade, avvisade);
        });
    }

    /** A message. */
    @Transactional(readOnly = true)
    public Meddelande hamta(long id) {
        return lager.hamta(id);
    }

    /** The latest messages, the latest first. */
    @Transactional(readOnly = true)
    public List<Meddelande> senaste(int hogst) {
        return lager.senaste(hogst);
    }

    /** At or below the limit it is a note in the case. */
    @Transactional
    public void anteckna(long id) {
        Meddelande m = lager.hamta(id);
        dagbok.skriv(m.malnummer(), Dagbok.SYSTEMET, text(m) + " Avvikelsen är inte mer än 100 kronor och föranleder ingen åtgärd.", "UF 7:17");
    }

    /** A handläggare has looked at it. */
    @Transactional
    public void provad(long id, String foljd, String motivering, String vem) {
        Meddelande m = lager.hamta(id);
        lager.provad(id, foljd, motivering, vem, OffsetDateTime.now(klocka));
        dagbok.skriv(m.malnummer(), vem, text(m) + (foljd.equals("ANDRA") ? " Det är anledning att pröva om beslutet ska ändras." : " Meddelandet föranleder ingen ändring.")
                + " Skäl: " + motivering, "UB 7:10");
    }

    /** What it says, in Swedish. */
    public static String text(Meddelande m) {
        return "Försäkringskassan meddelar om löneutmätning " + m.loneutmatning() + " för " + MANAD.format(m.manad()) + ": begärt avdrag " + m.avvikelse().begart().svenskt()
                + " kronor, gjort avdrag " + m.avvikelse().avdraget().svenskt() + " kronor, avvikelse " + m.avvikelse().belopp().svenskt() + " kronor. Orsak: " + m.orsak()
                + (m.avvikelse().annanErsattning() == null ? "" : ". I stället betalas " + m.avvikelse().annanErsattning()) + ".";
    }

    private List<Fel> ta(Map<String, String> rad, String vem) {
        NyttMeddelande nytt = new NyttMeddelande(rad.get("referens").strip(), rad.get("loneutmatning").strip(), YearMonth.parse(rad.get("manad").strip()),
                kronor(rad.get("begart")), kronor(rad.get("avdraget")), rad.get("orsak").strip(),
                rad.get("annan_ersattning") == null ? null : rad.get("annan_ersattning").strip());
        List<Fel> fel = granska(nytt);
        if (fel.isEmpty()) {
            taEmot(nytt, vem);
        }
        return fel;
    }

    private static Belopp kronor(String text) {
        return Belopp.kronor(new BigDecimal(text.strip()));
    }

    private List<Fel> granska(NyttMeddelande m) {
        List<Fel> fel = new ArrayList<>();
        if (m.referens() == null || !m.referens().matches("[\\p{L}\\p{N} ./_-]{1,60}")) {
            fel.add(new Fel("referens", "FK p 4", "Ange Försäkringskassans beteckning på meddelandet."));
        }
        if (m.manad() == null || m.manad().isAfter(YearMonth.from(LocalDate.now(klocka)).plusMonths(1))) {
            fel.add(new Fel("manad", "FK p 4", "Ange den månad ersättningen avser."));
        }
        belopp(m.begart(), "begart", fel);
        belopp(m.avdraget(), "avdraget", fel);
        text(m.orsak(), "orsak", "UF 7:14 st 1", fel);
        if (m.annanErsattning() != null) {
            text(m.annanErsattning(), "annan_ersattning", "UF 7:17", fel);
        }
        var loneutmatning = m.loneutmatning() == null ? java.util.Optional.<Loneutmatning>empty() : loneutmatningar.hitta(m.loneutmatning());
        if (loneutmatning.filter(l -> l.beslut() != null).isEmpty()) {
            fel.add(new Fel("loneutmatning", "FK p 4", "Det finns ingen beslutad löneutmätning " + m.loneutmatning() + "."));
        } else if (!loneutmatningar.arbetsgivare(m.loneutmatning()).equals(Filmottagare.FORSAKRINGSKASSAN)) {
            fel.add(new Fel("loneutmatning", "FK p 4", "Löneutmätning " + m.loneutmatning() + " gäller inte ersättning från Försäkringskassan."));
        } else if (m.referens() != null) {
            lager.medReferens(m.referens()).filter(t -> !lika(t, m)).ifPresent(t -> fel.add(new Fel("referens", null, "Beteckningen " + m.referens()
                    + " har redan använts för ett annat meddelande.")));
        }
        return fel;
    }

    private static void belopp(Belopp belopp, String falt, List<Fel> fel) {
        if (belopp == null || belopp.arNegativt() || belopp.compareTo(HOGSTA) > 0) {
            fel.add(new Fel(falt, "FK p 4", "Ange beloppet, 0 eller mer."));
        }
    }

    private static void text(String text, String falt, String lagrum, List<Fel> fel) {
        if (text == null || text.isBlank() || text.length() > 2000) {
            fel.add(new Fel(falt, lagrum, "Ange 1–2000 tecken."));
        }
    }

    private static boolean lika(Meddelande t, NyttMeddelande n) {
        return t.loneutmatning().equals(n.loneutmatning()) && t.manad().equals(n.manad()) && t.orsak().equals(n.orsak())
                && t.avvikelse().equals(new Avvikelse(n.begart(), n.avdraget(), n.annanErsattning()));
    }

    private static Meddelande samma(Meddelande tidigare, NyttMeddelande nytt) {
        if (!lika(tidigare, nytt)) {
            throw new IllegalStateException("Prövat i granskningen: " + nytt.referens());
        }
        return tidigare;
    }

    private Meddelande laggTill(NyttMeddelande nytt, String vem) {
        Loneutmatning l = loneutmatningar.hamta(nytt.loneutmatning());
        Avvikelse avvikelse = new Avvikelse(nytt.begart(), nytt.avdraget(), nytt.annanErsattning());
        Meddelande utkast = new Meddelande(0, nytt.referens(), l.ledandeMal(), l.nummer(), nytt.manad(), avvikelse, nytt.orsak(), avvikelse.blirUppgift(), 0,
                OffsetDateTime.now(klocka), null, null);
        long handling = handlingar.inkommen(l.ledandeMal(), "Meddelande till Kronofogden (FK 3575)", text(utkast), "Försäkringskassan").id();
        long id = lager.laggTill(l.id(), utkast, handling, vem);
        processer.starta(MODELL, l.ledandeMal(), Map.of("meddelandeId", id, "blirUppgift", avvikelse.blirUppgift(), "loneutmatningId", l.id()));
        return lager.hamta(id);
    }
}
