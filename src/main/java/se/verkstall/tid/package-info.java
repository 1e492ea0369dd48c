/** Calendar, counting of time and the catalogue of time limits (lag 1930:173, lag 1989:253). Pure. */
@org.springframework.modulith.ApplicationModule(displayName = "Tid", allowedDependencies = "lag")
package se.verkstall.tid;
