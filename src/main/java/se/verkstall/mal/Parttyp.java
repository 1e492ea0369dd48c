package se.verkstall.mal;

/** Whether a party is a human being or a legal person. */
public enum Parttyp {
    PRIVATPERSON, JURIDISK_PERSON
}
