package se.verkstall.fordelning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.fordelning.handlaggning.Fordelningslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/**
 * The sharings, as others may use them. A sale hands its money over with {@link #taEmot} and then calls the model {@code fordelning} with the business key
 * of the case and the variable {@code fordelningId}.
 */
@Service
@Lagrum("UB 13:4")
public class Fordelningar {

    private final Fordelningslager lager;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fordelningar(Fordelningslager lager, Kassajournal kassa, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Takes the money in: books what is not deposited already as paid in, all of it on {@link Konto#KOPESKILLING} in the case, and keeps the claims on it.
     * The same sale taken in twice is taken in once.
     *
     * @return the sharing's id
     */
    @Transactional
    public long taEmot(Kopeskilling k) {
        return lager.hitta(k.nyckel()).orElseGet(() -> {
            long id = lager.ny(k, OffsetDateTime.now(klocka), LocalDate.now(klocka));
            bokfor(k);
            dagbok.skriv(k.malnummer(), Dagbok.SYSTEMET, k.belopp().svenskt() + " kronor har flutit in för " + k.beskrivning() + " och ska fördelas.", "UB 13:4");
            return id;
        });
    }

    /** A sharing. */
    @Transactional(readOnly = true)
    public Fordelning hamta(long id) {
        return lager.hamta(id);
    }

    /** The sharings of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Fordelning> i(String malnummer) {
        return lager.i(malnummer);
    }

    /** The claims of a sharing: in the order of payment once it is shared, before that as they became known. */
    @Transactional(readOnly = true)
    public List<Ansprak> ansprak(long id) {
        return lager.ansprak(id);
    }

    /** The costs of a sharing with what each got, {@code null} before it is shared. */
    @Transactional(readOnly = true)
    public List<Kostnadsrad> kostnader(long id) {
        return lager.kostnader(id);
    }

    private void bokfor(Kopeskilling k) {
        List<Kontorad> rader = new ArrayList<>();
        Belopp nytt = k.belopp().minus(k.deponerat());
        if (nytt.arPositivt()) {
            rader.add(Kontorad.debet(Konto.BANK, k.malnummer(), k.nyckel(), nytt));
        }
        if (k.deponerat().arPositivt()) {
            rader.add(Kontorad.debet(Konto.DEPOSITION, k.malnummer(), k.nyckel(), k.deponerat()));
        }
        rader.add(Kontorad.kredit(Konto.KOPESKILLING, k.malnummer(), k.nyckel(), k.belopp()));
        kassa.bokfor(List.of(new Verifikation("kopeskilling/" + k.nyckel(), k.influten(), Verifikation.Slag.INBETALNING, "Köpeskilling för " + k.beskrivning(),
                Dagbok.SYSTEMET, rader)));
    }
}
