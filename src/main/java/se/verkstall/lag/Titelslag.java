package se.verkstall.lag;

/** The kinds of enforceable title (UB 3:1). */
public enum Titelslag {
    DOM, UTSLAG, BESLUT, STADFAST_FORLIKNING, SKILJEDOM, UNDERHALLSFORBINDELSE, STRAFFORELAGGANDE
}
