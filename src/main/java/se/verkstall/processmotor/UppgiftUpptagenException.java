package se.verkstall.processmotor;

/** Thrown when a person acts on a task that is not hers: it must be taken first, or somebody else has it. */
public class UppgiftUpptagenException extends RuntimeException {

    public UppgiftUpptagenException(Uppgift uppgift) {
        super(uppgift.ansvarig() == null
                ? "Ta uppgiften först: ”" + uppgift.namn() + "” i mål " + uppgift.malnummer() + " har ingen ansvarig."
                : "Uppgiften ”" + uppgift.namn() + "” i mål " + uppgift.malnummer() + " har redan tagits av " + uppgift.ansvarig() + ".");
    }
}
