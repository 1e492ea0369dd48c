package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Bilagan;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.loneutmatning.berakning.Bilagan.Overlamnande;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Filmottagare;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Makes the documents of wage attachment and puts them in the outbox, to whom and how the bilaga says on the day. */
@Component
@Lagrum("UF 7:10")
public class Expediering {

    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Avsandning avsandning;
    private final Parter parter;

    Expediering(Handlingar handlingar, Utskickslada lada, Avsandning avsandning, Parter parter) {
        this.handlingar = handlingar;
        this.lada = lada;
        this.avsandning = avsandning;
        this.parter = parter;
    }

    /**
     * A document to be sent.
     *
     * @param mall its template
     * @param data what it shows, beside the parties
     * @param mottagare who of those the bilaga names are to have it in this case
     * @param annan whom the remark of the row names, or {@code null} if nobody is meant in this case
     * @param nyckel names it in the case, so that it goes once
     */
    public record Forsandelse(String malnummer, String mall, Map<String, Object> data, Lonehandling handling, LocalDate dag,
                              Set<Lonemottagare> mottagare, Mottagare annan, String nyckel, String vem) {

        /** To the parties alone. */
        public Forsandelse(String malnummer, String mall, Map<String, Object> data, Lonehandling handling, LocalDate dag,
                           Set<Lonemottagare> mottagare, String nyckel, String vem) {
            this(malnummer, mall, data, handling, dag, mottagare, null, nyckel, vem);
        }

        private boolean skallHa(Lonemottagare kolumn) {
            return mottagare.contains(kolumn) && (kolumn != Lonemottagare.ANNAN || annan != null);
        }
    }

    /** Makes the document and queues it to its recipients; if that has been done before, gives the letters that went then. */
    public Map<Lonemottagare, Utskick> sand(Forsandelse f) {
        Bilagan.Rad rad = Bilagan.rad(f.handling(), f.dag());
        Map<Lonemottagare, Utskick> sanda = new EnumMap<>(Lonemottagare.class);
        Supplier<Long> handling = enGang(() -> handlingar.skapa(f.malnummer(), f.mall(), medParter(f.malnummer(), f.data()), f.vem()).id());
        rad.mottagare().forEach((kolumn, overlamnande) -> {
            if (f.skallHa(kolumn)) {
                String nyckel = f.nyckel() + "/" + kolumn;
                sanda.put(kolumn, lada.hitta(f.malnummer(), nyckel).orElseGet(() -> lagg(new NyttUtskick(f.malnummer(), handling.get(),
                        kolumn == Lonemottagare.ANNAN ? f.annan() : parter.mottagare(f.malnummer(), kolumn), satt(overlamnande), rad.lagrum(), nyckel), kolumn)));
            }
        });
        return sanda;
    }

    /** A decision goes to whoever pays in a file, if he takes files; to the others by post. */
    @Lagrum("FK p 1")
    private Utskick lagg(NyttUtskick nytt, Lonemottagare kolumn) {
        return lada.lagg(nytt, kolumn == Lonemottagare.ARBETSGIVAREN ? Filmottagare.kanal(nytt.mottagare().idnummer()) : Kanal.POST);
    }

    /** Makes a document the bilaga does not name and sends it in the simple way; once. */
    @Lagrum("UF 4:4 st 1")
    public Utskick sandEnkelt(String malnummer, String mall, Map<String, Object> data, Lonemottagare mottagare, String lagrum, String nyckel) {
        return avsandning.skicka(malnummer, new Brev(mall, medParter(malnummer, data), Parter.roll(mottagare), Satt.ENKEL, lagrum, nyckel));
    }

    /** Makes such a document for somebody who is no party; once. */
    @Lagrum("UF 4:4 st 1")
    Utskick sandEnkelt(String malnummer, String mall, Map<String, Object> data, Mottagare annan, String lagrum, String nyckel, String vem) {
        return lada.hitta(malnummer, nyckel).orElseGet(() -> lada.lagg(new NyttUtskick(malnummer,
                handlingar.skapa(malnummer, mall, medParter(malnummer, data), vem).id(), annan, Satt.ENKEL, lagrum, nyckel)));
    }

    /** The document as it would be made now. */
    public String forhandsvisa(String malnummer, String mall, Map<String, Object> data) {
        return handlingar.forhandsvisa(malnummer, mall, medParter(malnummer, data));
    }

    /** The letter of that name, queued again to where the party is reached now. */
    public Utskick sandIgen(String malnummer, String nyckel, Lonemottagare kolumn) {
        Mottagare nu = parter.mottagare(malnummer, kolumn);
        List<Utskick> tidigare = lada.i(malnummer).stream().filter(u -> u.nyckel().startsWith(nyckel + "/" + kolumn)).toList();
        Utskick senast = tidigare.get(tidigare.size() - 1);
        return lada.lagg(new NyttUtskick(malnummer, senast.handlingId(), nu, senast.satt(), senast.lagrum(),
                nyckel + "/" + kolumn + "/" + (tidigare.size() + 1)));
    }

    private Map<String, Object> medParter(String malnummer, Map<String, Object> data) {
        Map<String, Object> alla = new LinkedHashMap<>();
        alla.put("sokande", parter.part(malnummer, Roll.SOKANDE));
        alla.put("galdenar", parter.part(malnummer, Roll.GALDENAR));
        parter.finns(malnummer, Roll.ARBETSGIVARE).ifPresent(a -> alla.put("arbetsgivare", a));
        alla.putAll(data);
        return alla;
    }

    private static Satt satt(Overlamnande overlamnande) {
        return overlamnande == Overlamnande.D ? Satt.DELGIVNING : Satt.ENKEL;
    }

    private static Supplier<Long> enGang(Supplier<Long> skapa) {
        Long[] skapad = new Long[1];
        return () -> {
            if (skapad[0] == null) {
                skapad[0] = skapa.get();
            }
            return skapad[0];
        };
    }
}
