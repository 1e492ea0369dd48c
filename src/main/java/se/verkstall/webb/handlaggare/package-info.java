/** The handläggare's pages: the task list, the case, the mail room, the payments, the calendar. */
package se.verkstall.webb.handlaggare;
