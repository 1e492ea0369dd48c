/** What is done when money is accounted for: each step's writes, without engine and pages. */
package se.verkstall.redovisning.handlaggning;
