/** The calendar: a person's days, and the feeds that a common calendar program subscribes to. */
package se.verkstall.webb.kalender;
