package se.verkstall.processmotor;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A row of the task list.
 *
 * @param nyckel the user task's id in its model
 * @param namn what to do, a verb phrase in Swedish
 * @param ansvarig who has it, or {@code null}
 * @param forfallodag the last day, or {@code null} if the law sets none
 * @param sokande the first applicant's name, likewise the debtor's; {@code null} if the case has none
 */
public record Uppgiftsrad(String id, String malnummer, String nyckel, String namn, String lagrum, String grupp, String ansvarig,
                          LocalDate forfallodag, OffsetDateTime skapad, int version, String sokande, String galdenar) {
}
