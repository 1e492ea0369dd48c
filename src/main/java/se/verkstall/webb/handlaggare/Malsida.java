package se.verkstall.webb.handlaggare;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Befrielser;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Mal;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Atgarder;
import se.verkstall.processmotor.Processlage;
import se.verkstall.processmotor.Processlage.Vandring;
import se.verkstall.webb.sakerhet.Lasningsvakt;
import se.verkstall.webb.skal.Uppgiftsratt;

/** Gathers what the case page shows. */
@Component
class Malsida {

    private final Malregister register;
    private final Fristlage fristlage;
    private final Dagbok dagbok;
    private final Akthandlingar handlingar;
    private final Kassajournal kassa;
    private final Beraknat beraknat;
    private final Processlage processlage;
    private final Uppgiftslistning uppgifter;
    private final Atgarder atgarder;
    private final Ranterader rantor;
    private final Befrielser befrielser;

    Malsida(Malregister register, Fristlage fristlage, Dagbok dagbok, Akthandlingar handlingar, Kassajournal kassa,
            Beraknat beraknat, Processlage processlage, Uppgiftslistning uppgifter, Atgarder atgarder, Ranterader rantor, Befrielser befrielser) {
        this.register = register;
        this.fristlage = fristlage;
        this.dagbok = dagbok;
        this.handlingar = handlingar;
        this.kassa = kassa;
        this.beraknat = beraknat;
        this.processlage = processlage;
        this.uppgifter = uppgifter;
        this.atgarder = atgarder;
        this.rantor = rantor;
        this.befrielser = befrielser;
    }

    /** A step the case stands at. */
    record Star(String modell, String namn) {
    }

    /** The case's head as the page writes it. */
    record Huvud(Mal mal, String sokande, String galdenar) {

        public String parter() {
            return galdenar == null ? sokande : sokande + " ./. " + galdenar;
        }
    }

    /** Fills the page: head, what to do, deadlines, law, and the part that is asked for. {@code yta} may be {@code null}. */
    String fyll(Model sida, String malnummer, Flik flik, Arbetsyta yta, Authentication person) {
        Mal mal = register.hamta(malnummer);
        List<Part> parter = register.parter(malnummer);
        sida.addAttribute("huvud", new Huvud(mal, namn(parter, Roll.SOKANDE), namn(parter, Roll.GALDENAR)));
        sida.addAttribute(Lasningsvakt.MALNUMMER, malnummer);
        sida.addAttribute("yta", yta);
        sida.addAttribute("jag", person.getName());
        List<Uppgiftsrad> oppna = uppgifter.iMalet(malnummer);
        sida.addAttribute("sistaDag", yta == null || oppna.stream().filter(u -> u.id().equals(yta.uppgift().id())).allMatch(Uppgiftsrad::sistaDag));
        sida.addAttribute("oppna", oppna.stream().filter(u -> yta == null || !u.id().equals(yta.uppgift().id())).toList());
        sida.addAttribute("star", yta == null ? star(malnummer) : List.of());
        sida.addAttribute("arbetar", processlage.arbetar(malnummer));
        sida.addAttribute("atgarder", mal.status().arSlut() || !Uppgiftsratt.farHandlagga(person) ? List.of() : atgarder.i(malnummer));
        fristlage.fyll(sida, malnummer, yta != null ? yta.uppgift().nyckel() : oppna.isEmpty() ? null : oppna.get(0).nyckel());
        sida.addAttribute("flik", flik);
        sida.addAttribute("adress", yta == null ? "/mal/" + malnummer : "/uppgifter/" + yta.uppgift().id());
        fyllFlik(sida, malnummer, flik, parter);
        return "handlaggare/mal";
    }

    private void fyllFlik(Model sida, String malnummer, Flik flik, List<Part> parter) {
        sida.addAttribute("parter", parter);
        if (flik.visar("fordringar")) {
            List<Fordran> fordringar = register.fordringar(malnummer);
            sida.addAttribute("fordringar", fordringar);
            sida.addAttribute("befrielser", befrielser.i(malnummer));
            sida.addAttribute("kvarAllt", Belopp.summa(fordringar.stream().map(Fordran::kvar).toList()));
            sida.addAttribute("rantor", rantor.av(fordringar));
            sida.addAttribute("titlar", register.titlar(malnummer));
            sida.addAttribute("journal", kassa.journal(malnummer));
        }
        if (flik.visar("handlingar")) {
            handlingar.fyll(sida, malnummer);
        }
        if (flik.visar("dagbok")) {
            sida.addAttribute("dagbok", dagbok.rader(malnummer));
        }
        if (flik.visar("berakningar")) {
            sida.addAttribute("loner", beraknat.loner(malnummer));
            sida.addAttribute("redovisningar", beraknat.redovisningar(malnummer));
        }
        if (flik == Flik.DIAGRAM) {
            sida.addAttribute("vandringar", processlage.vandringar(malnummer));
        }
    }

    private List<Star> star(String malnummer) {
        return processlage.vandringar(malnummer).stream().filter(Vandring::pagar)
                .flatMap(v -> v.steg().stream().filter(s -> s.pagar() && !s.typ().equals("callActivity") && !s.typ().endsWith("ubProcess") && s.namn() != null)
                        .map(s -> new Star(v.namn(), s.namn()))).toList();
    }

    private static String namn(List<Part> parter, Roll roll) {
        return parter.stream().filter(p -> p.roll() == roll).map(Part::namn).findFirst().orElse(null);
    }
}
