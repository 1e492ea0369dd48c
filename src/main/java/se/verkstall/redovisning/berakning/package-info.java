/** When and how money that has come in is accounted for, as pure functions (UF 13:1–13:3; UB 13:1, 13:14, 13:20 a). */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.redovisning.berakning;
