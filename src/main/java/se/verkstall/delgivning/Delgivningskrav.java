package se.verkstall.delgivning;

/** What the caller demands: nothing more than sending, service, or service if the recipient can be reached (UF 6:1 st 2). */
public enum Delgivningskrav {
    ENKEL, DELGIVNING, DELGIVNING_OM_ANTRAFFBAR
}
