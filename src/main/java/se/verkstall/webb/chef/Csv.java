package se.verkstall.webb.chef;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file that a Swedish spreadsheet opens: semicolons, UTF-8 with its mark, and no cell that would be run as a formula. */
public final class Csv {

    private static final String BOM = "\uFEFF";

    private final StringBuilder rader = new StringBuilder(BOM);

    public Csv(String... rubriker) {
        rad((Object[]) rubriker);
    }

    public Csv rad(Object... celler) {
        rader.append(Arrays.stream(celler).map(Csv::cell).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    public ResponseEntity<byte[]> som(String filnamn) {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(filnamn, StandardCharsets.UTF_8).build().toString())
                .body(rader.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object varde) {
        String text = varde == null ? "" : varde.toString();
        String ofarlig = List.of("=", "+", "-", "@", "\t", "\r").stream().anyMatch(text::startsWith) ? "'" + text : text;
        return ofarlig.matches("[^;\"\\r\\n]*") ? ofarlig : "\"" + ofarlig.replace("\"", "\"\"") + "\"";
    }
}
