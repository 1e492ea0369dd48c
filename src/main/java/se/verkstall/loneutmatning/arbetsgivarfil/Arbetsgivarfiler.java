package se.verkstall.loneutmatning.arbetsgivarfil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import se.verkstall.fil.Filfel;
import se.verkstall.fil.Filmottagning;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Takes in employers' files of accounts. A file is first kept on disk under the sum of its content; then it is checked as a whole, and only if it is right in
 * form, number and sums are its lines booked, in sets. A stop loses nothing and books nothing twice.
 */
@Service
@Lagrum({"UF 7:11", "UF 7:13", "UF 7:14"})
public class Arbetsgivarfiler implements DisposableBean {

    /** A file of 5 000 accounts is about 2 MB. */
    static final long STORSTA_FIL = 64L << 20;
    private static final Logger LOGG = LoggerFactory.getLogger(Arbetsgivarfiler.class);

    private final Filregister register;
    private final Filbokforing bokforing;
    private final Filmottagning mottagning;
    /** An employer's files are booked by one of them, in the order they came: they are numbered. */
    private final List<ExecutorService> arbetare = List.of(arbetare(1), arbetare(2));

    Arbetsgivarfiler(Filregister register, Filbokforing bokforing, @Value("${verkstall.datamapp}") Path datamapp) {
        this.register = register;
        this.bokforing = bokforing;
        this.mottagning = new Filmottagning(datamapp.resolve("arbetsgivarfiler"), STORSTA_FIL);
    }

    /**
     * Where a file stands.
     *
     * @param vem who sent it
     * @param lopnummer its number in the employer's series, or {@code null} if it could not be read
     * @param fanns how many of its accounts had come in before
     * @param fel why it was refused as a whole; empty if it was not
     */
    public record Filkvitto(UUID id, String namn, String vem, String arbetsgivare, Integer lopnummer, String status, OffsetDateTime skapad, OffsetDateTime klar,
                            int rader, Belopp summa, int bokforda, Belopp bokfort, int fanns, int avvisade, Belopp avvisat, List<Filfel> fel) {

        public boolean arKlar() {
            return klar != null;
        }

        /** Whether he may see it: the authority may, an employer's user what concerns his organisation, and before that is known what he sent himself. */
        public boolean ses(Avsandare a) {
            return a.organisation() == null || (arbetsgivare == null ? vem.equals(a.vem()) : arbetsgivare.equals(a.organisation()));
        }
    }

    /** A refused line: which account, the line it begins on, and why. */
    public record Radfel(int nr, int rad, String loneutmatning, List<Fel> fel) {
    }

    /**
     * Keeps the file and lets it be checked and booked in the background; a file already taken in gives its receipt again.
     *
     * @throws OgiltigIndataException if it is empty, too big, cut off, no readable gzip, or in already from somebody whose receipts he may not see
     */
    public Filkvitto taEmot(InputStream innehall, String namn, Avsandare avsandare) {
        try {
            String summa = mottagning.spara(innehall);
            UUID id = UUID.randomUUID();
            if (register.koa(id, summa, namn, avsandare)) {
                bokfor(id);
                return register.kvitto(id).orElseThrow();
            }
            Filkvitto tidigare = register.kvitto(register.medInnehall(summa)).orElseThrow();
            if (tidigare.arKlar()) {
                mottagning.slang(summa);
            }
            if (!tidigare.ses(avsandare)) {
                throw new OgiltigIndataException("(filen)", "UF 7:11", "Filen gäller inte er organisation.");
            }
            return tidigare;
        } catch (OgiltigFilException e) {
            throw new OgiltigIndataException(e.fel().stream().map(f -> new Fel("(filen)", null, f.text())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Filen kunde inte tas emot", e);
        }
    }

    /** The receipt, or empty. */
    public Optional<Filkvitto> kvitto(UUID id) {
        return register.kvitto(id);
    }

    /** The latest files of a sender, or of all senders if {@code null}. */
    public List<Filkvitto> senaste(String vem, int hogst) {
        return register.senaste(vem, hogst);
    }

    /** The refused lines after an account, the first first. */
    public List<Radfel> avvisade(UUID id, int efter, int hogst) {
        return register.avvisade(id, efter, hogst);
    }

    /** Takes up again the files a stop left. */
    @EventListener(ApplicationReadyEvent.class)
    void taUppAvbrutna() {
        register.oavslutade().forEach(this::bokfor);
    }

    /** Waits until every file taken in so far has been booked or refused. */
    public void vantaTillsBokforda() {
        try {
            for (ExecutorService a : arbetare) {
                a.submit(() -> { }).get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        arbetare.forEach(ExecutorService::shutdownNow);
    }

    private void bokfor(UUID id) {
        String summa = register.summa(id);
        arbetare.get(Math.floorMod(arbetsgivare(mottagning.fil(summa)).hashCode(), arbetare.size())).submit(() -> {
            try {
                bokforing.bokfor(id, mottagning.fil(summa));
                mottagning.slang(summa);
            } catch (Exception e) {
                LOGG.error("Arbetsgivarfilen {} kunde inte bokföras klart; den tas upp igen vid nästa start", id, e);
            }
        });
    }

    /** Whose file it is, or nothing if that cannot be read: it is then refused whoever books it. */
    private String arbetsgivare(Path fil) {
        try (Redovisningsfil innehall = new Redovisningsfil(fil, LocalDate.EPOCH)) {
            return Objects.requireNonNullElse(innehall.huvud().arbetsgivare(), "");
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    private static ExecutorService arbetare(int nr) {
        return Executors.newSingleThreadExecutor(r -> new Thread(r, "arbetsgivarfiler-" + nr));
    }
}
