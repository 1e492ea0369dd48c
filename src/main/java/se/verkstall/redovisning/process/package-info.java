/** Accounting for money in the engine: thin steps. */
package se.verkstall.redovisning.process;
