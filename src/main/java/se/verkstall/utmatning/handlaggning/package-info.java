/** What is done when property is attached: each step's writes, without engine and pages. */
package se.verkstall.utmatning.handlaggning;
