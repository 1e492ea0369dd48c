package se.verkstall.forsakringskassan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A folder of files to be transferred; a file is there whole or not at all. */
@Component
class Utkorg implements Leveranskanal {

    private final Path mapp;

    Utkorg(@Value("${verkstall.datamapp}") Path datamapp) {
        this.mapp = datamapp.resolve("forsakringskassan").resolve("ut");
    }

    @Override
    public void sand(String namn, String innehall) {
        try {
            Files.createDirectories(mapp);
            Path halv = Files.createTempFile(mapp, "ut", ".tmp");
            Files.writeString(halv, innehall);
            try (FileChannel kanal = FileChannel.open(halv, StandardOpenOption.WRITE)) {
                kanal.force(true);
            }
            Files.move(halv, mapp.resolve(namn), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Filen " + namn + " kunde inte läggas i utkorgen", e);
        }
    }
}
