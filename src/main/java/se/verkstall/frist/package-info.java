/** The deadline ledger: one row for each running deadline, its reason, and its projection to engine timers and task due dates. */
@org.springframework.modulith.ApplicationModule(displayName = "Frist", allowedDependencies = {"lag", "tid", "mal", "processmotor"})
package se.verkstall.frist;
