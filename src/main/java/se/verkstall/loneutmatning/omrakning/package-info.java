/** The year's recomputation (UB 7:5, 7:10): new normalbelopp entered and approved, and every running attachment recomputed with them, in sets and once. */
@org.springframework.modulith.NamedInterface("omrakning")
package se.verkstall.loneutmatning.omrakning;
