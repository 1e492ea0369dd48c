/** Attachment of property in the engine: thin steps and task handlers. */
package se.verkstall.utmatning.process;
