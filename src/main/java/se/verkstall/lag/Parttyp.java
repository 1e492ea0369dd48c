package se.verkstall.lag;

/** Whether a party is a human being or a legal person. */
public enum Parttyp {
    PRIVATPERSON, JURIDISK_PERSON
}
