/** Citations, money and values by date: the kernel every rule stands on. Sees the JDK and nothing else. */
@org.springframework.modulith.ApplicationModule(displayName = "Lag", allowedDependencies = {})
package se.verkstall.lag;
