/** Wage attachment in the engine: thin steps, each calling one thing in {@code handlaggning}. */
package se.verkstall.loneutmatning.process;
