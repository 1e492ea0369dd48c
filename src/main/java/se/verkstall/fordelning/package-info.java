/** Sharing out what property has brought in: the meeting, the fördelningslängd, disputes and payout (UF 13:6–13:23; UB 13:4–13:18; FRL). */
@org.springframework.modulith.ApplicationModule(displayName = "Fördelning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "processmotor"})
package se.verkstall.fordelning;
