package se.verkstall.loneutmatning.fragor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.berakning.Bilagan.Lonehandling;
import se.verkstall.loneutmatning.berakning.Engangsposter.Post;
import se.verkstall.loneutmatning.fragor.Frageutskick.Brev;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Fordran;
import se.verkstall.processmotor.Atgard.Provning;
import se.verkstall.utskick.Utskick;

/** A lump sum of maintenance is divided into items, each deemed due as was decided. */
@Component
@Lagrum({"UB 7:8 a", "UF bilaga p 3"})
class Uppdelning implements Fragesort {

    private static final String POSTER = "poster";

    private final Frageutskick utskick;
    private final Fragelager lager;
    private final Fordringsval fordringar;

    Uppdelning(Frageutskick utskick, Fragelager lager, Fordringsval fordringar) {
        this.utskick = utskick;
        this.lager = lager;
        this.fordringar = fordringar;
    }

    @Override
    public Fragetyp typ() {
        return Fragetyp.UPPDELNING;
    }

    @Override
    public Provning prova(Loneutmatning l, LocalDate dag) {
        return fordringar.forsta(l).isEmpty() ? Provning.utanfor() : Provning.tillaten();
    }

    @Override
    public Map<String, Object> ifyllt(Loneutmatning l) {
        return fordringar.forsta(l);
    }

    @Override
    public void granska(Loneutmatning l, Map<String, Object> forslag) {
        Fordran fordran = fordringar.hamta(l, forslag, "UB 7:8 a");
        List<Post> poster = poster(forslag);
        Belopp summa = Belopp.summa(poster.stream().map(Post::belopp).toList());
        if (!summa.equals(fordran.kapitalKvar())) {
            throw new OgiltigIndataException(POSTER, "UB 7:8 a", "Posterna är tillsammans " + summa.svenskt() + " kronor. De ska vara vad som återstår av bidraget, "
                    + fordran.kapitalKvar().svenskt() + " kronor.");
        }
        if (poster.stream().map(Post::forfallodag).distinct().count() < poster.size()) {
            throw new OgiltigIndataException(POSTER, "UB 7:8 a", "Två poster kan inte förfalla samma dag. Lägg ihop dem.");
        }
        if (!lager.engangsposter(fordran.id()).isEmpty()) {
            throw new OgiltigIndataException("fordringNr", "UB 7:8 a", "Bidraget är redan uppdelat.");
        }
    }

    @Override
    public List<String> mal(Map<String, Object> forslag) {
        return List.of(Fordringsval.mal(forslag));
    }

    @Override
    public Brev brev(Loneutmatning l, Map<String, Object> forslag, Map<String, Object> svar) {
        Map<String, Object> data = new LinkedHashMap<>(Frageutskick.varden(forslag));
        data.putAll(svar);
        return Brev.tillAlla(Lonehandling.UPPDELNING_AV_ENGANGSBELOPP, "beslut_uppdelning", data).till(mal(forslag));
    }

    @Override
    public Utskick verkstall(Fraga fraga, Loneutmatning l, Map<String, Object> svar, String vem) {
        granska(l, fraga.underlag());
        lager.dela(fordringar.hamta(l, fraga.underlag(), "UB 7:8 a").id(), poster(fraga.underlag()));
        utskick.sand(fraga, l, brev(l, fraga.underlag(), svar), vem);
        return null;
    }

    private static List<Post> poster(Map<String, Object> forslag) {
        List<Post> poster = new ArrayList<>();
        for (Object rad : (List<?>) forslag.get(POSTER)) {
            Map<?, ?> falt = (Map<?, ?>) rad;
            poster.add(new Post((LocalDate) falt.get("forfallodag"), Belopp.kronor((BigDecimal) falt.get("belopp"))));
        }
        return poster;
    }
}
