/** Executive sale: announcement, notices, auction, payment, of movable property (UF 8–9; UB 8–9) and of real property (UF 12; UB 12). */
@org.springframework.modulith.ApplicationModule(displayName = "Försäljning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "processmotor", "fordelning", "fordelning :: berakning", "redovisning", "redovisning :: berakning"})
package se.verkstall.forsaljning;
