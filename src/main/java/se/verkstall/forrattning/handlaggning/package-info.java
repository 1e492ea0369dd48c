/** What is written when a förrättning or a förhör is planned, held and put on record, without engine and pages. */
package se.verkstall.forrattning.handlaggning;
