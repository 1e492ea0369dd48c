/** What is done when money is shared: each step's writes, without engine and pages. */
package se.verkstall.fordelning.handlaggning;
