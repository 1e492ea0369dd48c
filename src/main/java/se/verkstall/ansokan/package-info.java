/** Applications and their completeness (UF 1:2–1:3, 2 kap.; UB 2:1–2:5). */
@org.springframework.modulith.ApplicationModule(displayName = "Ansökan", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "processmotor"})
package se.verkstall.ansokan;
