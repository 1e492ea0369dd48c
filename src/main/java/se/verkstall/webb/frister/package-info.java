/** The deadlines as pages of their own: those missed and to be explained, the reminders, the catalogue of the law's times, the internal targets. */
package se.verkstall.webb.frister;
