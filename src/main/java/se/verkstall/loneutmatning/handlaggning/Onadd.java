package se.verkstall.loneutmatning.handlaggning;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Letters that have not reached the employer. */
@Component
@Lagrum({"UB 7:12", "UF 7:10"})
public class Onadd {

    private final Utskickslada lada;
    private final Handlingar handlingar;
    private final Expediering expediering;
    private final Malregister register;
    private final Dagbok dagbok;

    Onadd(Utskickslada lada, Handlingar handlingar, Expediering expediering, Malregister register, Dagbok dagbok) {
        this.lada = lada;
        this.handlingar = handlingar;
        this.expediering = expediering;
        this.register = register;
        this.dagbok = dagbok;
    }

    /** Which document it is and where the employer was to be reached. */
    public record Brev(String handling, String adress) {
    }

    @Transactional(readOnly = true)
    public Brev brev(long utskickId) {
        Utskick utskick = lada.hamta(utskickId);
        String adress = register.part(utskick.malnummer(), Roll.ARBETSGIVARE).map(Part::postadress).orElse(utskick.mottagare().adress());
        return new Brev(titel(utskick), adress);
    }

    /** Queues the same document to the address; the employer is reached there from now on. */
    @Transactional
    public Utskick sandIgen(long utskickId, String adress, String motivering, String vem) {
        Utskick utskick = lada.hamta(utskickId);
        Part gammal = register.part(utskick.malnummer(), Roll.ARBETSGIVARE).orElseThrow();
        if (!Objects.equals(gammal.postadress(), adress)) {
            register.laggTillPart(utskick.malnummer(), Part.av(Roll.ARBETSGIVARE, gammal.typ(), gammal.namn(), gammal.idnummer(), adress));
        }
        dagbok.skriv(utskick.malnummer(), vem, titel(utskick) + " nådde inte arbetsgivaren och sänds igen. " + motivering, "UB 7:12");
        String kolumn = "/" + Lonemottagare.ARBETSGIVAREN;
        return expediering.sandIgen(utskick.malnummer(), utskick.nyckel().substring(0, utskick.nyckel().lastIndexOf(kolumn)), Lonemottagare.ARBETSGIVAREN);
    }

    /** Notes how the employer got the document. */
    @Transactional
    public void lamnatPaAnnatSatt(long utskickId, String motivering, String vem) {
        Utskick utskick = lada.hamta(utskickId);
        dagbok.skriv(utskick.malnummer(), vem, titel(utskick) + " har lämnats till arbetsgivaren på annat sätt. " + motivering, "UB 7:12");
    }

    private String titel(Utskick utskick) {
        return handlingar.i(utskick.malnummer()).stream().filter(h -> h.id() == utskick.handlingId()).findFirst().orElseThrow().titel();
    }
}
