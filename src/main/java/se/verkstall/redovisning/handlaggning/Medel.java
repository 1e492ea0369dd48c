package se.verkstall.redovisning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avrakning;
import se.verkstall.mal.Avrakningar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisning.Mottagare;

/** What a case holds, what of it may be paid out, and what is left of its claims. */
@Component
class Medel {

    private static final Belopp BETALAS_FRAN = Belopp.kronor(25);

    private final Kassajournal kassa;
    private final Avrakningar avrakningar;
    private final Malregister register;
    private final Redovisningslager lager;
    private final Clock klocka;

    Medel(Kassajournal kassa, Avrakningar avrakningar, Malregister register, Redovisningslager lager, Clock klocka) {
        this.kassa = kassa;
        this.avrakningar = avrakningar;
        this.register = register;
        this.lager = lager;
        this.klocka = klocka;
    }

    /** What is held for the payee and may be paid out today. */
    Belopp utbetalbart(Redovisning r) {
        return innestaende(r).minus(hallet(r)).ejNegativt();
    }

    Belopp innestaende(Redovisning r) {
        return kassa.saldo(Utbetalning.konto(r.mottagare()), r.malnummer());
    }

    /** Running maintenance that is paid but has not fallen due. */
    @Lagrum("UB 13:1 st 2")
    Belopp hallet(Redovisning r) {
        return Belopp.summa(ejForfallna(r).stream().map(Avrakning::ejForfallet).toList()).hogst(innestaende(r));
    }

    /** The next day some of it falls due. */
    Optional<LocalDate> hallesTill(Redovisning r) {
        return ejForfallna(r).stream().map(Avrakning::ejForfalletTill).min(Comparator.naturalOrder());
    }

    private List<Avrakning> ejForfallna(Redovisning r) {
        LocalDate idag = LocalDate.now(klocka);
        return r.mottagare() == Mottagare.GALDENAR ? List.of()
                : avrakningar.medMedel(r.malnummer()).stream().filter(a -> a.ejForfallet().arPositivt() && a.ejForfalletTill().isAfter(idag)).toList();
    }

    /** Whether more can be expected: something is owed, and the wage is attached for it. */
    boolean merVantas(Redovisning r) {
        return r.mottagare() == Mottagare.SOKANDE && !reglerad(r.malnummer()) && register.hamta(r.malnummer()).fas() == Fas.LONEUTMATNING;
    }

    /** Whether nothing remains of the case's claims and no maintenance runs on. */
    boolean reglerad(String malnummer) {
        return register.fordringar(malnummer).stream().allMatch(f -> f.kvar().arNoll() && f.lopande() == null);
    }

    /** What remains of the case's claims, running maintenance apart. */
    Belopp kvar(String malnummer) {
        return Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::kvar).toList());
    }

    /** Whether the amount need not be paid out: under 25 kr, and nothing more to wait for. */
    @Lagrum("UB 13:20 a st 2")
    boolean forLitetAttBetalaUt(Redovisning r, Belopp belopp) {
        return belopp.compareTo(BETALAS_FRAN) < 0 && !merVantas(r) && innestaende(r).equals(belopp);
    }

    /** What has been settled since the case's last payout. */
    List<Avrakning> sedanSenast(Redovisning r) {
        Belopp redanUtbetalt = Belopp.summa(lager.alla(r.malnummer()).stream().filter(a -> a.mottagare() == Mottagare.SOKANDE)
                .map(a -> a.utbetalt().plus(a.tillStaten())).toList());
        List<Avrakning> alla = avrakningar.medMedel(r.malnummer());
        Belopp hittills = Belopp.NOLL;
        int forsta = 0;
        while (forsta < alla.size() && hittills.plus(alla.get(forsta).summa()).compareTo(redanUtbetalt) <= 0) {
            hittills = hittills.plus(alla.get(forsta).summa());
            forsta++;
        }
        return r.mottagare() == Mottagare.SOKANDE ? alla.subList(forsta, alla.size()) : List.of();
    }

    /** Moves what the case has on the interest-bearing account back to where it is paid from. */
    List<Verifikation> franRantebarande(Redovisning r, String nyckel) {
        Belopp dar = kassa.saldo(Konto.RANTEBARANDE, r.malnummer());
        return dar.arNoll() || r.mottagare() == Mottagare.GALDENAR ? List.of()
                : List.of(omforing("rantebarande_ut/" + nyckel, "Från räntebärande konto", Konto.BANK, Konto.RANTEBARANDE, r.malnummer(), dar));
    }

    /** Puts what the case holds on the interest-bearing account, as far as it is not there. */
    @Lagrum("UF 13:1")
    void tillRantebarande(Redovisning r) {
        Belopp saknas = innestaende(r).minus(kassa.saldo(Konto.RANTEBARANDE, r.malnummer()));
        if (saknas.arPositivt() && r.mottagare() == Mottagare.SOKANDE) {
            long gang = kassa.journal(r.malnummer()).stream().filter(rad -> rad.konto() == Konto.RANTEBARANDE).count();
            kassa.bokfor(List.of(omforing("rantebarande_in/" + r.id() + "/" + gang, "Till räntebärande konto", Konto.RANTEBARANDE, Konto.BANK,
                    r.malnummer(), saknas)));
        }
    }

    private Verifikation omforing(String nyckel, String text, Konto till, Konto fran, String malnummer, Belopp belopp) {
        return new Verifikation(nyckel, LocalDate.now(klocka), Verifikation.Slag.OMFORING, text, Dagbok.SYSTEMET,
                List.of(Kontorad.debet(till, malnummer, null, belopp), Kontorad.kredit(fran, malnummer, null, belopp)));
    }
}
