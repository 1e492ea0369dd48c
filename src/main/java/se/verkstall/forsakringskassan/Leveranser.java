package se.verkstall.forsakringskassan;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.fil.Filfel;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;
import se.verkstall.forsakringskassan.Leverans.Beslut;
import se.verkstall.forsakringskassan.Leverans.Rad;
import se.verkstall.forsakringskassan.Leverans.Status;
import se.verkstall.forsakringskassan.lagring.Leveranslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.Helgdagar;
import se.verkstall.utskick.Filmottagare;
import se.verkstall.utskick.Utskickslada;

/** The deliveries of decisions to Försäkringskassan: gathered, sent, answered for, and what could not go by file sent as letters. */
@Service
@Lagrum({"FK p 1", "FK p 2", "FK p 3"})
public class Leveranser {

    /** The model of a delivery. */
    public static final String MODELL = "fk_leverans";
    /** Tells it that the receipt has come. */
    public static final String KVITTO = "fkKvitto";
    private static final int LANGSTA_ANTECKNING = 2000;
    private static final Xmlformat KVITTOFORMAT = Xmlformat.av("/api/fk-kvitto-1.xsd");

    private final Leveranslager lager;
    private final Beslutsformat format;
    private final Leveranskanal kanal;
    private final FkFiler filer;
    private final Utskickslada lada;
    private final Delgivningar delgivningar;
    private final Processer processer;
    private final Clock klocka;

    Leveranser(Leveranslager lager, Beslutsformat format, Leveranskanal kanal, FkFiler filer, Utskickslada lada, Delgivningar delgivningar,
               Processer processer, Clock klocka) {
        this.lager = lager;
        this.format = format;
        this.kanal = kanal;
        this.filer = filer;
        this.lada = lada;
        this.delgivningar = delgivningar;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** Starts the day's delivery, once, if the day is a working day and anything waits. */
    @Transactional
    @Lagrum("FK p 1")
    public boolean starta(LocalDate dag) {
        String nyckel = "FK-" + dag;
        boolean starta = Helgdagar.arVardag(dag) && lager.vantar() > 0 && lager.hitta(nyckel).isEmpty();
        if (starta) {
            processer.starta(MODELL, nyckel, Map.of("leveransdag", dag.toString()));
        }
        return starta;
    }

    /** Gathers what waits; done again it gives the same. Empty if nothing waited. */
    @Transactional
    public Optional<Leverans> samla(String nyckel, LocalDate dag) {
        return Optional.ofNullable(lager.samla(nyckel, dag, OffsetDateTime.now(klocka)));
    }

    /** Writes the file and sends it; done again the same file is sent. The receipt is to come on the next working day. */
    @Transactional
    @Lagrum({"FK p 1", "FK p 3"})
    public Leverans sand(String nyckel) {
        Leverans leverans = hamta(nyckel);
        if (leverans.status() == Status.SAMLAD) {
            List<Beslut> beslut = lager.beslut(leverans.id());
            String fil = format.skriv(leverans, beslut);
            lager.sand(leverans.id(), fil, summa(fil), Helgdagar.denEllerNastaVardag(LocalDate.now(klocka).plusDays(1)), OffsetDateTime.now(klocka));
            lada.sandaIFil(beslut.stream().map(Beslut::id).toList());
        }
        kanal.sand(filnamn(leverans), lager.fil(leverans.nummer()).orElseThrow());
        return hamta(nyckel);
    }

    /** What a file could not hold, what was refused, and what nobody answered for goes as letters; done again nothing is left. Returns how many. */
    @Transactional
    @Lagrum("FK p 2")
    public int sandBrev(String nyckel) {
        Leverans leverans = hamta(nyckel);
        if (leverans.status() == Status.SAND) {
            lager.utanKvitto(leverans.id());
        }
        Map<Long, String> skal = lager.rader(leverans.id()).stream().filter(r -> r.skal() != null).collect(Collectors.toMap(Rad::utskickId, Rad::skal));
        List<Long> brev = lager.blirBrev(leverans.id());
        brev.forEach(id -> lada.blirBrev(id, Filmottagare.BREVADRESS, skal.getOrDefault(id, "")));
        return brev.size();
    }

    /**
     * Takes in Försäkringskassan's receipt of a delivery. What they have taken counts as served on them the day of the receipt.
     *
     * @throws OgiltigFilException if anything in it is wrong; nothing is then changed
     */
    @Lagrum({"FK p 1", "UB 7:12"})
    public Filsvar kvitto(InputStream innehall, String vem) {
        return filer.taEmot("KVITTO", KVITTOFORMAT, innehall, vem, this::kvitto);
    }

    private Filsvar kvitto(FkXml fil) {
        int nummer = Integer.parseInt(fil.huvud().get("leverans").strip());
        Leverans leverans = lager.medNummer(nummer).filter(l -> l.status() == Status.SAND)
                .orElseThrow(() -> new OgiltigFilException(0, "Ingen leverans " + nummer + " väntar på kvitto."));
        granska(fil, lager.beslut(leverans.id()).stream().map(Beslut::id).collect(Collectors.toCollection(ArrayList::new)));
        List<Filfel> avvisade = new ArrayList<>();
        for (Map<String, String> rad : fil.rader()) {
            long id = Long.parseLong(rad.get("id").strip());
            if (rad.get("utfall").strip().equals("AVVISAD")) {
                String skal = rad.getOrDefault("skal", "Inget skäl angavs.").strip();
                lager.utfall(leverans.id(), id, "AVVISAD", "Försäkringskassan tog inte emot beslutet: " + skal);
                avvisade.add(new Filfel(Long.parseLong(rad.get(FkXml.RAD)), skal));
            } else {
                lager.utfall(leverans.id(), id, "MOTTAGEN", null);
                delgiven(id);
            }
        }
        lager.kvitterad(leverans.id(), avvisade.size(), OffsetDateTime.now(klocka));
        boolean kvar = lager.rader(leverans.id()).stream().anyMatch(r -> !r.status().equals("MOTTAGEN"));
        processer.meddela(KVITTO, leverans.nyckel(), Map.of("kvarAttSanda", kvar));
        return new Filsvar(fil.lopnummer(), fil.rader().size(), fil.rader().size() - avvisade.size(), avvisade.size(), avvisade);
    }

    private static void granska(FkXml fil, List<Long> vantade) {
        List<Filfel> fel = new ArrayList<>();
        for (Map<String, String> rad : fil.rader()) {
            if (!vantade.remove(Long.valueOf(rad.get("id").strip()))) {
                fel.add(new Filfel(Long.parseLong(rad.get(FkXml.RAD)), "Beslutet " + rad.get("id").strip() + " finns inte i leveransen eller står två gånger."));
            }
        }
        if (!vantade.isEmpty()) {
            fel.add(new Filfel(0, "Kvittot saknar " + vantade.size() + " beslut, bland dem " + vantade.get(0) + "."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigFilException(fel);
        }
    }

    private void delgiven(long utskickId) {
        if (delgivningar.hitta(utskickId).filter(d -> d.status() == Delgivningsstatus.PAGAR).isPresent()) {
            delgivningar.bekrafta(utskickId, LocalDate.now(klocka), "kvitto i fil från Försäkringskassan");
        }
    }

    /**
     * A chef notes what has been done about what was refused, or about a receipt that never came.
     *
     * @throws OgiltigIndataException if nothing is noted, or there is nothing to follow up
     */
    @Transactional
    @Lagrum("FK p 3")
    public void foljUpp(int nummer, String text, String vem) {
        Leverans leverans = lager.medNummer(nummer).filter(Leverans::attFoljaUpp)
                .orElseThrow(() -> new OgiltigIndataException("uppfoljning", null, "Leverans " + nummer + " behöver ingen uppföljning."));
        if (text == null || text.isBlank() || text.strip().length() > LANGSTA_ANTECKNING) {
            throw new OgiltigIndataException("uppfoljning", null, "Skriv vad som har gjorts, högst " + LANGSTA_ANTECKNING + " tecken.");
        }
        lager.uppfoljd(leverans.id(), text.strip(), vem, OffsetDateTime.now(klocka));
    }

    /** How many deliveries a chef has to follow up. */
    @Transactional(readOnly = true)
    public int attFoljaUpp() {
        return lager.attFoljaUpp();
    }

    /** The latest deliveries, the latest first. */
    @Transactional(readOnly = true)
    public List<Leverans> senaste(int hogst) {
        return lager.senaste(hogst);
    }

    /** How many decisions wait for the next one. */
    @Transactional(readOnly = true)
    public int vantar() {
        return lager.vantar();
    }

    @Transactional(readOnly = true)
    public Optional<Leverans> medNummer(int nummer) {
        return lager.medNummer(nummer);
    }

    /** Its decisions, those that went as letters too. */
    @Transactional(readOnly = true)
    public List<Rad> rader(Leverans leverans) {
        return lager.rader(leverans.id());
    }

    /** The file as it was sent, or empty if it has not been. */
    @Transactional(readOnly = true)
    public Optional<String> fil(int nummer) {
        return lager.fil(nummer);
    }

    private Leverans hamta(String nyckel) {
        return lager.hitta(nyckel).orElseThrow(() -> new IllegalStateException("Det finns ingen leverans " + nyckel + "."));
    }

    /** What the file is called. */
    public static String filnamn(Leverans leverans) {
        return "kfm-beslut-%06d.xml".formatted(leverans.nummer());
    }

    private static String summa(String fil) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fil.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Varje Java har SHA-256", e);
        }
    }
}
