/** The kassajournal (UF 1:5): double entry, balanced by the database at every commit. */
@org.springframework.modulith.ApplicationModule(displayName = "Kassa", allowedDependencies = {"lag", "tid", "mal"})
package se.verkstall.kassa;
