/** Attachment of wages (UF 7 kap. with its bilaga; UB 7 kap.; KFM A 2021:1). */
@org.springframework.modulith.ApplicationModule(displayName = "Löneutmätning", allowedDependencies = {"lag", "tid", "mal", "fil", "frist", "handling", "utskick", "kassa", "delgivning", "processmotor"})
package se.verkstall.loneutmatning;
