/** How the debtor is told before attachment. Pure. */
package se.verkstall.tillgang.berakning;
