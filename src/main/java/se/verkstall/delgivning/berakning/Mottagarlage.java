package se.verkstall.delgivning.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known when a method is chosen.
 *
 * @param lag the act that governs the service
 * @param part whether the recipient is a party or has a like position in the case
 * @param inleder whether the document begins the proceedings for the recipient
 * @param adress whether there is an address to send to
 * @param utomlands whether the recipient stays abroad
 * @param informerad the day the recipient was told that förenklad delgivning may be used, or {@code null}
 * @param misslyckade the methods that have been tried without success, in order
 * @param endastOmAntraffbar whether service is demanded only if the recipient can be reached (UF 6:1 st 2)
 */
public record Mottagarlage(Delgivningslag lag, Mottagarslag slag, boolean part, boolean inleder, boolean adress, boolean utomlands,
                           LocalDate informerad, List<Delgivningssatt> misslyckade, boolean endastOmAntraffbar) {

    public Mottagarlage {
        misslyckade = List.copyOf(misslyckade);
    }

    boolean harProvat(Delgivningssatt satt) {
        return misslyckade.contains(satt);
    }

    /** The same, with service by mail or stämningsman judged hopeless. */
    public Mottagarlage utsiktslost() {
        List<Delgivningssatt> alla = Stream.concat(misslyckade.stream(), Stream.of(Delgivningssatt.VANLIG, Delgivningssatt.STAMNINGSMAN)).distinct().toList();
        return new Mottagarlage(lag, slag, part, inleder, adress, utomlands, informerad, alla, endastOmAntraffbar);
    }
}
