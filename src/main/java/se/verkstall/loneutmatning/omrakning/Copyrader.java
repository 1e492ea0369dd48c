package se.verkstall.loneutmatning.omrakning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows on their way into a table by {@code COPY}, in its text format. */
final class Copyrader {

    private final String tabell;
    private final String kolumner;
    private final ByteArrayOutputStream rader = new ByteArrayOutputStream(1 << 20);
    private final StringBuilder rad = new StringBuilder();

    /** @param kolumner the columns, parted by commas, in the order of the values */
    Copyrader(String tabell, String kolumner) {
        this.tabell = tabell;
        this.kolumner = kolumner;
    }

    /** Adds a row; {@code null} is no value. */
    void rad(Object... varden) {
        rad.setLength(0);
        for (int i = 0; i < varden.length; i++) {
            if (i > 0) {
                rad.append('\t');
            }
            if (varden[i] == null) {
                rad.append("\\N");
            } else {
                skriv(varden[i].toString());
            }
        }
        rad.append('\n');
        rader.writeBytes(rad.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the rows in the connection's transaction, and forgets them. */
    void kopiera(Connection forbindelse) throws SQLException {
        try {
            forbindelse.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tabell + " (" + kolumner + ") from stdin",
                    new ByteArrayInputStream(rader.toByteArray()));
            rader.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void skriv(String varde) {
        for (int i = 0; i < varde.length(); i++) {
            char c = varde.charAt(i);
            switch (c) {
                case '\\' -> rad.append("\\\\");
                case '\t' -> rad.append("\\t");
                case '\n' -> rad.append("\\n");
                case '\r' -> rad.append("\\r");
                default -> rad.append(c);
            }
        }
    }
}
