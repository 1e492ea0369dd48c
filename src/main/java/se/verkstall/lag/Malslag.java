package se.verkstall.lag;

/** Whether the case is a private creditor's or the public's (UB 1:6, UF 1:2). */
@Lagrum("UF 1:2")
public enum Malslag {
    ENSKILT, ALLMANT
}
