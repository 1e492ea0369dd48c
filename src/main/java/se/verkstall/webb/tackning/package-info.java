/** The page of the law: what carries out each section. */
package se.verkstall.webb.tackning;
