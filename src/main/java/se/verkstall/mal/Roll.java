package se.verkstall.mal;

/** What somebody is to a case. */
public enum Roll {
    SOKANDE, GALDENAR, OMBUD, ARBETSGIVARE
}
