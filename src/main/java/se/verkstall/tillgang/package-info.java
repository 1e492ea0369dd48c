/** What the debtor owns and earns (UF 6:1–6:6; UB 4:9–4:15). */
@org.springframework.modulith.ApplicationModule(displayName = "Tillgång", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "processmotor"})
package se.verkstall.tillgang;
