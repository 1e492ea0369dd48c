/** The spine's own steps in the engine. */
package se.verkstall.mal.process;
