/** Draws the form of a task from its {@code .form} file, with what is filled in and what is wrong. */
package se.verkstall.webb.formular;
