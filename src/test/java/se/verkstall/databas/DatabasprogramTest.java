package se.verkstall.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's program is unpacked once, whole, where the library looks for it. */
class DatabasprogramTest {

    @TempDir
    private Path mapp;

    @Test
    void programmet_packas_upp_helt_en_enda_gang_och_inget_blir_kvar_bredvid() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/xz")), "utan xz packar biblioteket upp");
        Databasprogram.packaUpp(mapp);
        List<Path> uppe = innehall();

        assertThat(uppe).singleElement().satisfies(m -> {
            assertThat(m.getFileName().toString()).matches("PG-[0-9a-f]{32}");
            assertThat(m.resolve("bin/postgres")).isExecutable();
            assertThat(m.resolve("bin/initdb")).isExecutable();
            assertThat(m.resolve(".exists")).exists();
        });
        Path program = uppe.get(0).resolve("bin/postgres");
        Files.delete(program);
        Databasprogram.packaUpp(mapp);
        assertThat(program).as("det som finns rörs inte").doesNotExist();
        assertThat(innehall()).isEqualTo(uppe);
    }

    private List<Path> innehall() throws IOException {
        try (Stream<Path> rader = Files.list(mapp)) {
            return rader.toList();
        }
    }
}
