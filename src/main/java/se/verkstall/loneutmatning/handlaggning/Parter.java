package se.verkstall.loneutmatning.handlaggning;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonemottagare;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Mottagare;

/** Who is who in a wage attachment, read from the case. */
@Component
public class Parter {

    private final Malregister register;

    Parter(Malregister register) {
        this.register = register;
    }

    /**
     * The party of a case.
     *
     * @throws IllegalStateException if the case has no such party
     */
    public Part part(String malnummer, Roll roll) {
        return finns(malnummer, roll).orElseThrow(() -> new IllegalStateException("Mål " + malnummer + " har ingen part " + roll
                + ". Registrera den innan lön utmäts."));
    }

    /** The party of a case, or empty. */
    public Optional<Part> finns(String malnummer, Roll roll) {
        return register.part(malnummer, roll);
    }

    /** The party that the column of the bilaga names. */
    public Mottagare mottagare(String malnummer, Lonemottagare kolumn) {
        Part part = part(malnummer, roll(kolumn));
        return new Mottagare(part.roll().name(), part.namn(), part.idnummer(), part.postadress());
    }

    /** What tells a person or company from another: the number, or the case where there is none. */
    public String nyckel(String malnummer, Roll roll) {
        Part part = part(malnummer, roll);
        return part.idnummer() == null ? "mål " + malnummer : part.idnummer();
    }

    static Roll roll(Lonemottagare kolumn) {
        return switch (kolumn) {
            case SOKANDEN -> Roll.SOKANDE;
            case GALDENAREN -> Roll.GALDENAR;
            case ARBETSGIVAREN -> Roll.ARBETSGIVARE;
            case ANNAN -> throw new IllegalArgumentException("En annan myndighet är inte part i målet.");
        };
    }
}
