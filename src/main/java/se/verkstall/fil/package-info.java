/** Files from others: kept on disk under their sum with a greatest size, and XML read and checked as a stream, without DTD and without reaching outside. */
@org.springframework.modulith.ApplicationModule(displayName = "Fil", allowedDependencies = {"lag"})
package se.verkstall.fil;
