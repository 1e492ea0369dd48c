/** The case file (UF 1:5): målnummer, parties, claims, title, and the append-only dagbok. */
@org.springframework.modulith.ApplicationModule(displayName = "Mål", allowedDependencies = {"lag", "tid", "processmotor"})
package se.verkstall.mal;
