package se.verkstall.ansokan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which contents are known again. */
final class Kontrollsumma {

    private Kontrollsumma() {
    }

    static MessageDigest ny() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Varje Java har SHA-256", e);
        }
    }

    static String av(byte[] innehall) {
        return text(ny().digest(innehall));
    }

    static String text(byte[] summa) {
        return HexFormat.of().formatHex(summa);
    }
}
