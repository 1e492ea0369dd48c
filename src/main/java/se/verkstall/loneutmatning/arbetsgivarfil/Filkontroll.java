package se.verkstall.loneutmatning.arbetsgivarfil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.fil.Filfel;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;
import se.verkstall.lag.Belopp;

/** Checks a file as a whole before anything of it is booked: its form, its number in the employer's series, its sums, and that no account is there twice. */
@Component
class Filkontroll {

    private static final Xmlformat FORMAT = Xmlformat.av("/api/arbetsgivarredovisning-1.xsd");
    private static final int HOGST_FEL = 20;

    private final Filregister register;

    Filkontroll(Filregister register) {
        this.register = register;
    }

    /** A file that may be booked. */
    record Kontrollerad(Redovisningsfil.Huvud huvud, int rader, Belopp summa) {
    }

    /**
     * Checks the file.
     *
     * @param organisation the only employer it may be about, or empty if it may be about any
     * @throws OgiltigFilException with everything that is wrong; of another employer's file nothing more than that it is another's
     */
    Kontrollerad kontrollera(Path fil, LocalDate idag, Optional<String> organisation) throws IOException {
        try (InputStream in = Files.newInputStream(fil)) {
            List<Filfel> form = FORMAT.kontrollera(in);
            if (!form.isEmpty()) {
                throw new OgiltigFilException(form);
            }
        }
        try (Redovisningsfil innehall = new Redovisningsfil(fil, idag)) {
            if (organisation.filter(o -> !o.equals(innehall.huvud().arbetsgivare())).isPresent()) {
                throw new OgiltigFilException(List.of(new Filfel(0, "Filen gäller inte er organisation.")));
            }
            List<Filfel> fel = new ArrayList<>();
            lopnummer(innehall.huvud()).ifPresent(fel::add);
            Belopp summa = Belopp.NOLL;
            int rader = 0;
            Map<String, Integer> sedda = new HashMap<>();
            for (Filrad rad; (rad = innehall.nasta()) != null; rader++) {
                summa = summa.plus(rad.belopp());
                Integer forra = sedda.putIfAbsent(rad.loneutmatning() + "/" + rad.referens(), rad.rad());
                if (forra != null && fel.size() < HOGST_FEL) {
                    fel.add(new Filfel(rad.rad(), "Löneutmätning " + rad.loneutmatning() + " med referensen " + rad.referens() + " finns redan på rad "
                            + forra + ". Ge varje inbetalning en egen referens."));
                }
            }
            summor(innehall, rader, summa, fel);
            if (!fel.isEmpty()) {
                throw new OgiltigFilException(fel);
            }
            return new Kontrollerad(innehall.huvud(), rader, summa);
        }
    }

    private static void summor(Redovisningsfil innehall, int rader, Belopp summa, List<Filfel> fel) {
        if (innehall.antal() != rader) {
            fel.add(new Filfel(0, "Summan anger " + innehall.antal() + " rader men filen har " + rader + "."));
        }
        if (!innehall.belopp().equals(summa)) {
            fel.add(new Filfel(0, "Summan anger " + innehall.belopp().svenskt() + " kronor men raderna är tillsammans " + summa.svenskt() + " kronor."));
        }
    }

    /** The employer's files are numbered: one that is missing or has come twice is seen at once. The first may have any number. */
    private Optional<Filfel> lopnummer(Redovisningsfil.Huvud huvud) {
        return register.senasteLopnummer(huvud.arbetsgivare()).filter(senaste -> huvud.lopnummer() != senaste + 1).map(senaste -> new Filfel(0,
                huvud.lopnummer() <= senaste
                        ? "Löpnummer " + huvud.lopnummer() + " har redan använts. Nästa fil från arbetsgivaren ska ha löpnummer " + (senaste + 1) + "."
                        : "Filen har löpnummer " + huvud.lopnummer() + " men " + (senaste + 1) + " väntas: en eller flera filer saknas."));
    }
}
