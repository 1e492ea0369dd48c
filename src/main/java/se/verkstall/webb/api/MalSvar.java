package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.verkstall.frist.Frist;
import se.verkstall.handling.Handling;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Mal;
import se.verkstall.mal.Part;

/** A whole case as other systems get it. */
record MalSvar(String malnummer, String slag, String atgard, String status, String fas, String referens, OffsetDateTime inkom, LocalDate avslutad,
               List<Partsvar> parter, List<Fordringssvar> fordringar, List<Fristsvar> frister, List<UppgiftSvar> uppgifter,
               List<Handlingssvar> handlingar, List<Dagboksrad> dagbok) {

    static MalSvar av(Mal mal, List<Part> parter, List<Fordran> fordringar, List<Frist> frister, List<UppgiftSvar> uppgifter,
                      List<Handling> handlingar, List<Dagbok.Rad> dagbok) {
        return new MalSvar(mal.malnummer().varde(), mal.slag().name(), mal.atgard(), mal.status().name(), mal.fas().name(), mal.referens(),
                mal.inkom(), mal.avslutad(), parter.stream().map(Partsvar::av).toList(), fordringar.stream().map(Fordringssvar::av).toList(),
                frister.stream().map(Fristsvar::av).toList(), uppgifter, handlingar.stream().map(Handlingssvar::av).toList(),
                dagbok.stream().map(Dagboksrad::av).toList());
    }

    /** Somebody in the case; where to find a person with protected identity is not told. */
    record Partsvar(String roll, String typ, String namn, String idnummer, String postadress, boolean skyddad) {

        static Partsvar av(Part p) {
            return new Partsvar(p.roll().name(), p.typ().name(), p.namn(), p.idnummer(), p.skyddad() ? null : p.postadress(), p.skyddad());
        }
    }

    /** A claim; amounts are kronor. */
    record Fordringssvar(int nr, String klass, String beskrivning, BigDecimal kapital, BigDecimal ranta, BigDecimal kostnad, BigDecimal lopande,
                         @JsonProperty("kapital_kvar") BigDecimal kapitalKvar, @JsonProperty("ranta_kvar") BigDecimal rantaKvar,
                         @JsonProperty("kostnad_kvar") BigDecimal kostnadKvar, BigDecimal kvar) {

        static Fordringssvar av(Fordran f) {
            return new Fordringssvar(f.nr(), f.klass().name(), f.beskrivning(), f.kapital().iKronor(), f.ranta().iKronor(), f.kostnad().iKronor(),
                    kronor(f.lopande()), f.kapitalKvar().iKronor(), f.rantaKvar().iKronor(), f.kostnadKvar().iKronor(), f.kvar().iKronor());
        }

        private static BigDecimal kronor(Belopp belopp) {
            return belopp == null ? null : belopp.iKronor();
        }
    }

    /**
     * A deadline.
     *
     * @param id the catalogue's id, as {@code /api/v1/frister} knows it
     * @param nr the ledger's row
     */
    record Fristsvar(String id, long nr, String lagrum, String ankare, LocalDate handelse, LocalDate dag, String status, List<String> motivering) {

        static Fristsvar av(Frist f) {
            return new Fristsvar(f.katalogId(), f.id(), f.lagrum(), f.ankare(), f.handelse(), f.dag(), f.status().name(), f.motivering());
        }
    }

    /** A document of the case. */
    record Handlingssvar(long id, String titel, String mall, String riktning, OffsetDateTime tid, String vem) {

        static Handlingssvar av(Handling h) {
            return new Handlingssvar(h.id(), h.titel(), h.mall(), h.riktning(), h.tid(), h.vem());
        }
    }

    /** A row of the dagbok, with the hash that ties it to the one before. */
    record Dagboksrad(int nr, OffsetDateTime tid, String vem, String handelse, String lagrum, String hash) {

        static Dagboksrad av(Dagbok.Rad r) {
            return new Dagboksrad(r.nr(), r.tid(), r.vem(), r.handelse(), r.lagrum(), r.hash());
        }
    }
}
