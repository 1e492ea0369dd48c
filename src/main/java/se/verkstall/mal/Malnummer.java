package se.verkstall.mal;

import java.util.regex.Pattern;

/** A case's number, {@code 2022-000001}: the year it was registered and a running number. */
public record Malnummer(String varde) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{6,9}");

    public Malnummer {
        if (varde == null || !FORM.matcher(varde).matches()) {
            throw new IllegalArgumentException("Ett målnummer skrivs som 2022-000001, inte ”" + varde + "”");
        }
    }

    /** The number of a year's n:th case. */
    public static Malnummer av(int ar, long lopnummer) {
        return new Malnummer("%04d-%06d".formatted(ar, lopnummer));
    }

    @Override
    public String toString() {
        return varde;
    }
}
