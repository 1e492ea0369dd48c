package se.verkstall.webb.formular;

import java.util.List;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Formularfalt;
import se.verkstall.processmotor.Formularfalt.Val;

/**
 * One component of a form, ready to be drawn.
 *
 * @param mall the component as the form describes it
 * @param namn the posted name, {@code barn[0].fodd}; {@code null} for text and groups
 * @param id the element's id on the page
 * @param varde what is filled in, as text; {@code "true"} for a checked box
 * @param visat the value as it is read, where it cannot be changed
 * @param fel what is wrong with it, or {@code null}
 * @param falt the components of a group
 * @param rader the rows of a list
 */
public record Faltvy(Formularfalt mall, String namn, String id, String varde, String visat, Fel fel, List<Faltvy> falt, List<Rad> rader) {

    /** One row of a list. {@code nummer} counts from one. */
    public record Rad(int nummer, List<Faltvy> falt) {
    }

    public String typ() {
        return mall.typ();
    }

    public String etikett() {
        return mall.etikett() == null ? "" : mall.etikett();
    }

    public String beskrivning() {
        return mall.beskrivning();
    }

    public String lagrum() {
        return mall.lagrum();
    }

    public boolean obligatorisk() {
        return mall.obligatorisk();
    }

    public boolean lasbar() {
        return mall.lasbar();
    }

    public List<Val> val() {
        return mall.val();
    }

    public boolean arTal() {
        return typ().equals("number");
    }

    public boolean ikryssad() {
        return "true".equals(varde);
    }

    /** The ids of what describes the field, for {@code aria-describedby}; {@code null} if nothing does. */
    public String beskrivsAv() {
        String hjalp = beskrivning() == null && lagrum() == null ? "" : id + "-hjalp ";
        String felet = fel == null ? "" : id + "-fel";
        String bada = (hjalp + felet).strip();
        return bada.isEmpty() ? null : bada;
    }

    /** Whether a group or a list is shut until something in it is filled in. */
    public boolean fallt() {
        return mall.fallt();
    }

    /** Whether something in it is filled in or wrong: then what may be shut is open; so is a list that has been given a row. */
    public boolean anvand() {
        return fel != null || rader.size() > 1 || !varde.isEmpty() && !"false".equals(varde) || falt.stream().anyMatch(Faltvy::anvand)
                || rader.stream().anyMatch(r -> r.falt().stream().anyMatch(Faltvy::anvand));
    }

    /** The markup-free paragraphs of a text. */
    public List<Textstycke> stycken() {
        return Textstycke.las(mall.text());
    }

    /** The columns of a list that can only be read. */
    public List<Formularfalt> kolumner() {
        return mall.falt().stream().filter(Formularfalt::harVarde).toList();
    }
}
