/** Delegates and user tasks of the models forrattning and forhor. */
package se.verkstall.forrattning.process;
