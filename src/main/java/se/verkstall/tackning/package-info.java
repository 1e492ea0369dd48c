/**
 * Coverage of the statute: what carries out each section, generated from the citations in models, forms, document templates, code and tests
 * (UF, its bilaga, KFM A 2021:1, the Försäkringskassan page).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Täckning", allowedDependencies = "lag")
package se.verkstall.tackning;
