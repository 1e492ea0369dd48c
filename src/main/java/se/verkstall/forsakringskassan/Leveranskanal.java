package se.verkstall.forsakringskassan;

/** The way a file goes to Försäkringskassan. Ours lays it in a folder that a transfer program empties; another bean marked as primary takes its place. */
public interface Leveranskanal {

    /** Sends the file; sent again with the same name it is the same file. */
    void sand(String namn, String innehall);
}
