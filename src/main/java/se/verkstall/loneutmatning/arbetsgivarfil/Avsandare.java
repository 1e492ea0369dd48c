package se.verkstall.loneutmatning.arbetsgivarfil;

/**
 * Who sends a file.
 *
 * @param organisation the only employer he may account for, or {@code null} for somebody of the authority, who may for all
 */
public record Avsandare(String vem, String organisation) {

    public static Avsandare myndigheten(String vem) {
        return new Avsandare(vem, null);
    }

    public static Avsandare arbetsgivare(String vem, String organisation) {
        if (organisation == null) {
            throw new IllegalArgumentException("En arbetsgivares användare är knuten till en organisation.");
        }
        return new Avsandare(vem, organisation);
    }
}
