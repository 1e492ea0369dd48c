package se.verkstall.databas;

import java.nio.file.Path;

/** Thrown when the data folder is in use by another running Verkställ. */
public class DatamappUpptagenException extends RuntimeException {

    public DatamappUpptagenException(Path mapp) {
        super("Verkställ kör redan på datamappen " + mapp
                + ". Stäng den som kör, eller välj en annan mapp med VERKSTALL_DATA.");
    }
}
