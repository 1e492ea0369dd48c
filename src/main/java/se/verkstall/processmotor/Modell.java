package se.verkstall.processmotor;

import java.time.OffsetDateTime;

/**
 * A model in its newest version.
 *
 * @param id the process id
 * @param lagrum the sections the whole carries out, or {@code null}
 * @param dokumentation what it is for, or {@code null}
 * @param gallerFran when this version was deployed
 * @param pagaende how many processes run in it, whatever their version
 */
public record Modell(String id, String namn, int version, String lagrum, String dokumentation, OffsetDateTime gallerFran, long pagaende) {

    Modell medPagaende(long antal) {
        return new Modell(id, namn, version, lagrum, dokumentation, gallerFran, antal);
    }
}
