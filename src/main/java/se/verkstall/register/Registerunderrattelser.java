package se.verkstall.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;

/** Tells registers at once what happens to property, and keeps account of it: told, confirmed, taken back. */
@Service
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:27"})
public class Registerunderrattelser {

    private final Registerlager lager;
    private final List<Registerkanal> kanaler;
    private final Dagbok dagbok;
    private final Clock klocka;

    Registerunderrattelser(Registerlager lager, List<Registerkanal> kanaler, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.kanaler = List.copyOf(kanaler);
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * Tells a register, in the caller's transaction.
     *
     * @param egendomId the property, or {@code null} if the case has none
     * @param data what the notice tells: at least {@code egendom}, {@code egendomsslag}, {@code plats} and {@code fordran}
     */
    @Transactional
    public Registerpost underratta(String malnummer, Long egendomId, Registerplikt plikt, Handelse handelse, Map<String, Object> data) {
        String nyckel = "register/" + egendomId + "/" + handelse + "/" + plikt.register();
        return lager.hitta(malnummer, nyckel).orElseGet(() -> sand(lager.laggTill(malnummer, egendomId, plikt, handelse, nyckel, null, OffsetDateTime.now(klocka)), data));
    }

    /**
     * Tells each register that was told of an attachment that it no longer stands, as far as a section asks for it.
     *
     * @param avDomstol whether a court lifted it: then the court tells them (UF 6:27), and only that is noted
     */
    @Transactional
    @Lagrum({"UF 6:19 st 4", "UF 6:20 st 3", "UF 6:21 st 3", "UF 6:23", "UF 6:27"})
    public void aterkalla(String malnummer, long egendomId, Handelse handelse, boolean avDomstol, Map<String, Object> data) {
        for (Registerpost p : lager.iEgendom(egendomId).stream().filter(p -> p.aterkallar() == null && !p.aterkallad()).toList()) {
            Registerplikt.upphavande(p.register(), avDomstol).ifPresentOrElse(lagrum -> {
                Registerplikt plikt = new Registerplikt(p.register(), p.myndighet(), lagrum, p.satt());
                sand(lager.laggTill(malnummer, egendomId, plikt, handelse, "register_havd/" + p.id(), p.id(), OffsetDateTime.now(klocka)), data);
            }, () -> dagbok.skriv(malnummer, Dagbok.SYSTEMET, avDomstol ? p.myndighet() + " underrättas av domstolen om att utmätningen är upphävd."
                    : p.myndighet() + " behöver inte underrättas om att utmätningen är upphävd.", avDomstol ? "UF 6:27" : p.lagrum()));
        }
    }

    private Registerpost sand(Registerpost post, Map<String, Object> data) {
        Map<String, Object> alla = new HashMap<>(data);
        alla.put("handelse", post.handelse().text());
        alla.put("upphavd", post.aterkallar() != null);
        alla.put("muntligen", post.satt() == Registerplikt.Satt.TELEFON);
        alla.put("dagen", post.uppkom().atZoneSameInstant(klocka.getZone()).toLocalDate());
        Registerkanal kanal = kanaler.stream().filter(k -> k.tar(post.register())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Ingen kanal når " + post.register() + "."));
        lager.utskick(post.id(), kanal.sand(post, alla));
        return lager.hamta(post.id());
    }

    /**
     * Notes that the register has been told by telephone.
     *
     * @throws OgiltigIndataException if it is not told so, or has been
     */
    @Transactional
    @Lagrum("UF 6:19 st 5")
    public void ringd(long id, String vem) {
        Registerpost post = lager.las(id);
        if (post.status() != Registerpost.Status.ATT_RINGA) {
            throw new OgiltigIndataException("id", "UF 6:19 st 5", "Underrättelsen ska inte ringas, eller är redan ringd.");
        }
        lager.ringd(id, OffsetDateTime.now(klocka), vem);
        dagbok.skriv(post.malnummer(), vem, post.myndighet() + " underrättades per telefon: " + post.handelse().text().toLowerCase(java.util.Locale.ROOT) + ".", "UF 6:19 st 5");
    }

    /**
     * Notes that the register has confirmed the notice.
     *
     * @throws OgiltigIndataException if it has before, or the reference is missing
     */
    @Transactional
    public void kvittera(long id, String referens, String vem) {
        Registerpost post = lager.las(id);
        if (post.kvitterad() != null) {
            throw new OgiltigIndataException("id", post.lagrum(), "Underrättelsen är redan bekräftad.");
        }
        if (referens == null || referens.isBlank()) {
            throw new OgiltigIndataException("referens", post.lagrum(), "Ange registrets ärendenummer eller annan beteckning för bekräftelsen.");
        }
        lager.kvitterad(id, OffsetDateTime.now(klocka), referens.strip(), vem);
        dagbok.skriv(post.malnummer(), vem, post.myndighet() + " har bekräftat underrättelsen (" + referens.strip() + ").", post.lagrum());
    }

    /** The notices of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Registerpost> i(String malnummer) {
        return lager.i(malnummer);
    }

    /** Notices that no register has confirmed, in all cases, the oldest first. */
    @Transactional(readOnly = true)
    public List<Registerpost> oppna(int hogst) {
        return lager.oppna(hogst);
    }
}
