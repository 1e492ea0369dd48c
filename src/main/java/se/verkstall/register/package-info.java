/** Notices to registers and authorities that property has been attached, and that it no longer is, by a channel for each register (UF 6:19–6:27; UB 6:2–6:3). */
@org.springframework.modulith.ApplicationModule(displayName = "Register", allowedDependencies = {"lag", "tid", "mal", "handling", "utskick", "processmotor"})
package se.verkstall.register;
