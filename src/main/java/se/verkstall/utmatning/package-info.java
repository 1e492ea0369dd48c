/** Attachment of property other than wages: choice, decision, safeguarding, notices, lifting (UF 6:8–6:24 b; UB 4–6). */
@org.springframework.modulith.ApplicationModule(displayName = "Utmätning", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "processmotor", "forrattning", "tillgang", "register", "register :: berakning"})
package se.verkstall.utmatning;
