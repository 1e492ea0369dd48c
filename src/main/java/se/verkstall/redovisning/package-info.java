/** Money in, shared and paid out (UF 13:1–13:5; UB 13 kap.). */
@org.springframework.modulith.ApplicationModule(displayName = "Redovisning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "processmotor"})
package se.verkstall.redovisning;
