/** What is done in a wage attachment: each step's writes, without engine and pages. */
package se.verkstall.loneutmatning.handlaggning;
