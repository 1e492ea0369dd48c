package se.verkstall.webb.handlaggare;

import java.time.LocalDate;

/**
 * A row of the task list.
 *
 * @param nyckel the user task's id in its model
 * @param forfallodag the last day, or {@code null} if the law sets none
 * @param dagensSlag what day it is: the deadline that falls on it, or {@code null}
 * @param sokande the first applicant's name, likewise the debtor's; {@code null} if the case has none
 * @param sortnyckel the value the list is sorted by, as text: with the id the key of the next page
 */
record Uppgiftsrad(String id, String malnummer, String nyckel, String namn, String lagrum, String grupp, String ansvarig, LocalDate forfallodag,
                   String dagensSlag, String sokande, String galdenar, String sortnyckel) {
}
