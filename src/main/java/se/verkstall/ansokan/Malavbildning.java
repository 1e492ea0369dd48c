package se.verkstall.ansokan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.ansokan.Ansokningar.Last;
import se.verkstall.ansokan.berakning.Ansokan;
import se.verkstall.ansokan.berakning.Ansokan.Krav;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Exekutionstitel;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Identitetsnummer;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.NyttMal.Dagboksrad;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** Turns an application into the case that is registered and the variables its process starts with. */
final class Malavbildning {

    private static final String EJ_ANGIVET = "(ej angivet)";
    private static final int MYNDIG = 18;

    private Malavbildning() {
    }

    static NyttMal nyttMal(Ansokan a, Malstatus status, Kalla kalla, OffsetDateTime inkom, List<Dagboksrad> rader) {
        return new NyttMal(a.slag(), Ansokan.UTMATNING, status, kalla, a.referens(), inkom, parter(a), fordringar(a), titlar(a), rader);
    }

    @Lagrum("UF 2:3")
    static List<Dagboksrad> forstaRader(Last l, Kalla kalla, String vem) {
        List<Dagboksrad> rader = new ArrayList<>();
        rader.add(kalla == Kalla.MUNTLIG
                ? new Dagboksrad(vem, "Muntlig ansökan upptecknad.", "UF 2:3 st 1")
                : new Dagboksrad(vem, "Ansökan inkommen.", "UF 1:5 st 1"));
        l.brister().forEach(b -> rader.add(new Dagboksrad("Verkställ", "Brist: " + b.text(), b.lagrum())));
        return rader;
    }

    /** Ids, dates and decisions only: never personal data. */
    @Lagrum("UF 2:9")
    static Map<String, Object> variabler(Last l, LocalDate idag) {
        Map<String, Object> variabler = new HashMap<>();
        variabler.put("brist", !l.brister().isEmpty());
        variabler.put("underarig", underarig(l.ansokan(), idag));
        variabler.put("inkomdag", idag.toString());
        variabler.put("saknarHemvist", saknarHemvist(l.ansokan()));
        return variabler;
    }

    /** Nobody can be told whose home and whereabouts are unknown (UB 4:12 st 2). */
    @Lagrum("UB 4:12 st 2")
    static boolean saknarHemvist(Ansokan a) {
        return a.svarande() == null || tomTillNull(a.svarande().postadress()) == null && tomTillNull(a.svarande().hemvist()) == null;
    }

    private static boolean underarig(Ansokan a, LocalDate idag) {
        if (a.svarande() == null || a.svarande().typ() != Parttyp.PRIVATPERSON) {
            return false;
        }
        return Identitetsnummer.fodelsedag(Identitetsnummer.tolka(Parttyp.PRIVATPERSON, a.svarande().idnummer()).orElse(null))
                .map(f -> Period.between(f, idag).getYears() < MYNDIG).orElse(false);
    }

    private static List<Part> parter(Ansokan a) {
        List<Part> parter = new ArrayList<>();
        Ansokan.Sokande s = a.sokande();
        parter.add(new Part(Roll.SOKANDE, typ(s.typ()), s.namn().strip(), nummer(s.typ(), s.idnummer()), tomTillNull(s.postadress()), null,
                telefon(s), null, null, null, null, false));
        if (a.ombud() != null) {
            parter.add(new Part(Roll.OMBUD, Parttyp.PRIVATPERSON, namn(a.ombud().namn()), null, tomTillNull(a.ombud().postadress()), null,
                    tomTillNull(a.ombud().telefon()), null, null, null, null, false));
        }
        Ansokan.Svarande g = a.svarande() == null
                ? new Ansokan.Svarande(null, null, null, null, null, null, null, null, null) : a.svarande();
        parter.add(new Part(Roll.GALDENAR, typ(g.typ()), namn(g.namn()), nummer(g.typ(), g.idnummer()), tomTillNull(g.postadress()),
                tomTillNull(g.hemvist()), tomTillNull(g.telefon()), null, tomTillNull(g.yrke()), tomTillNull(g.arbetsplats()),
                tomTillNull(g.utredningOmAdress()), false));
        return parter;
    }

    private static String telefon(Ansokan.Sokande s) {
        return tomTillNull(s.telefon()) != null ? s.telefon() : tomTillNull(s.telefonArbete());
    }

    private static List<Fordran> fordringar(Ansokan a) {
        List<Fordran> fordringar = new ArrayList<>();
        for (Krav k : a.fordringar()) {
            if (k != null && k.kapital() != null) {
                fordringar.add(new Fordran(0, fordringar.size() + 1, k.klass() == null ? Fordringsklass.OVRIG : k.klass(), tomTillNull(k.beskrivning()),
                        belopp(k.kapital()), belopp(k.ranta()), belopp(k.kostnad()), Belopp.NOLL, Belopp.NOLL, Belopp.NOLL,
                        k.lopande() == null ? null : belopp(k.lopande()), k.rantaFran(), k.rantesats(), k.periodFran(), k.periodTill(), k.forfallodag()));
            }
        }
        return fordringar;
    }

    private static List<Exekutionstitel> titlar(Ansokan a) {
        Ansokan.Titel t = a.exekutionstitel();
        if (t == null || t.slag() == null || t.dag() == null || tomTillNull(t.nummer()) == null) {
            return List.of();
        }
        return List.of(new Exekutionstitel(t.slag(), tomTillNull(t.myndighet()) == null ? "Kronofogdemyndigheten" : t.myndighet(), t.nummer(), t.dag(),
                Boolean.TRUE.equals(t.lagakraftbevis()), Boolean.TRUE.equals(t.original())));
    }

    private static Belopp belopp(BigDecimal kronor) {
        return kronor == null ? Belopp.NOLL : Belopp.kronor(kronor);
    }

    private static Parttyp typ(Parttyp typ) {
        return typ == null ? Parttyp.PRIVATPERSON : typ;
    }

    private static String nummer(Parttyp typ, String nummer) {
        return typ == null ? null : Identitetsnummer.tolka(typ, nummer).orElse(null);
    }

    private static String namn(String namn) {
        return tomTillNull(namn) == null ? EJ_ANGIVET : namn.strip();
    }

    private static String tomTillNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
