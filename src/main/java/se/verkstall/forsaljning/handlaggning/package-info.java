/** What is done when property is sold: each step's writes, without engine and pages. */
package se.verkstall.forsaljning.handlaggning;
