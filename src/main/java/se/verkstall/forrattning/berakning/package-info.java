/** When a förrättning may be held, when a door may be opened and when a protokoll must be kept, as pure functions (UF 3:1–3:13; UB 2:17). */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.forrattning.berakning;
