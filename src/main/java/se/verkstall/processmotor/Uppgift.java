package se.verkstall.processmotor;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One thing a person is asked to do.
 *
 * @param id the engine's task id
 * @param nyckel the task's id in its model, which names its form and its handler
 * @param namn what to do, a verb phrase in Swedish
 * @param lagrum the sections it carries out, or {@code null}
 * @param grupp the role that may take it
 * @param ansvarig who has it, or {@code null}
 * @param forfallodag the last day, or {@code null} if the law sets none
 */
public record Uppgift(String id, String malnummer, String nyckel, String namn, String lagrum, String grupp,
                      String ansvarig, LocalDate forfallodag, OffsetDateTime skapad, int version) {
}
