/** The shell around every page: who I am, where I may go, what time it is, how things are written, what went wrong. */
package se.verkstall.webb.skal;
