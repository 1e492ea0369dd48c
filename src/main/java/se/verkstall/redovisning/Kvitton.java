package se.verkstall.redovisning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Receipts for money that does not come in through an account or a terminal. */
@Service
@Lagrum("UF 13:2 st 1")
public class Kvitton {

    private final Avsandning avsandning;

    Kvitton(Avsandning avsandning) {
        this.avsandning = avsandning;
    }

    /**
     * Gives the payer his indrivningskvitto, in the caller's transaction; once for a payment.
     *
     * @param nyckel the payment's natural key
     * @return the letter, or empty if the way it was paid needs no receipt
     */
    @Transactional
    public Optional<Utskick> lamna(String malnummer, String nyckel, Mottagare betalare, Belopp belopp, LocalDate dag, Betalningssatt satt) {
        if (!satt.kvittoKravs()) {
            return Optional.empty();
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("belopp", belopp);
        data.put("inbetald", dag);
        return Optional.of(avsandning.skicka(malnummer, new Brev("indrivningskvitto", data, null, Satt.ENKEL, "UF 13:2 st 1", "kvitto/" + nyckel), betalare));
    }
}
