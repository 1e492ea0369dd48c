/** The embedded PostgreSQL that runs when no other database is configured: found, locked, started and stopped. */
@org.springframework.modulith.ApplicationModule(displayName = "Databas", allowedDependencies = {})
package se.verkstall.databas;
