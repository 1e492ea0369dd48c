package se.verkstall.webb.handlaggare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.berakning.Brist;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivaruppgifter;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.Loneutmatningssvar;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Mal;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;

/** What may come in to a case just now from those outside, and the doors it goes through. */
@Component
class Inkommet {

    private static final Formular ANSOKAN = Formular.franResurs("ansokan", "/webb/ansokan.form");
    private static final Formular YTTRANDE = Formular.franResurs("yttrande", "/webb/yttrande.form");
    private static final Formular ARBETSGIVARSVAR = Formular.franResurs("arbetsgivarsvar", "/webb/arbetsgivarsvar.form");

    private final Malregister register;
    private final Ansokningar ansokningar;
    private final Ansokansjson json;
    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningssvar svar;

    Inkommet(Malregister register, Ansokningar ansokningar, Ansokansjson json, Loneutmatningar loneutmatningar, Loneutmatningssvar svar) {
        this.register = register;
        this.ansokningar = ansokningar;
        this.json = json;
        this.loneutmatningar = loneutmatningar;
        this.svar = svar;
    }

    /** What comes in. */
    enum Slag {
        KOMPLETTERING, YTTRANDE, ARBETSGIVARSVAR, REDOVISNING, ATERKALLELSE;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Slag> las(String id) {
            return Stream.of(values()).filter(s -> s.id().equals(id)).findFirst();
        }
    }

    /** What the case can take in now. */
    List<Slag> mojligt(String malnummer) {
        Mal mal = register.hamta(malnummer);
        List<Slag> mojligt = new ArrayList<>();
        if (mal.status() == Malstatus.FORELAGGANDE) {
            mojligt.add(Slag.KOMPLETTERING);
        }
        Optional<Loneutmatning> lon = loneutmatningar.aktuell(malnummer).filter(l -> l.upphord() == null);
        lon.ifPresent(l -> {
            mojligt.add(Slag.YTTRANDE);
            mojligt.add(Slag.ARBETSGIVARSVAR);
        });
        if (lon.filter(l -> l.beslut() != null).isPresent()) {
            mojligt.add(Slag.REDOVISNING);
        }
        if (!mal.status().arSlut()) {
            mojligt.add(Slag.ATERKALLELSE);
        }
        return mojligt;
    }

    /** The form of what comes in; that of a completion asks only for what is missing. */
    Formular formular(String malnummer, Slag slag) {
        return switch (slag) {
            case YTTRANDE -> YTTRANDE;
            case ARBETSGIVARSVAR -> ARBETSGIVARSVAR;
            case KOMPLETTERING -> new Formular("komplettering", "UB 2:5", komplettering(brister(malnummer)));
            case REDOVISNING, ATERKALLELSE -> new Formular(slag.id(), null, List.of());
        };
    }

    /** What the form begins with: the claims as they stand, where they are to be completed. */
    Map<String, Object> borjan(String malnummer, Slag slag) {
        return slag == Slag.KOMPLETTERING && brister(malnummer).stream().anyMatch(b -> b.falt().equals("fordringar"))
                ? Map.of("fordringar", register.fordringar(malnummer).stream().map(Inkommet::fordran).toList()) : Map.of();
    }

    /** The number of the attachment that the case takes part in; empty if there is none. */
    String loneutmatning(String malnummer) {
        return loneutmatningar.aktuell(malnummer).map(Loneutmatning::nummer).orElse("");
    }

    List<Brist> brister(String malnummer) {
        return ansokningar.brister(malnummer);
    }

    /**
     * Takes it in, and tells in a sentence what became of it.
     *
     * @param falt the form's values, checked
     * @throws se.verkstall.lag.OgiltigIndataException naming each field that is wrong; nothing is then changed
     */
    String taEmot(String malnummer, Slag slag, Map<String, Object> falt, String vem) {
        switch (slag) {
            case KOMPLETTERING -> {
                List<Brist> kvar = ansokningar.komplettera(malnummer, json.av(falt), vem).brister();
                return kvar.isEmpty() ? "Kompletteringen är registrerad. Ansökan är fullständig och målet går vidare."
                        : "Kompletteringen är registrerad, men det fattas fortfarande: " + kvar.get(0).text();
            }
            case YTTRANDE -> {
                svar.yttrande(malnummer, Hushallsuppgifter.avFalt(falt), text(falt.get("meddelande")));
                return "Yttrandet är registrerat.";
            }
            case ARBETSGIVARSVAR -> {
                svar.arbetsgivaren(malnummer, arbetsgivaruppgifter(falt));
                return "Arbetsgivarens svar är registrerat.";
            }
            case ATERKALLELSE -> {
                ansokningar.aterkalla(malnummer, vem);
                return "Återkallelsen är registrerad. Målet avskrivs.";
            }
            default -> throw new IllegalArgumentException(slag + " registreras på arbetsgivarens sida");
        }
    }

    private static Arbetsgivaruppgifter arbetsgivaruppgifter(Map<String, Object> falt) {
        return new Arbetsgivaruppgifter("true".equals(falt.get("anstalld")), belopp(falt.get("nettolon")),
                falt.get("inkomstperiod") == null ? null : Inkomstperiod.valueOf(falt.get("inkomstperiod").toString()),
                falt.get("lonedag") instanceof BigDecimal dag ? dag.intValue() : null, belopp(falt.get("formaner")),
                Boolean.TRUE.equals(falt.get("dagersattning")), text(falt.get("ovrigt")));
    }

    /** The groups of the application's form that have a field for something missing, with those fields alone. */
    private static List<Formularfalt> komplettering(List<Brist> brister) {
        List<Formularfalt> falt = new ArrayList<>();
        for (Formularfalt f : ANSOKAN.falt()) {
            if (f.typ().equals("group")) {
                List<Formularfalt> behovs = f.falt().stream().filter(x -> behovs(x, brister)).toList();
                if (!behovs.isEmpty()) {
                    falt.add(med(f, behovs));
                }
            } else if (behovs(f, brister)) {
                falt.add(f);
            }
        }
        return falt;
    }

    private static boolean behovs(Formularfalt f, List<Brist> brister) {
        return f.harVarde() && brister.stream().anyMatch(b -> f.nyckel().equals(b.falt()) || f.nyckel().startsWith(b.falt() + ".")
                || b.falt().equals("svarande.postadress") && f.nyckel().equals("svarande.utredning_om_adress"));
    }

    private static Formularfalt med(Formularfalt grupp, List<Formularfalt> falt) {
        return new Formularfalt(grupp.typ(), grupp.nyckel(), grupp.etikett(), grupp.text(), grupp.beskrivning(), grupp.lagrum(), grupp.obligatorisk(),
                grupp.lasbar(), grupp.langst(), grupp.monster(), grupp.minst(), grupp.mest(), grupp.decimaler(), grupp.val(), falt);
    }

    private static Map<String, Object> fordran(Fordran f) {
        Map<String, Object> falt = new LinkedHashMap<>();
        falt.put("klass", f.klass().name());
        lagg(falt, "beskrivning", f.beskrivning());
        lagg(falt, "kapital", f.kapital());
        lagg(falt, "ranta", f.ranta());
        lagg(falt, "kostnad", f.kostnad());
        lagg(falt, "ranta_fran", f.rantefran());
        lagg(falt, "rantesats", f.rantesats());
        lagg(falt, "forfallodag", f.forfallodag());
        lagg(falt, "period_fran", f.periodFran());
        lagg(falt, "period_till", f.periodTill());
        lagg(falt, "lopande", f.lopande());
        return falt;
    }

    private static void lagg(Map<String, Object> falt, String namn, Object varde) {
        if (varde != null) {
            falt.put(namn, varde);
        }
    }

    private static Belopp belopp(Object varde) {
        return varde instanceof BigDecimal kronor ? Belopp.kronor(kronor) : null;
    }

    private static String text(Object varde) {
        return varde == null || varde.toString().isBlank() ? null : varde.toString();
    }
}
