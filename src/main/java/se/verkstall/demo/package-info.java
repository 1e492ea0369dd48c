/** The demo profile: its clock, users, sample applications and the seeded simulator of the outside world. */
@org.springframework.modulith.ApplicationModule(displayName = "Demo", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "ansokan", "ansokan :: berakning", "delgivning", "delgivning :: berakning", "tillgang", "loneutmatning", "redovisning", "processmotor"})
package se.verkstall.demo;
