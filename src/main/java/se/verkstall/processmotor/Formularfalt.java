package se.verkstall.processmotor;

import java.math.BigDecimal;
import java.util.List;

/**
 * One component of a form, as its {@code .form} file describes it.
 *
 * @param typ form-js type: textfield, textarea, number, checkbox, radio, select, datetime, text, group, dynamiclist
 * @param nyckel where its value is kept; {@code null} for text and groups
 * @param beskrivning help under the field, or {@code null}
 * @param lagrum the sections the field answers to, or {@code null}
 * @param decimaler most decimals of a number
 * @param val choices of a radio or select
 * @param falt components inside a group or list
 * @param fallt whether a group is shut until something in it is filled in
 */
public record Formularfalt(String typ, String nyckel, String etikett, String text, String beskrivning, String lagrum,
                           boolean obligatorisk, boolean lasbar, Integer langst, String monster, BigDecimal minst, BigDecimal mest,
                           Integer decimaler, List<Val> val, List<Formularfalt> falt, boolean fallt) {

    /** One that is always open. */
    public Formularfalt(String typ, String nyckel, String etikett, String text, String beskrivning, String lagrum, boolean obligatorisk, boolean lasbar, Integer langst,
                        String monster, BigDecimal minst, BigDecimal mest, Integer decimaler, List<Val> val, List<Formularfalt> falt) {
        this(typ, nyckel, etikett, text, beskrivning, lagrum, obligatorisk, lasbar, langst, monster, minst, mest, decimaler, val, falt, false);
    }

    /** One choice. */
    public record Val(String varde, String etikett) {
    }

    /** Whether the component holds a value of its own. */
    public boolean harVarde() {
        return nyckel != null && !typ.equals("group");
    }
}
