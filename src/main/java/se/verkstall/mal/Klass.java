package se.verkstall.mal;

/** The rank class of a claim in wages (UB 7:14), as the API names them. */
public enum Klass {
    UNDERHALL, KONKURSBO, STATLIG, BROTTSSKADESTAND, OVRIG
}
