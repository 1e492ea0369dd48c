/** Documents: templates with the sections they carry out, and the printable PDF. */
@org.springframework.modulith.ApplicationModule(displayName = "Handling", allowedDependencies = {"lag", "tid", "mal"})
package se.verkstall.handling;
