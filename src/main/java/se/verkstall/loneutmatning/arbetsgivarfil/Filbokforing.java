package se.verkstall.loneutmatning.arbetsgivarfil;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.Arbetsgivarredovisningar;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.arbetsgivarfil.Filregister.Utfall;

/** Books a kept file: refused as a whole, or the ordinary lines in sets and the others one by one, each with its result in the transaction that books it. */
@Component
class Filbokforing {

    private static final int SATS = 500;

    private static final Logger LOGG = LoggerFactory.getLogger(Filbokforing.class);

    private final Filregister register;
    private final Filkontroll kontroll;
    private final Satsbokforing satsvis;
    private final Arbetsgivarredovisningar redovisningar;
    private final Loneutmatningar loneutmatningar;
    private final TransactionTemplate transaktion;
    private final Clock klocka;
    /** How many sets have been booked since the start: each time they have doubled the database counts its rows anew. */
    private final AtomicInteger satser = new AtomicInteger();

    Filbokforing(Filregister register, Filkontroll kontroll, Satsbokforing satsvis, Arbetsgivarredovisningar redovisningar, Loneutmatningar loneutmatningar,
                 TransactionTemplate transaktion, Clock klocka) {
        this.register = register;
        this.kontroll = kontroll;
        this.satsvis = satsvis;
        this.redovisningar = redovisningar;
        this.loneutmatningar = loneutmatningar;
        this.transaktion = transaktion;
        this.klocka = klocka;
    }

    /** Checks and books the file, from where it was left; a file that is done is left alone. */
    void bokfor(UUID id, Path fil) throws IOException {
        Arbetsgivarfiler.Filkvitto kvitto = register.kvitto(id).orElseThrow();
        if (kvitto.arKlar()) {
            return;
        }
        LocalDate influten = kvitto.skapad().atZoneSameInstant(klocka.getZone()).toLocalDate();
        if (kvitto.status().equals("KOAD") && !godta(id, fil, influten)) {
            return;
        }
        Set<Integer> klara = new HashSet<>(register.medUtfall(id));
        try (Redovisningsfil innehall = new Redovisningsfil(fil, influten)) {
            List<Filrad> sats = new ArrayList<>(SATS);
            for (Filrad rad; (rad = innehall.nasta()) != null; ) {
                if (!klara.contains(rad.nr())) {
                    sats.add(rad);
                }
                if (sats.size() == SATS) {
                    bokfor(id, innehall.huvud().arbetsgivare(), sats);
                    sats.clear();
                }
                if (Thread.interrupted()) {
                    throw new IOException("Bokföringen avbröts; den tas upp vid nästa start");
                }
            }
            bokfor(id, innehall.huvud().arbetsgivare(), sats);
        }
        register.klar(id);
    }

    private boolean godta(UUID id, Path fil, LocalDate influten) throws IOException {
        try {
            Filkontroll.Kontrollerad k = kontroll.kontrollera(fil, influten, register.organisation(id));
            register.godta(id, k.huvud(), k.rader(), k.summa());
            return true;
        } catch (OgiltigFilException e) {
            register.avvisa(id, null, null, e.fel());
            return false;
        }
    }

    private void bokfor(UUID id, String arbetsgivare, List<Filrad> sats) {
        Set<Integer> bokforda = new HashSet<>();
        try {
            transaktion.executeWithoutResult(t -> {
                List<Filrad> vanliga = satsvis.bokfor(arbetsgivare, sats);
                register.utfall(id, vanliga.stream().map(rad -> new Utfall(rad, "BOKFORD", null)).toList());
                vanliga.forEach(rad -> bokforda.add(rad.nr()));
            });
        } catch (DataAccessException | IllegalStateException | RegelSaknasException e) {
            // somebody else was in the same attachments, or one of them lacks a rule: each line by itself then says how it stands
            LOGG.warn("En sats av arbetsgivarfilen {} bokförs rad för rad", id, e);
            bokforda.clear();
        }
        sats.stream().filter(rad -> !bokforda.contains(rad.nr())).forEach(rad -> en(id, arbetsgivare, rad));
        if (Integer.bitCount(satser.incrementAndGet()) == 1) {
            register.raknaOm();
        }
    }

    private void en(UUID id, String arbetsgivare, Filrad rad) {
        try {
            transaktion.executeWithoutResult(t -> register.utfall(id, List.of(new Utfall(rad, ta(arbetsgivare, rad), null))));
        } catch (OgiltigIndataException e) {
            transaktion.executeWithoutResult(t -> register.utfall(id, List.of(new Utfall(rad, "AVVISAD", e.fel()))));
        } catch (RegelSaknasException e) {
            transaktion.executeWithoutResult(t -> register.utfall(id, List.of(new Utfall(rad, "AVVISAD", List.of(new Fel("rad", null, e.getMessage()))))));
        }
    }

    private String ta(String arbetsgivare, Filrad rad) {
        annanArbetsgivare(arbetsgivare, rad).ifPresent(fel -> {
            throw new OgiltigIndataException(List.of(fel));
        });
        boolean fanns = redovisningar.finns(rad.loneutmatning(), rad.referens());
        redovisningar.taEmot(rad.redovisning());
        return fanns ? "FANNS" : "BOKFORD";
    }

    private Optional<Fel> annanArbetsgivare(String arbetsgivare, Filrad rad) {
        return arbetsgivare.equals(loneutmatningar.arbetsgivare(rad.loneutmatning())) ? Optional.empty()
                : Optional.of(new Fel("loneutmatning", "UF 7:11", "Löneutmätning " + rad.loneutmatning() + " gäller inte arbetsgivaren " + arbetsgivare + "."));
    }
}
