/** The demo profile: its clock, users, sample applications, the seeded simulator of the outside world, and colleagues who take plain tasks. */
@org.springframework.modulith.ApplicationModule(displayName = "Demo", allowedDependencies = {"lag", "tid", "mal", "frist", "handling", "utskick", "kassa", "ansokan", "ansokan :: berakning", "delgivning", "delgivning :: berakning", "tillgang", "loneutmatning", "loneutmatning :: berakning", "redovisning", "forsaljning", "forsakringskassan", "processmotor"})
package se.verkstall.demo;
