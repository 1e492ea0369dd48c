/** Executive sale in the engine: thin steps and task handlers. */
package se.verkstall.forsaljning.process;
