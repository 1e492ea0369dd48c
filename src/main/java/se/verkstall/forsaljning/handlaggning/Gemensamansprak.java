package se.verkstall.forsaljning.handlaggning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Gemensammedlem;
import se.verkstall.forsaljning.berakning.Inteckningsansvar;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Gemensamlager;
import se.verkstall.forsaljning.lagring.Gemensamlager.Del;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What the price of a property that was sold with others is shared out on: as far as it answers for each claim. */
@Component
@Lagrum({"UB 12:53 st 1", "UB 12:55 st 4", "UB 13:10"})
class Gemensamansprak {

    private final Gemensamlager lager;
    private final Anspraklager anspraken;
    private final Forsaljningslager forsaljningar;
    private final Malregister register;

    Gemensamansprak(Gemensamlager lager, Anspraklager anspraken, Forsaljningslager forsaljningar, Malregister register) {
        this.lager = lager;
        this.anspraken = anspraken;
        this.forsaljningar = forsaljningar;
        this.register = register;
    }

    /** The group in which it was sold, or empty if it was sold by itself. */
    Optional<Long> gruppen(Fastighetskop k) {
        return k == null || k.kop().auktionId() == null ? Optional.empty() : lager.saldI(k.kop().auktionId());
    }

    /** The claims and mortgages, the amounts as far as the property answers for them. */
    List<Fastighetsansprak> i(long gruppId, long forsaljningId) {
        return lager.delar(gruppId, forsaljningId).stream().filter(d -> d.anspraksId() != null)
                .map(d -> anspraken.hamta(d.anspraksId()).med(d.kostnad(), d.ranta(), d.kapital(), d.pantbrev(), d.tillagg())).toList();
    }

    /** Those that it was attached for; a claim that several properties were attached for is paid once, of each as far as it goes. */
    List<Sakagare> sokande(long gruppId, long forsaljningId) {
        List<Gemensammedlem> alla = lager.medlemmar(gruppId);
        int egen = alla.stream().map(Gemensammedlem::forsaljningId).toList().indexOf(forsaljningId);
        return lager.delar(gruppId, forsaljningId).stream().filter(d -> d.malnummer() != null)
                .map(d -> sokande(d, utmattFor(alla, d, forsaljningId), alla.stream().map(m -> del(gruppId, m, d)).toList(), egen)).toList();
    }

    /** The sale in the case of the claim; its own, if the property was attached in it. */
    private Forsaljning utmattFor(List<Gemensammedlem> alla, Del d, long forsaljningId) {
        List<Forsaljning> i = alla.stream().map(m -> forsaljningar.hamta(m.forsaljningId())).filter(f -> f.malnummer().equals(d.malnummer())).toList();
        return i.stream().filter(f -> f.id() == forsaljningId).findFirst().orElseGet(() -> i.get(0));
    }

    private Belopp del(long gruppId, Gemensammedlem m, Del d) {
        return lager.delar(gruppId, m.forsaljningId()).stream().filter(x -> x.nyckel().equals(d.nyckel()) && lager.sald(gruppId, m.forsaljningId())).map(Del::belopp).findFirst().orElse(Belopp.NOLL);
    }

    private Sakagare sokande(Del d, Forsaljning f, List<Belopp> vikter, int i) {
        Part p = register.part(d.malnummer(), Roll.SOKANDE).orElseThrow();
        List<Fordran> fordringar = register.fordringar(d.malnummer());
        return Sakagare.utmatning(d.malnummer(), p.namn(), p.idnummer(), p.postadress(), f.utmatningsdag(),
                Inteckningsansvar.dela(Belopp.summa(fordringar.stream().map(Fordran::kostnadKvar).toList()), vikter).get(i),
                Inteckningsansvar.dela(Belopp.summa(fordringar.stream().map(Fordran::rantaKvar).toList()), vikter).get(i),
                Inteckningsansvar.dela(Belopp.summa(fordringar.stream().map(Fordran::kapitalKvar).toList()), vikter).get(i));
    }
}
