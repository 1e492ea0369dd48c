/** The rules of executive sale as pure functions: what must be announced when and where, which bid may be accepted, what a payment must be (UF 8–9; UB 9). */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.forsaljning.berakning;
