/** What may be attached, who is told and how, and how long it may be mended, as pure functions (UB 4–6; UF 6). */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.utmatning.berakning;
