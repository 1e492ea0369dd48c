package se.verkstall.frist;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Riktning;

/** What the dagbok says of a deadline, in Swedish. */
final class Fristtext {

    private Fristtext() {
    }

    static String startad(Frist f) {
        return switch (f.riktning()) {
            case SKYNDSAMT -> "Skyldigheten uppkom " + dag(f.dag()) + ", räknat från " + anknytning(f) + ". Lagen anger inget tal.";
            case KORTAST_VANTAN -> "Väntetiden börjar: tidigast " + dag(f.dag()) + ", räknat från " + anknytning(f) + ".";
            case PRESUMTION -> "Anses ha skett " + dag(f.dag()) + ", räknat från " + anknytning(f) + ".";
            default -> "Fristen löper: sista dag " + dag(f.dag()) + ", räknat från " + anknytning(f) + ".";
        };
    }

    static String iakttagen(Frist f) {
        if (f.riktning() == Riktning.SKYNDSAMT) {
            return "Åtgärden är vidtagen, räknat från " + anknytning(f) + ".";
        }
        return f.arSistaDag() ? "Fristen med sista dag " + dag(f.dag()) + " är iakttagen."
                : "Tiden till " + dag(f.dag()) + ", räknad från " + anknytning(f) + ", är slut.";
    }

    static String nasta(SattFrist n) {
        return "Nästa frist löper: sista dag " + dag(n.dag()) + ", räknat från " + n.ankare() + " " + dag(n.handelse()) + ".";
    }

    static String forsutten(Frist f) {
        return "Fristen med sista dag " + dag(f.dag()) + ", räknad från " + anknytning(f) + ", har löpt ut utan att åtgärden vidtagits.";
    }

    static String fullgjordForSent(Frist f) {
        return "Åtgärden är vidtagen efter sista dagen, " + dag(f.dag()) + ".";
    }

    static String bortfallen(Frist f) {
        return "Fristen med sista dag " + dag(f.dag()) + ", räknad från " + anknytning(f) + ", har fallit bort.";
    }

    static String forlangd(Frist fore, Frist efter, String skal) {
        String undantag = efter.forlangdUndantag() == null ? "" : " på undantaget för " + efter.forlangdUndantag();
        return "Fristen med sista dag " + dag(fore.dag()) + " förlängs" + undantag + " till " + dag(efter.dag()) + ". Skäl: " + skal;
    }

    /** What the reason for the day says of an extension; {@code undantag} is {@code null} where the authority had set the day itself. */
    static List<String> forlangning(String lagrum, String undantag, String vem, String skal) {
        String vems = "Förlängd av " + vem + ". Skäl: " + skal;
        return undantag == null ? List.of(vems) : List.of(vems, "Undantag: " + undantag + " (" + LagrumIOrd.alla(lagrum) + ").");
    }

    static String omraknad(Frist fore, LocalDate handelse, LocalDate dag, Friststatus status) {
        return omraknad(fore, handelse, dag) + foljd(fore, status);
    }

    private static String foljd(Frist fore, Friststatus status) {
        if (fore.status() == status || fore.status().loper() && status.loper()) {
            return "";
        }
        return switch (status) {
            case FORSUTTEN -> " Åtgärden vidtogs " + dag(fore.gjord()) + " och var därmed för sen.";
            case IAKTTAGEN -> " Åtgärden vidtogs " + dag(fore.gjord()) + ", alltså i tid.";
            default -> " Den löper igen.";
        };
    }

    private static String omraknad(Frist fore, LocalDate handelse, LocalDate dag) {
        String varfor = fore.handelse().equals(handelse) ? "Fristen enligt " + LagrumIOrd.alla(fore.lagrum()) + ", räknad från " + anknytning(fore) + ", är omräknad. "
                : fore.ankare() + ": " + dag(fore.handelse()) + " ändras till " + dag(handelse) + ". ";
        String dagen = fore.arSistaDag() ? "Sista dag" : "Dagen";
        if (fore.dag().equals(dag)) {
            return varfor + dagen + " är oförändrad, " + dag(dag) + ".";
        }
        return varfor + dagen + " ändras från " + dag(fore.dag()) + " till " + dag(dag) + ".";
    }

    static String sattStarFast(Frist f, LocalDate handelse) {
        return f.ankare() + ": " + dag(f.handelse()) + " ändras till " + dag(handelse) + ". Sista dagen, " + dag(f.dag())
                + ", är bestämd av myndigheten och står fast.";
    }

    static String reparerad(Frist f, Fristavvikelse.Slag slag) {
        return slag.iOrd() + ": rättat efter fristboken, " + (f.arSistaDag() ? "sista dag " : "") + dag(f.dag()) + ".";
    }

    private static String anknytning(Frist f) {
        return f.ankare() + " " + dag(f.handelse());
    }

    private static String dag(LocalDate dag) {
        return Dagnamn.medDatum(dag);
    }
}
