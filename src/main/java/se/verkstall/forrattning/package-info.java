/** What is done on the spot, and who is heard: förrättning and förhör with their protokoll (UF 3:1–3:14; UB 2:10–2:17). */
@org.springframework.modulith.ApplicationModule(displayName = "Förrättning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "processmotor"})
package se.verkstall.forrattning;
