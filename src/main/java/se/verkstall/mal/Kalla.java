package se.verkstall.mal;

/** How an application came in. */
public enum Kalla {
    WEBB, API, FIL, MUNTLIG
}
