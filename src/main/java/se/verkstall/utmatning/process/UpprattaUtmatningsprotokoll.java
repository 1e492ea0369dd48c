package se.verkstall.utmatning.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.Forrattningar;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.utmatning.Utmatning;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** A handläggare finalises the protokoll of an attachment. */
@Component
@Lagrum({"UF 6:8", "UF 3:11", "UF 3:12"})
class UpprattaUtmatningsprotokoll implements Uppgiftshanterare {

    private final Utmatningshandlaggning handlaggning;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Forrattningar forrattningar;
    private final Tillgangar tillgangar;
    private final Protokollsinledning inledning;
    private final Protokoll protokoll;

    UpprattaUtmatningsprotokoll(Utmatningshandlaggning handlaggning, Egendomsregister egendomar, Malregister register, Forrattningar forrattningar, Tillgangar tillgangar,
                                Protokollsinledning inledning, Protokoll protokoll) {
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
        this.register = register;
        this.forrattningar = forrattningar;
        this.tillgangar = tillgangar;
        this.inledning = inledning;
        this.protokoll = protokoll;
    }

    @Override
    public String nyckel() {
        return "upprattaUtmatningsprotokoll";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Utmatning u = handlaggning.pagaende(uppgift.malnummer()).orElseThrow();
        Egendom egendom = egendomar.hamta(u.egendomId());
        Map<String, Object> ifyllt = malet(uppgift.malnummer());
        ifyllt.put("forrattningsman", inledning.forrattningsman(u.beslutadAv()));
        ifyllt.put("tidOchPlats", u.beslutsdag() + ", " + egendom.plats());
        ifyllt.put("andamal", "Utmätning");
        ifyllt.put("egendom", egendom.iOrd());
        ifyllt.put("egendomensVarde", egendom.varde().svenskt() + " kronor");
        ifyllt.put("forbehall", egendom.forbehall() == null ? "Har inte tillämpats." : "Gäldenären ska få ut " + egendom.forbehall().svenskt() + " kronor av köpeskillingen.");
        ifyllt.put("beslut", "Egendomen utmäts.");
        ifyllt.put("fastEgendom", egendom.slag().arFast());
        undantaget(uppgift.malnummer(), ifyllt);
        forrattningar.senasteHallna(uppgift.malnummer()).filter(f -> !f.plan().dag().isBefore(u.beslutsdag()) || f.plan().andamal() == Forrattning.Andamal.UTMATNING)
                .ifPresent(f -> forrattningen(f, ifyllt));
        return ifyllt;
    }

    /** What the inquiry found exempt, with its reasons. */
    @Lagrum("UF 6:8 st 2")
    private void undantaget(String malnummer, Map<String, Object> ifyllt) {
        String undantaget = tillgangar.ordning(malnummer).stream().filter(o -> o.lagrum().startsWith("UB 5")).map(o -> o.beskrivning() + ". " + o.skal() + " (" + o.lagrum() + ")")
                .collect(Collectors.joining("\n"));
        if (!undantaget.isEmpty()) {
            ifyllt.put("undantagFinns", true);
            ifyllt.put("undantaget", undantaget);
        }
    }

    /** What took place at the förrättning; what its own protokoll tells is referred to (UF 3:11 st 2). */
    @Lagrum("UF 3:11 st 2")
    private void forrattningen(Forrattning f, Map<String, Object> ifyllt) {
        Forrattning.Forlopp forlopp = f.forlopp();
        ifyllt.put("forrattningsman", inledning.forrattningsman(forlopp.forrattningsman()));
        ifyllt.put("tidOchPlats", f.plan().dag() + " klockan " + forlopp.borjade() + "–" + forlopp.slutade() + ", " + f.plan().plats());
        ifyllt.put("narvarande", forlopp.narvarande());
        ifyllt.put("tilltrade", forlopp.bostadIFranvaro());
        if (f.plan().vittne() != null) {
            ifyllt.put("vittne", "Vittne: " + f.plan().vittne() + ".");
        }
        if (forlopp.anmodad() != null) {
            ifyllt.put("anmodad", forlopp.anmodad());
        }
        if (forlopp.tilltradeSkal() != null) {
            ifyllt.put("tilltradeSkal", forlopp.tilltradeSkal());
        }
        if (f.protokollId() != null) {
            ifyllt.put("yttranden", "Se handling " + f.protokollId());
            ifyllt.put("ovrigt", "Se handling " + f.protokollId());
        }
    }

    private Map<String, Object> malet(String malnummer) {
        Map<String, Object> ifyllt = inledning.av(malnummer, "Gäldenär");
        Belopp kapital = Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::kapitalKvar).toList());
        Belopp ranta = Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::rantaKvar).toList());
        Belopp kostnad = Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::kostnadKvar).toList());
        ifyllt.put("fordran", "Kapital " + kapital.svenskt() + " kronor, ränta " + ranta.svenskt() + " kronor, rättegångskostnader " + kostnad.svenskt() + " kronor");
        ifyllt.put("formansratt", "Ingen utöver den som följer av utmätningen.");
        ifyllt.put("forvar", "Inga handlingar har tagits i förvar.");
        ifyllt.put("anmodad", "Ingen har anmodats att närvara.");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        handlaggning.protokoll(uppgift.malnummer(), svar, vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.UTMATNING, svar);
    }
}
