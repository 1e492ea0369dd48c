/** Which register is told of what, how, and by which section, as pure functions (UF 6:19–6:27; UB 6:2–6:3). */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.register.berakning;
