package se.verkstall.fordelning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Kungorelsesatt;
import se.verkstall.lag.Belopp;

/**
 * A sharing as it stands.
 *
 * @param ranta interest through the fördelningsdag, a part of what is shared (UB 13:2)
 * @param utanSammantrade whether it is decided without a meeting; {@code null} until somebody has chosen
 * @param omgang how many times a day has been set
 * @param sammantrade the day of the meeting, or {@code null}
 * @param sattUt the day the meeting was decided
 * @param medier where it is to be announced
 * @param kungjord the day it was announced in the last of its media, or {@code null}
 * @param anmalanSenast the day by which claims are to be notified when there is no meeting (UF 13:10)
 * @param beslutad the day of the decision, which is the fördelningsdag if there was no meeting
 * @param lagaKraft the last day for an appeal (UB 18:7 st 3)
 * @param overskott what goes to the debtor, once shared
 */
public record Fordelning(long id, String malnummer, String nyckel, Egendom egendom, String beskrivning, boolean sald, boolean paAuktion, LocalDate influten,
                         Belopp belopp, Belopp ranta, Kopeskilling.Person kopare, Kopeskilling.Person forreAgare, String tidigareBeteckningar,
                         boolean sakagarforteckning, Boolean utanSammantrade, int omgang, LocalDate sammantrade, String klockslag, String plats,
                         LocalDate sattUt, Kungorelsesatt kungorelse, String kungorelseSkal, List<String> medier, LocalDate kungjord, LocalDate anmalanSenast, LocalDate beslutad,
                         LocalDate lagaKraft, Belopp overskott, Long protokollId, LocalDate avslutad) {

    /** All there is to share. */
    public Belopp attFordela() {
        return belopp.plus(ranta);
    }
}
