package se.verkstall.processmotor.modellgranskning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A rule of law about models, as it stands in {@code lag/modellregler.yaml}: what must have been done before an act, and what must follow it.
 *
 * @param regel its id
 * @param lagrum the section the act is done under
 * @param atgard what the act is: any of these
 * @param baraAnropad the models that are only called by others, after what this rule demands before the act: there it is the call that is the act
 * @param forbrukas whether what was done before one act does not count for the next
 * @param fore the demands before the act
 * @param efter the demands after it
 */
record Lagregel(String regel, String lagrum, List<Urval> atgard, @JsonProperty("bara_anropad") List<String> baraAnropad, boolean forbrukas,
                List<Krav> fore, List<Krav> efter) {

    Lagregel {
        baraAnropad = listan(baraAnropad);
        fore = listan(fore);
        efter = listan(efter);
        provaNamn(regel, atgard, baraAnropad, fore);
    }

    /**
     * One demand.
     *
     * @param id its id within the rule
     * @param lagrum the section that makes it
     * @param text what is lacking without it, as it follows the word "utan": "att gäldenären har underrättats"
     * @param efter the id of another demand after whose steps this one must be met anew, or {@code null} to be met once from the start
     * @param efterAtgard acts after which this demand must be met, or {@code null}; without such an act on the path it is not made
     * @param nagot what meets it: any of these
     */
    record Krav(String id, String lagrum, String text, String efter, @JsonProperty("efter_atgard") Urval efterAtgard, List<Map<Typ, Urval>> nagot) {

        Krav {
            nagot = listan(nagot);
            if (id == null || lagrum == null || text == null || nagot.isEmpty() || nagot.stream().anyMatch(val -> val.size() != 1)) {
                throw new IllegalArgumentException("kravet " + id + " ska ha id, lagrum, text och minst ett av steg, fraga, undantag, tid, svar, person");
            }
        }

        List<Alternativ> alternativ() {
            return nagot.stream().flatMap(val -> val.entrySet().stream()).map(val -> new Alternativ(val.getKey(), val.getValue())).toList();
        }
    }

    /** One way to meet a demand. */
    record Alternativ(Typ typ, Urval som) {
    }

    /** The kinds of thing that can meet a demand. */
    enum Typ {

        /** The engine or a person carries out a task, or another model does. */
        @JsonProperty("steg") STEG,
        /** A question is asked, and the answer is yes. */
        @JsonProperty("fraga") FRAGA,
        /** A question finds an exception the law makes: an answer that must have a condition and is never the default. */
        @JsonProperty("undantag") UNDANTAG,
        /** A day from the ledger has come. */
        @JsonProperty("tid") TID,
        /** A message has come in. */
        @JsonProperty("svar") SVAR,
        /** A person has decided. */
        @JsonProperty("person") PERSON
    }

    private static void provaNamn(String regel, List<Urval> atgard, List<String> baraAnropad, List<Krav> fore) {
        if (regel == null || atgard == null || atgard.isEmpty()) {
            throw new IllegalArgumentException("regeln " + regel + " ska ha regel och atgard");
        }
        List<String> namn = fore.stream().map(Krav::id).toList();
        fore.stream().filter(krav -> krav.efter() != null && !namn.contains(krav.efter())).findFirst().ifPresent(krav -> {
            throw new IllegalArgumentException(regel + "." + krav.id() + ": kravet " + krav.efter() + " finns inte");
        });
        baraAnropad.stream().filter(modell -> atgard.stream().noneMatch(urval -> urval.anrop().contains(modell))).findFirst().ifPresent(modell -> {
            throw new IllegalArgumentException(regel + ": " + modell + " ska stå bland de anrop som är åtgärden");
        });
    }

    private static <T> List<T> listan(List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }
}
