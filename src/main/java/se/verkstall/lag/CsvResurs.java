package se.verkstall.lag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of law data from the class path: commas, {@code "quoted, cells"}, comment lines that begin with {@code #}, a head with the column names. */
public final class CsvResurs {

    private CsvResurs() {
    }

    /**
     * The rows, each from column name to cell.
     *
     * @param resurs the absolute name on the class path, {@code /lag/normalbelopp.csv}
     * @throws IllegalStateException if the resource is missing or a row has not the columns of the head
     */
    public static List<Map<String, String>> las(String resurs) {
        try (InputStream in = CsvResurs.class.getResourceAsStream(resurs)) {
            if (in == null) {
                throw new IllegalStateException("Lagdata saknas: " + resurs);
            }
            return rader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resurs);
        } catch (IOException e) {
            throw new UncheckedIOException("Lagdata kan inte läsas: " + resurs, e);
        }
    }

    private static List<Map<String, String>> rader(BufferedReader in, String resurs) throws IOException {
        List<Map<String, String>> rader = new ArrayList<>();
        List<String> huvud = null;
        for (String rad = in.readLine(); rad != null; rad = in.readLine()) {
            if (rad.isBlank() || rad.startsWith("#")) {
                continue;
            }
            List<String> celler = celler(rad);
            if (huvud == null) {
                huvud = celler;
            } else {
                rader.add(post(huvud, celler, resurs));
            }
        }
        return rader;
    }

    private static Map<String, String> post(List<String> huvud, List<String> celler, String resurs) {
        if (celler.size() != huvud.size()) {
            throw new IllegalStateException(resurs + ": raden " + celler + " har inte kolumnerna " + huvud);
        }
        Map<String, String> post = new LinkedHashMap<>();
        for (int i = 0; i < huvud.size(); i++) {
            post.put(huvud.get(i), celler.get(i));
        }
        return post;
    }

    private static List<String> celler(String rad) {
        List<String> celler = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean citerad = false;
        for (char tecken : rad.toCharArray()) {
            if (tecken == '"') {
                citerad = !citerad;
            } else if (tecken == ',' && !citerad) {
                celler.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(tecken);
            }
        }
        celler.add(cell.toString());
        return celler;
    }
}
