/** Executive sale of movable property: announcement, notices, auction, payment (UF 8–9; UB 8–9). */
@org.springframework.modulith.ApplicationModule(displayName = "Försäljning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "processmotor", "fordelning", "fordelning :: berakning", "redovisning", "redovisning :: berakning"})
package se.verkstall.forsaljning;
