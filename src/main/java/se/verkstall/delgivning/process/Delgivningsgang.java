package se.verkstall.delgivning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.DelgivningSaknasException;
import se.verkstall.delgivning.Delgivningsforsok;
import se.verkstall.delgivning.Delgivningskrav;
import se.verkstall.delgivning.Delgivningsstatus;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.delgivning.berakning.Delgivningsval;
import se.verkstall.delgivning.berakning.InternaMal;
import se.verkstall.delgivning.berakning.Mottagarlage;
import se.verkstall.delgivning.berakning.Mottagarslag;
import se.verkstall.delgivning.berakning.Utland;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;
import se.verkstall.utskick.Utskicksstatus;

/** How a service goes from its beginning to its end: which method comes next, and what counts as done. Everything runs in the caller's transaction. */
@Service
public class Delgivningsgang {

    private final Delgivningslager lager;
    private final Utskickslada lada;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Delgivningsfrister frister;
    private final Clock klocka;

    Delgivningsgang(Delgivningslager lager, Utskickslada lada, Malregister register, Dagbok dagbok, Delgivningsfrister frister, Clock klocka) {
        this.lager = lager;
        this.lada = lada;
        this.register = register;
        this.dagbok = dagbok;
        this.frister = frister;
        this.klocka = klocka;
    }

    /**
     * The service of the letter, its row locked.
     *
     * @throws DelgivningSaknasException if none has begun
     */
    public Delgivning las(long utskickId) {
        return lager.las(utskickId).orElseThrow(() -> new DelgivningSaknasException(utskickId));
    }

    /** The service of the letter, as it stands. */
    Delgivning hamta(long utskickId) {
        return lager.hitta(utskickId).orElseThrow(() -> new DelgivningSaknasException(utskickId));
    }

    /**
     * Begins the service, or lets the letter go with the post if nothing more than sending is demanded.
     *
     * @return whether the document is to be served
     */
    @Lagrum({"DelgL 2010:1932 7 §", "DelgF 2011:154 4 §", "DelgL 1970:428 2 §", "UF 4:4 st 1"})
    boolean paborja(long utskickId, Delgivningskrav krav) {
        Utskick utskick = lada.hamta(utskickId);
        if (krav == Delgivningskrav.ENKEL) {
            if (utskick.satt() == Satt.DELGIVNING) {
                lada.skicka(utskickId);
            }
            return false;
        }
        Mottagare mottagare = utskick.mottagare();
        lager.laggTill(new Delgivningslager.Ny(utskick.malnummer(), utskickId, krav, Delgivningslag.den(idag()),
                Mottagarslag.av(typ(utskick.malnummer(), mottagare), mottagare.idnummer()), arPart(mottagare.roll()), inleder(utskick),
                Utland.land(mottagare.adress()).isPresent(), OffsetDateTime.now(klocka)));
        return true;
    }

    /**
     * Ends the attempt that runs and says what comes next, as the variables the model goes on with: the name of a method, HANDLAGGARE or INGET, and for a
     * person the day by which to choose.
     */
    Map<String, Object> valj(long utskickId, String instans) {
        Delgivning d = las(utskickId);
        lager.avslutaForsok(d.id(), Delgivningsforsok.Status.MISSLYCKADES, "Mottagaren har inte delgetts på detta sätt.");
        frister.slut(d, idag());
        d = las(utskickId);
        Delgivningsval.Nasta nasta = Delgivningsval.nasta(lage(d));
        if (nasta.vag() == Delgivningsval.Vag.INGET) {
            avsluta(d, Delgivningsstatus.EJ_ANTRAFFAD, nasta.skal(), nasta.lagrum(), Dagbok.SYSTEMET);
        }
        if (nasta.vag() == Delgivningsval.Vag.HANDLAGGARE) {
            BeraknadDag senast = InternaMal.val(idag());
            frister.satt(d, new Delgivningsfrister.Start(Delgivningsfrister.VAL, nasta.lagrum(), "inget sätt återstår som prövas utan en handläggare", idag(), senast),
                    new Timer(instans, null, Delgivningsvariabler.VALDAG));
            return Map.of(Delgivningsvariabler.SATT, nasta.vag().name(), Delgivningsvariabler.VALDAG, senast.dag().toString());
        }
        return Map.of(Delgivningsvariabler.SATT, nasta.vag() == Delgivningsval.Vag.SATT ? nasta.satt().name() : nasta.vag().name());
    }

    /** What is known of the recipient when a method is chosen. */
    Mottagarlage lage(Delgivning d) {
        boolean adress = d.mottagare().adress() != null && !d.mottagare().adress().isBlank();
        return new Mottagarlage(d.lag(), d.mottagarslag(), d.part(), d.inleder(), adress, d.utomlands(),
                lager.informerad(d.malnummer(), d.mottagare()).orElse(null),
                d.forsok().stream().filter(f -> f.status() == Delgivningsforsok.Status.MISSLYCKADES).map(Delgivningsforsok::satt).toList(),
                d.krav() == Delgivningskrav.DELGIVNING_OM_ANTRAFFBAR);
    }

    /** A person has chosen how to go on. */
    void vald(Delgivning d) {
        frister.iakttagen(d, Delgivningsfrister.VAL);
    }

    /** The attempt that runs. */
    static Optional<Delgivningsforsok> pagaende(Delgivning d) {
        return d.forsok().stream().filter(f -> f.status() == Delgivningsforsok.Status.PAGAR).findFirst();
    }

    /** The attempt that runs, which there must be. */
    static Delgivningsforsok forsok(Delgivning d) {
        return pagaende(d).orElseThrow(() -> new IllegalStateException("Delgivning " + d.nr() + " i mål " + d.malnummer() + " har inget försök som pågår."));
    }

    /** Begins an attempt today. */
    Delgivningsforsok borja(Delgivning d, Delgivningssatt satt, String anteckning) {
        lager.avslutaForsok(d.id(), Delgivningsforsok.Status.MISSLYCKADES, "Ett nytt försök har börjat.");
        frister.slut(d, idag());
        lager.borjaForsok(d, satt, idag(), anteckning);
        return forsok(las(d.utskickId()));
    }

    /** Notes in the dagbok of the case what was done. */
    void anteckna(Delgivning d, String vem, String vad, String lagrum) {
        dagbok.skriv(d.malnummer(), vem, "Delgivning " + d.nr() + " med " + d.mottagare().namn() + ": " + vad, lagrum);
    }

    /** The document has been served. */
    @Lagrum("DelgF 2011:154 4 §")
    void delgiven(Delgivning d, Delgivningssatt satt, BeraknadDag dag, String lagrum, String vem) {
        Optional<Delgivningsforsok> pagaende = pagaende(d);
        boolean sammaSatt = pagaende.filter(f -> f.satt() == satt).isPresent();
        lager.avslutaForsok(d.id(), sammaSatt ? Delgivningsforsok.Status.LYCKADES : Delgivningsforsok.Status.AVBRUTET,
                sammaSatt ? "Mottagaren är delgiven." : "Mottagaren delgavs genom " + satt.iOrd() + ".");
        lager.delgiven(d.id(), satt, dag, OffsetDateTime.now(klocka));
        lada.delgiven(d.utskickId(), dag.dag(), kanal(satt));
        frister.klar(d, satt);
        anteckna(d, vem, "delgiven " + Dagnamn.medDatum(dag.dag()) + " genom " + satt.iOrd() + ".", lagrum);
    }

    /** Notes that the recipient got the information about förenklad delgivning with the document (section 25). */
    @Lagrum({"DelgL 2010:1932 25 §", "DelgL 1970:428 3 a § st 2"})
    void informerad(Delgivning d, LocalDate dag) {
        if (d.part()) {
            lager.informerad(d.malnummer(), d.mottagare().roll(), d.mottagare().idnummer(), dag, "Delgiven med delgivning " + d.nr() + ".");
        }
    }

    /** Ends the service without the document having been served. */
    void avsluta(Delgivning d, Delgivningsstatus status, String skal, String lagrum, String vem) {
        lager.avslutaForsok(d.id(), status == Delgivningsstatus.AVBRUTEN ? Delgivningsforsok.Status.AVBRUTET : Delgivningsforsok.Status.MISSLYCKADES, skal);
        lager.avsluta(d.id(), status, OffsetDateTime.now(klocka));
        if (status == Delgivningsstatus.EJ_ANTRAFFAD) {
            lada.ejAntraffad(d.utskickId());
        }
        frister.slut(d, idag());
        anteckna(d, vem, (status == Delgivningsstatus.AVBRUTEN ? "avbruten. " : "avslutad utan att handlingen har delgetts. ") + skal, lagrum);
    }

    /** Today, by the application's clock. */
    LocalDate idag() {
        return LocalDate.now(klocka);
    }

    private Parttyp typ(String malnummer, Mottagare mottagare) {
        String nummer = mottagare.idnummer();
        if (nummer != null && (nummer.length() == 12 || nummer.length() == 10)) {
            return nummer.length() == 12 ? Parttyp.PRIVATPERSON : Parttyp.JURIDISK_PERSON;
        }
        List<Part> parter = register.parter(malnummer).stream()
                .filter(p -> p.roll().name().equals(mottagare.roll()) && p.namn().equals(mottagare.namn())).toList();
        return parter.isEmpty() ? Parttyp.JURIDISK_PERSON : parter.get(parter.size() - 1).typ();
    }

    private static boolean arPart(String roll) {
        return List.of(Roll.SOKANDE.name(), Roll.GALDENAR.name(), Roll.OMBUD.name()).contains(roll);
    }

    /** The first document that the debtor gets begins the proceedings for the debtor; the applicant has begun them (docs/lagtolkning.md). */
    private boolean inleder(Utskick utskick) {
        return Roll.GALDENAR.name().equals(utskick.mottagare().roll()) && lada.i(utskick.malnummer()).stream()
                .filter(u -> u.id() != utskick.id() && u.mottagare().roll().equals(utskick.mottagare().roll()))
                .noneMatch(u -> u.status() == Utskicksstatus.SAND || u.status() == Utskicksstatus.DELGIVEN);
    }

    private static Kanal kanal(Delgivningssatt satt) {
        return switch (satt) {
            case VANLIG, FORENKLAD, SARSKILD -> Kanal.POST;
            case MUNTLIG -> Kanal.MUNTLIG;
            case STAMNINGSMAN, SPIKNING -> Kanal.OVERLAMNAD;
            case KUNGORELSE -> Kanal.KUNGORELSE;
        };
    }
}
