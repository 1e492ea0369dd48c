/** The chef's pages: the process with a count on every step, what is missed, what falls due, what has stopped. */
package se.verkstall.webb.chef;
