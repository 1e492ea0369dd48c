package se.verkstall.utskick;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** Makes a document and lays it in the outbox for a party, in one go: what nearly every step of a procedure does. */
@Service
public class Avsandning {

    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Malregister register;

    Avsandning(Handlingar handlingar, Utskickslada lada, Malregister register) {
        this.handlingar = handlingar;
        this.lada = lada;
        this.register = register;
    }

    /**
     * What is sent to whom.
     *
     * @param mall the document's template
     * @param data what it shows
     * @param nyckel the natural key: sent once however often it is asked for
     */
    public record Brev(String mall, Map<String, Object> data, Roll till, Satt satt, String lagrum, String nyckel) {
    }

    /**
     * Sends the document to the case's party of that role.
     *
     * @throws IllegalStateException if the case has no such party
     */
    public Utskick skicka(String malnummer, Brev brev) {
        Part part = register.part(malnummer, brev.till())
                .orElseThrow(() -> new IllegalStateException("Mål " + malnummer + " har ingen " + brev.till()));
        return skicka(malnummer, brev, new Mottagare(brev.till().name(), part.namn(), part.idnummer(), part.postadress()));
    }

    /** Sends the document to somebody who need not be a party. */
    public Utskick skicka(String malnummer, Brev brev, Mottagare mottagare) {
        return skicka(malnummer, brev, mottagare, Kanal.POST);
    }

    /** As {@link #skicka(String, Brev, Mottagare)}, another way than by post. */
    public Utskick skicka(String malnummer, Brev brev, Mottagare mottagare, Kanal kanal) {
        return lada.hitta(malnummer, brev.nyckel()).orElseGet(() -> {
            Map<String, Object> data = new HashMap<>(brev.data());
            data.put("mottagare", mottagare);
            Handling handling = handlingar.skapa(malnummer, brev.mall(), data, Dagbok.SYSTEMET);
            return lada.lagg(new NyttUtskick(malnummer, handling.id(), mottagare, brev.satt(), brev.lagrum(), brev.nyckel()), kanal);
        });
    }
}
