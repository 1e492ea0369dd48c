package se.verkstall.processmotor;

/** A person has completed a task; published in the transaction that completes it. */
public record UppgiftSlutford(Uppgift uppgift, String vem) {
}
