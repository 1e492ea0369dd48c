/** Pages and API for people and other systems; everybody's face, nobody's dependency. */
@org.springframework.modulith.ApplicationModule(displayName = "Webb", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "ansokan", "ansokan :: berakning", "delgivning", "tillgang", "loneutmatning", "loneutmatning :: berakning", "loneutmatning :: arbetsgivarfil", "fil", "redovisning", "fordelning", "fordelning :: berakning", "processmotor", "processmotor :: modellgranskning", "demo", "tackning"})
package se.verkstall.webb;
