/** The outbox (UF 4:4): every outgoing document with recipient, mode, section and state, written with the decision that causes it. */
@org.springframework.modulith.ApplicationModule(displayName = "Utskick", allowedDependencies = {"lag", "tid", "mal", "handling"})
package se.verkstall.utskick;
