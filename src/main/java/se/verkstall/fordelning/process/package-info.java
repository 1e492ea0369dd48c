/** Sharing in the engine: thin steps. */
package se.verkstall.fordelning.process;
